import Glibc

/// Opens the files of a job as its user and makes them the standard streams of this process.
struct StandardStreams {
    /// The files to open.
    let record: LaunchRecord

    /// Opens and puts all three in place.
    ///
    /// Files are opened for appending in any case, as slurmstepd does: what several processes of a job write is not
    /// overwritten. One file for both outputs is opened once.
    func redirect() throws(SystemError) {
        let creation = O_WRONLY | O_CREAT | O_APPEND | (record.appendsOutput ? 0 : O_TRUNC)
        try redirect(record.standardInput, O_RDONLY, "input", to: STDIN_FILENO)
        try redirect(record.standardOutput, creation, "output", to: STDOUT_FILENO)
        if record.standardError == record.standardOutput {
            guard dup2(STDOUT_FILENO, STDERR_FILENO) >= 0 else { throw SystemError("dup2") }
        } else {
            try redirect(record.standardError, creation, "error", to: STDERR_FILENO)
        }
    }

    private func redirect(_ path: String, _ flags: Int32, _ kind: String, to target: Int32) throws(SystemError) {
        let descriptor = open(path, flags | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemError("Could not open \(kind) file \(path)") }
        if descriptor == target {
            // dup2(2) onto itself keeps the mark that closes it at exec.
            guard fcntl(target, F_SETFD, 0) == 0 else { throw SystemError("fcntl") }
            return
        }
        defer { close(descriptor) }
        guard dup2(descriptor, target) >= 0 else { throw SystemError("dup2") }
    }
}

import Glibc

/// A line of the supervisor in a job's error output.
struct JobNotice {
    /// The job.
    let record: LaunchRecord
    /// The user's groups, its own one first.
    let groupIDs: [UInt32]

    /// The line, as slurmstepd words it on this node.
    static func line(_ text: String, nodeName: String) -> [UInt8] {
        Array("slurmstepd-\(nodeName): error: \(text)\n".utf8)
    }

    /// Adds the line to the file, as the job's user: what the user may not write stays as it is.
    func write(_ text: String) throws(SystemError) {
        let path = record.standardError
        let process = try ForkedProcess.start {
            do throws(SystemError) {
                try ForkedProcess.become(userID: record.userID, groupIDs: groupIDs)
                // A pipe that nobody reads must not hold up the end of the job.
                let flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
                let descriptor = open(path, flags)
                guard descriptor >= 0 else { throw SystemError("open \(path)") }
                try ByteFile.write(Self.line(text, nodeName: record.nodeName), to: descriptor, path: path)
                return 0
            } catch {
                return error.number
            }
        }
        var status: Int32 = 0
        guard waitpid(process, &status, 0) == process else { throw SystemError("wait for process \(process)") }
        guard status == 0 else { throw SystemError("write \(path)", number: status >> 8 & 0xff) }
    }
}

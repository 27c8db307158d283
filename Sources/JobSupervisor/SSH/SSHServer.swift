import CLinux
import Glibc

/// The program `slurm-sshd`: serves SSH on a simulated cluster as long as the cluster's daemon lives.
///
/// It accepts connections and starts one sshd for each (`sshd -i`), as inetd did: so the port is taken before anything
/// is started, and nothing of OpenSSH outlives this program. It is a subreaper, and ends whatever is left of sessions
/// when the daemon has ended, however that ended. It has no threads.
package enum SSHServer {
    /// The name by which it is called.
    package static let name = "slurm-sshd"
    /// The descriptor of the socket that listens.
    static let listener: Int32 = SpawnedProgram.passedDescriptor
    /// The descriptor of a pipe to which the daemon has the other end; its end is the daemon's.
    static let life: Int32 = SpawnedProgram.passedDescriptor + 1

    /// Serves and gives the exit status of the program: 0 where the daemon has ended, 2 for wrong arguments.
    ///
    /// `slurm-sshd SSHD CONFIGURATION LOG MACHINE`: the program sshd and its configuration, the file for what it says,
    /// and the host name that sessions see where the kernel lets it.
    package static func main(_ arguments: [String]) -> Int32 {
        guard arguments.count == 5 else {
            return complain("usage: slurm-sshd SSHD CONFIGURATION LOG MACHINE", status: 2)
        }
        for descriptor in [listener, life] where fcntl(descriptor, F_SETFD, FD_CLOEXEC) != 0 {
            return complain("\(descriptor) is no open descriptor", status: 2)
        }
        clinux_close_all(life + 1, -1)
        signal(SIGPIPE, SIG_IGN)
        clinux_set_process_name(name)
        guard clinux_become_subreaper() == 0 else {
            return complain(SystemError("become a subreaper").description, status: 1)
        }
        // It keeps no file system busy but the one of the cluster.
        chdir("/")
        NodeHostName.take(arguments[4])
        let words = [arguments[1], "-i", "-f", arguments[2], "-E", arguments[3]]
        var status: Int32 = 0
        do {
            try SSHConnections(sshd: words).serve()
        } catch {
            status = complain(error.description, status: 1)
        }
        close(listener)
        JobProcesses.endAll()
        return status
    }

    /// Writes a line to the daemon's log, which is this program's standard error.
    @discardableResult
    static func complain(_ text: String, status: Int32) -> Int32 {
        let line = LogLine.bytes("\(name): error: \(text)")
        // Without a log to write to, there is nobody left to tell.
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        return status
    }
}

import Glibc
import JobSupervisor
import Logging

/// The daemon of a simulated cluster.
package enum SimulatedDaemon {
    /// Is the daemon of the cluster in this directory, until a signal (`SIGTERM`, `SIGINT`) or a request ends it.
    ///
    /// `ready PORT` and a newline are written to the descriptor, and it is closed, when the controller answers on that
    /// port of 127.0.0.1. To be called on the first thread of a program before it starts others, as signals are blocked
    /// in all of them. `SIGHUP` reads the configuration again, as with slurmctld.
    ///
    /// Where `ssh` is given, it is served, too, and ends with the daemon.
    ///
    /// Jobs that run when the daemon ends go on under their supervisors, as they do when slurmctld is stopped; the next
    /// daemon finds what became of them. Removing the cluster's directory ends daemon and jobs.
    ///
    /// Throws where the daemon cannot start, or had to end because something could not be kept.
    package static func run(directory: String, readyFileDescriptor: Int32?, ssh: SSHService? = nil) throws {
        signal(SIGPIPE, SIG_IGN)
        // Directories and sockets are for all users of the cluster; what is not says so itself.
        umask(0o022)
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let logger = DaemonLogHandler.logger()
        let daemon: RunningDaemon
        do {
            daemon = try RunningDaemon.start(directory: DaemonDirectory(directory), ssh: ssh, logger: logger)
        } catch {
            logger.error("the daemon does not start: \(error)")
            throw error
        }
        defer { daemon.stop() }
        try daemon.watchSignals(ending: [SIGTERM, SIGINT], reconfiguring: SIGHUP)
        if let readyFileDescriptor {
            let line = Array("ready \(daemon.port)\n".utf8)
            try ByteFile.write(line, to: readyFileDescriptor, path: "descriptor \(readyFileDescriptor)")
            close(readyFileDescriptor)
        }
        try daemon.waitForEnd()
    }
}

import CLinux
import Glibc

/// The connections to the SSH server of a cluster, each with an sshd of its own.
struct SSHConnections {
    /// The command line of sshd for one connection.
    let sshd: [String]

    /// Accepts connections until the daemon has ended, or `SIGTERM` comes.
    ///
    /// Throws where no connection can be accepted any more.
    func serve() throws(SystemError) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGCHLD, SIGTERM] { sigaddset(&signals, number) }
        sigprocmask(SIG_BLOCK, &signals, nil)
        let notices = clinux_signalfd(&signals)
        guard notices >= 0 else { throw SystemError("signalfd") }
        defer { close(notices) }
        // A client that gives up before it is accepted must not hold up the others.
        guard fcntl(SSHServer.listener, F_SETFL, O_NONBLOCK) == 0 else { throw SystemError("fcntl") }
        var open: Set<pid_t> = []
        while true {
            var sources = [pollfd(fd: SSHServer.life, events: Int16(POLLIN), revents: 0)]
            sources.append(pollfd(fd: notices, events: Int16(POLLIN), revents: 0))
            if open.count < Limits.sshConnections {
                sources.append(pollfd(fd: SSHServer.listener, events: Int16(POLLIN), revents: 0))
            }
            guard poll(&sources, nfds_t(sources.count), -1) >= 0 else {
                if errno == EINTR { continue }
                throw SystemError("wait for connections")
            }
            // Nobody writes to the pipe: what it says is that its other end is gone.
            if sources[0].revents != 0 { return }
            if sources[1].revents != 0 {
                if Self.isToEnd(notices) { return }
                Self.reap(&open)
            }
            if sources.count > 2, sources[2].revents != 0, let process = try accept() { open.insert(process) }
        }
    }

    /// Takes a connection and starts its sshd; nil where the client is gone already.
    private func accept() throws(SystemError) -> pid_t? {
        let connection = Glibc.accept(SSHServer.listener, nil, nil)
        guard connection >= 0 else {
            if [EAGAIN, EINTR, ECONNABORTED].contains(errno) { return nil }
            throw SystemError("accept a connection")
        }
        defer { close(connection) }
        let server = getpid()
        return try ForkedProcess.start(inOwnSession: true) {
            // Also where this server is killed, so that the next one has the port and its connections alone.
            clinux_end_with_parent(SIGKILL)
            guard getppid() == server, dup2(connection, STDIN_FILENO) >= 0, dup2(connection, STDOUT_FILENO) >= 0
            else { return 1 }
            close(connection)
            ForkedProcess.execute(sshd[0], sshd.map { Array($0.utf8) }, [])
            return SSHServer.complain(SystemError("start \(sshd[0])").description, status: 1)
        }
    }

    /// Reads what signals have come; says whether one of them ends the server.
    private static func isToEnd(_ notices: Int32) -> Bool {
        var notice = signalfd_siginfo()
        while read(notices, &notice, MemoryLayout.size(ofValue: notice)) > 0 {
            if notice.ssi_signo == SIGTERM { return true }
        }
        return false
    }

    /// Takes note of every child that has ended; those that sessions left behind are among them.
    private static func reap(_ open: inout Set<pid_t>) {
        var status: Int32 = 0
        while true {
            let ended = waitpid(-1, &status, WNOHANG)
            guard ended > 0 else { return }
            open.remove(ended)
        }
    }
}

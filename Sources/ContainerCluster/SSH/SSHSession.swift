import CLibSSH

/// A connection by SSH over which many commands can be run, one after the other.
///
/// It belongs to one thread at a time, as libssh demands; not being copyable, it cannot be shared.
package struct SSHSession: ~Copyable {
    /// The library's session.
    let session: ssh_session
    /// The machine.
    let target: SSHTarget

    /// Seconds between signs of life that are sent while nothing else is.
    static let keepaliveSeconds = 15.0

    /// Connects, checks the machine's key and logs in, each step within `seconds`.
    package init(_ target: SSHTarget, seconds: Int = 10) throws(SSHError) {
        session = try Self.open(target, seconds)
        self.target = target
    }

    private static func open(_ target: SSHTarget, _ seconds: Int) throws(SSHError) -> ssh_session {
        guard let session = ssh_new() else {
            throw SSHError(.noConnection, "libssh has no memory for a session")
        }
        do throws(SSHError) {
            try configure(session, target, seconds)
            try connect(session, target)
            try checkHostKey(session, target)
            try logIn(session, target)
        } catch {
            ssh_disconnect(session)
            ssh_free(session)
            throw error
        }
        return session
    }

    deinit {
        ssh_disconnect(session)
        ssh_free(session)
    }

    /// What the library says of its last failure.
    static func reason(_ session: ssh_session) -> String {
        guard let text = ssh_get_error(UnsafeMutableRawPointer(session)) else { return "no reason given" }
        return String(cString: text)
    }

    private static func connect(_ session: ssh_session, _ target: SSHTarget) throws(SSHError) {
        guard ssh_connect(session) == SSH_OK else {
            let reason = reason(session)
            throw SSHError(.noConnection, "no SSH at \(target.place): \(reason)")
        }
    }
}

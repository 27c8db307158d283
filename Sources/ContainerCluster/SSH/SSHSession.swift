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

    private static func configure(_ session: ssh_session, _ target: SSHTarget, _ seconds: Int) throws(SSHError) {
        var port = UInt32(target.port)
        var timeout = seconds
        var no: Int32 = 0
        var yes: Int32 = 1
        let results = [
            // What the user has set for other machines must not hold for this one.
            ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &no),
            ssh_options_set(session, SSH_OPTIONS_HOST, target.host),
            ssh_options_set(session, SSH_OPTIONS_PORT, &port),
            ssh_options_set(session, SSH_OPTIONS_USER, target.user),
            ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, target.knownHostsFile),
            ssh_options_set(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null"),
            ssh_options_set(session, SSH_OPTIONS_STRICTHOSTKEYCHECK, &yes),
            ssh_options_set(session, SSH_OPTIONS_HOSTKEYS, "ssh-ed25519"),
            ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &timeout),
            ssh_options_set(session, SSH_OPTIONS_NODELAY, &yes),
        ]
        guard results.allSatisfy({ $0 == SSH_OK }) else {
            throw SSHError(.noConnection, "libssh does not take a setting: \(reason(session))")
        }
    }

    private static func connect(_ session: ssh_session, _ target: SSHTarget) throws(SSHError) {
        guard ssh_connect(session) == SSH_OK else {
            let reason = reason(session)
            throw SSHError(.noConnection, "no SSH at \(target.host) port \(target.port): \(reason)")
        }
    }

    private static func checkHostKey(_ session: ssh_session, _ target: SSHTarget) throws(SSHError) {
        let place = "\(target.host) port \(target.port)"
        switch ssh_session_is_known_server(session) {
        case SSH_KNOWN_HOSTS_OK: return
        case SSH_KNOWN_HOSTS_CHANGED, SSH_KNOWN_HOSTS_OTHER:
            throw SSHError(.wrongHostKey, "\(place) has another SSH key than \(target.knownHostsFile) says")
        case SSH_KNOWN_HOSTS_NOT_FOUND, SSH_KNOWN_HOSTS_UNKNOWN:
            throw SSHError(.wrongHostKey, "\(target.knownHostsFile) has no SSH key of \(place)")
        default:
            throw SSHError(.wrongHostKey, "the SSH key of \(place) cannot be checked: \(reason(session))")
        }
    }

    private static func logIn(_ session: ssh_session, _ target: SSHTarget) throws(SSHError) {
        var key: ssh_key?
        guard ssh_pki_import_privkey_file(target.keyFile, nil, nil, nil, &key) == SSH_OK, let key else {
            throw SSHError(.unreadableKey, "the key \(target.keyFile) cannot be read")
        }
        defer { ssh_key_free(key) }
        guard ssh_userauth_publickey(session, nil, key) == SSH_AUTH_SUCCESS.rawValue else {
            throw SSHError(
                .refusedKey,
                "\(target.host) port \(target.port) does not let \(target.user) log in with \(target.keyFile)"
            )
        }
    }
}

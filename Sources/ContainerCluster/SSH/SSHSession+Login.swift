import CLibSSH
import ClusterControl

/// What happens before a connection can be used: settings, the machine's key, our key.
extension SSHSession {
    /// Gives the library everything that is known of the machine.
    static func configure(_ session: ssh_session, _ target: SSHTarget, _ seconds: Int) throws(SSHError) {
        try set(session, SSH_OPTIONS_HOST, target.host)
        // What is given counts more than the settings, which are read first.
        try readSettings(session, target)
        var no: Int32 = 0
        var yes: Int32 = 1
        var timeout = seconds
        var results = [
            ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &no),
            ssh_options_set(session, SSH_OPTIONS_STRICTHOSTKEYCHECK, &yes),
            ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &timeout),
            ssh_options_set(session, SSH_OPTIONS_NODELAY, &yes),
        ]
        if let port = target.port {
            var number = UInt32(port)
            results.append(ssh_options_set(session, SSH_OPTIONS_PORT, &number))
        }
        guard results.allSatisfy({ $0 == SSH_OK }) else { throw refusedSetting(session) }
        if let user = target.user { try set(session, SSH_OPTIONS_USER, user) }
        if let file = target.knownHostsFile {
            try set(session, SSH_OPTIONS_KNOWNHOSTS, file)
            try set(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null")
        }
        // The machines of our clusters have a key of this kind and no other.
        if target.isOwn { try set(session, SSH_OPTIONS_HOSTKEYS, "ssh-ed25519") }
    }

    private static func readSettings(_ session: ssh_session, _ target: SSHTarget) throws(SSHError) {
        var file: String?
        switch target.settings {
        case .none: return
        case .user: file = nil
        case .file(let path):
            // The library takes a file that is not there for an empty one.
            guard FileTree.exists(path) else { throw SSHError(.noConnection, "\(path) is not there") }
            file = path
        }
        guard ssh_options_parse_config(session, file) == SSH_OK else {
            throw SSHError(.noConnection, "ssh's settings cannot be read: \(reason(session))")
        }
        if let file { try keepSettings(file, inJumpOf: session) }
    }

    /// For a `ProxyJump` libssh runs `ssh -W`, which reads the user's settings and not those of another file.
    private static func keepSettings(_ file: String, inJumpOf session: ssh_session) throws(SSHError) {
        var text: UnsafeMutablePointer<CChar>?
        guard ssh_options_get(session, SSH_OPTIONS_PROXYCOMMAND, &text) == SSH_OK, let text else { return }
        defer { ssh_string_free_char(text) }
        let command = String(cString: text)
        let program = "ssh "
        // As libssh writes it; another one is the file's `ProxyCommand`, which says itself what holds.
        guard command.hasPrefix(program), command.contains("-W '[%h]:%p'"), !command.contains(" -F") else { return }
        let path = RemoteCommandLinks.quoted(file).replacing("%", with: "%%")
        try set(session, SSH_OPTIONS_PROXYCOMMAND, "ssh -F \(path) \(command.dropFirst(program.count))")
    }

    private static func set(_ session: ssh_session, _ option: ssh_options_e, _ value: String) throws(SSHError) {
        guard ssh_options_set(session, option, value) == SSH_OK else { throw refusedSetting(session) }
    }

    private static func refusedSetting(_ session: ssh_session) -> SSHError {
        SSHError(.noConnection, "libssh does not take a setting: \(reason(session))")
    }

    /// Throws where the machine has another key than the known one, or none is known.
    static func checkHostKey(_ session: ssh_session, _ target: SSHTarget) throws(SSHError) {
        switch ssh_session_is_known_server(session) {
        case SSH_KNOWN_HOSTS_OK: return
        case SSH_KNOWN_HOSTS_CHANGED, SSH_KNOWN_HOSTS_OTHER:
            throw SSHError(.wrongHostKey, "\(target.place) has another SSH key than \(target.knownHosts) says")
        case SSH_KNOWN_HOSTS_NOT_FOUND, SSH_KNOWN_HOSTS_UNKNOWN:
            throw SSHError(.wrongHostKey, "\(target.knownHosts) has no SSH key of \(target.place)")
        default:
            throw SSHError(.wrongHostKey, "the SSH key of \(target.place) cannot be checked: \(reason(session))")
        }
    }

    /// Proves who we are.
    static func logIn(_ session: ssh_session, _ target: SSHTarget) throws(SSHError) {
        guard let file = target.keyFile else { return try logInAsUser(session, target) }
        var key: ssh_key?
        guard ssh_pki_import_privkey_file(file, nil, nil, nil, &key) == SSH_OK, let key else {
            throw SSHError(.unreadableKey, "the key \(file) cannot be read")
        }
        defer { ssh_key_free(key) }
        guard ssh_userauth_publickey(session, nil, key) == SSH_AUTH_SUCCESS.rawValue else {
            throw SSHError(.refusedKey, "\(target.place) does not let \(userName(session)) log in with \(file)")
        }
    }

    /// As ssh does it: the keys of the agent, then the files that ssh's settings name.
    ///
    /// Nobody is asked for a passphrase.
    private static func logInAsUser(_ session: ssh_session, _ target: SSHTarget) throws(SSHError) {
        guard ssh_userauth_publickey_auto(session, nil, nil) == SSH_AUTH_SUCCESS.rawValue else {
            throw SSHError(
                .refusedKey,
                "\(target.place) does not let \(userName(session)) log in with a key of the agent or of ssh's settings"
            )
        }
    }

    private static func userName(_ session: ssh_session) -> String {
        var name: UnsafeMutablePointer<CChar>?
        guard ssh_options_get(session, SSH_OPTIONS_USER, &name) == SSH_OK, let name else { return "the user" }
        defer { ssh_string_free_char(name) }
        return String(cString: name)
    }
}

package import ClusterControl

/// A machine that is reached by SSH, and how its identity and ours are proved.
package struct SSHTarget: Hashable, Sendable {
    /// The address, or an alias in ssh's settings.
    package var host: String
    /// The port; nil leaves it to ssh's settings.
    package var port: UInt16?
    /// The user there; nil leaves it to ssh's settings.
    package var user: String?
    /// The file of keys that the machine may have, no other one being trusted; nil leaves it to ssh's settings.
    package var knownHostsFile: String?
    /// The file of the key with which the user logs in; nil leaves it to the agent and ssh's settings.
    package var keyFile: String?
    /// Which of ssh's settings hold.
    package var settings = Settings.none

    /// Which of ssh's settings hold for a machine.
    package enum Settings: Hashable, Sendable {
        /// None: everything is known.
        case none
        /// Those of the user and of this machine.
        case user
        /// Those of a file.
        case file(String)
    }

    /// Describes a machine of a cluster in containers.
    package init(host: String, port: UInt16, user: String, knownHostsFile: String, keyFile: String) {
        self.host = host
        self.port = port
        self.user = user
        self.knownHostsFile = knownHostsFile
        self.keyFile = keyFile
    }

    /// Describes the machine of a cluster that was there already.
    package init(_ added: AddedCluster) {
        host = added.host
        port = added.port
        user = added.user
        knownHostsFile = added.knownHostsFile
        keyFile = added.identityFile
        settings = added.configurationFile.map { .file($0) } ?? .user
    }

    /// Whether this program made the machine and knows its key and ours.
    var isOwn: Bool { settings == .none }

    /// The machine in a sentence.
    var place: String {
        port.map { "\(host) port \($0)" } ?? host
    }

    /// The file of known keys in a sentence.
    var knownHosts: String {
        knownHostsFile ?? "known_hosts"
    }
}

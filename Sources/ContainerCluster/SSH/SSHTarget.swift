/// A machine that is reached by SSH, and how its identity and ours are proved.
package struct SSHTarget: Hashable, Sendable {
    /// The address.
    package var host: String
    /// The port.
    package var port: UInt16
    /// The user there.
    package var user: String
    /// The file of keys that the machine may have; no other one is trusted.
    package var knownHostsFile: String
    /// The file of the key with which the user logs in.
    package var keyFile: String

    /// Describes a machine.
    package init(host: String, port: UInt16, user: String, knownHostsFile: String, keyFile: String) {
        self.host = host
        self.port = port
        self.user = user
        self.knownHostsFile = knownHostsFile
        self.keyFile = keyFile
    }
}

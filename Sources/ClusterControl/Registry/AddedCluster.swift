/// How a cluster is reached that this program did not make.
package struct AddedCluster: Hashable, Sendable, Codable {
    /// The machine's name or address, or its alias in the file of ssh's settings.
    package var host: String
    /// The port; nil leaves it to ssh's settings.
    package var port: UInt16?
    /// The user there; nil leaves it to ssh's settings.
    package var user: String?
    /// The file of the key to log in with; nil leaves it to the agent and ssh's settings.
    package var identityFile: String?
    /// The file of keys that machines may have; nil leaves it to ssh's settings.
    package var knownHostsFile: String?
    /// The file of ssh's settings; nil for those of the user and of this machine.
    package var configurationFile: String?
    /// Whether commands may submit jobs and change things there.
    package var isWritable = false
    /// The version of Slurm that it said it has.
    package var slurmVersion = ""

    /// Reads `[user@]host[:port]`; nil for anything else.
    ///
    /// An IPv6 address stands in brackets before a port.
    package init?(address: String) {
        var rest = address[...]
        if let sign = rest.lastIndex(of: "@") {
            user = String(rest[..<sign])
            rest = rest[rest.index(after: sign)...]
            if user?.isEmpty ?? true { return nil }
        }
        var portText: Substring?
        if rest.first == "[" {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            host = String(rest[rest.index(after: rest.startIndex)..<end])
            let behind = rest[rest.index(after: end)...]
            if !behind.isEmpty {
                guard behind.first == ":" else { return nil }
                portText = behind.dropFirst()
            }
        } else {
            let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
            // More than one colon is an IPv6 address without a port.
            host = parts.count == 2 ? String(parts[0]) : String(rest)
            if parts.count == 2 { portText = parts[1] }
        }
        if let portText {
            guard let port = UInt16(portText), port > 0 else { return nil }
            self.port = port
        }
        // ssh's own rule: what begins with a dash would be taken for an option by a program behind it.
        guard !host.isEmpty, host.first != "-", !host.contains(where: \.isWhitespace) else { return nil }
    }

    /// The address as it was given.
    package var address: String {
        let place = port.map { (host.contains(":") ? "[\(host)]" : host) + ":\($0)" } ?? host
        return user.map { "\($0)@\(place)" } ?? place
    }

    enum CodingKeys: String, CodingKey {
        case host
        case port
        case user
        case identityFile = "identity_file"
        case knownHostsFile = "known_hosts_file"
        case configurationFile = "ssh_config_file"
        case isWritable = "writable"
        case slurmVersion = "slurm_version"
    }
}

/// What a command needs in order to talk to the controller.
extension SlurmConfiguration {
    /// The cluster's name, in lower case as Slurm uses it.
    package var clusterName: String {
        (text("ClusterName") ?? "").lowercased()
    }

    /// The ports on which the controller listens; 6817 by default.
    package var controllerPorts: ClosedRange<UInt16> {
        text("SlurmctldPort").flatMap(Self.portRange) ?? 6817...6817
    }

    /// The port of node daemons that are not given one; 6818 by default.
    package var slurmdPort: UInt16 {
        UInt16(clamping: number("SlurmdPort", UInt32.self).number ?? 6818)
    }

    /// Seconds that a request may take; 10 by default.
    package var messageTimeoutSeconds: UInt16 {
        number("MessageTimeout").number ?? 10
    }

    /// Seconds that a connection may take; 2 by default.
    package var connectTimeoutSeconds: UInt16 {
        number("TCPTimeout").number ?? 2
    }

    /// The plugin that makes credentials: `auth/munge` by default.
    package var authenticationType: String {
        text("AuthType") ?? "auth/munge"
    }

    /// The socket of munged, from `AuthInfo=socket=…`; nil for munge's own default.
    package var mungeSocket: String? {
        option("socket", in: "AuthInfo").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// How many seconds a credential is valid, from `AuthInfo=ttl=…`; 0 for munge's own default.
    package var credentialLifetimeSeconds: UInt32 {
        option("ttl", in: "AuthInfo").flatMap { UInt32($0) } ?? 0
    }

    /// The user that the controller runs as, a name or a number; `root` by default.
    package var slurmUser: String {
        text("SlurmUser") ?? "root"
    }

    /// The user that the node daemons run as, a name or a number; `root` by default.
    package var slurmdUser: String {
        text("SlurmdUser") ?? "root"
    }

    /// How many daemons one message fans out to; 50 by default.
    package var treeWidth: UInt16 {
        number("TreeWidth").number ?? 50
    }

    /// Reads `6817` or `6817-6820`; gives nil for a text that Slurm refuses.
    static func portRange(_ text: String) -> ClosedRange<UInt16>? {
        guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "-")) else {
            guard let port = UInt16(text), port > 0 else { return nil }
            return port...port
        }
        let above = text[text.utf8.index(after: sign)...]
        guard let low = UInt16(text[..<sign]), low > 0, let high = UInt16(above), high > low else { return nil }
        return low...high
    }
}

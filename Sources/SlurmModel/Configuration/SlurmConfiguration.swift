/// What slurm.conf says.
///
/// Every key that Slurm 22.05 knows is accepted and kept as text; the accessors give the values that the simulator and
/// the commands act on, with Slurm's defaults where the file is silent.
///
/// *Source:* slurm.conf(5) 22.05.
package struct SlurmConfiguration: Hashable, Sendable {
    /// The settings of the cluster as a whole, in the order of their lines; of repeated keys the last value.
    package var settings: [ConfigurationSetting] = []
    /// The controllers, the primary one first.
    package var controllers: [ControllerAddress] = []
    /// The `NodeName` lines, not expanded.
    package var nodeLines: [NodeLine] = []
    /// The partitions in the order of their lines.
    package var partitions: [ConfiguredPartition] = []
    /// The node sets in the order of their lines.
    package var nodeSets: [ConfiguredNodeSet] = []
    /// The `DownNodes` lines.
    package var downNodes: [DownNodesLine] = []
    /// What the gres.conf beside it says; without a line where there is none.
    package var gres = GresConfiguration()
    /// What Slurm would log about values that it corrects, one sentence each.
    package var notes: [String] = []

    /// The text that the file gives this key, nil where it gives none.
    ///
    /// `name` must be a key of slurm.conf (`ConfigurationKeyTable.globalKeys`), in any case.
    package subscript(_ name: String) -> String? {
        setting(name)?.text
    }

    /// The text of this key, or Slurm's default for it; nil where Slurm has none either.
    package func text(_ name: String) -> String? {
        setting(name)?.text ?? Self.key(name).defaultText
    }

    /// The value of a numeric key, or Slurm's default for it.
    package func number<Number>(_ name: String, _ type: Number.Type = Number.self) -> Settable<Number> {
        if let setting = setting(name) { return setting.settable() }
        return Self.key(name).defaultText.flatMap { Number($0) }.map { .value($0) } ?? .unset
    }

    /// The value of a key that is `YES` or `NO`.
    package func flag(_ name: String) -> Bool {
        setting(name)?.number == 1
    }

    /// The words of a list such as `GresTypes=gpu,nic`; empty where nothing is given.
    package func list(_ name: String) -> [String] {
        (text(name) ?? "").split(separator: ",").map(String.init)
    }

    /// The value of an option inside a list of `option[=value]`, such as `bf_interval` in `SchedulerParameters`.
    ///
    /// An option without a value gives an empty text; an absent one nil.
    package func option(_ option: String, in name: String) -> String? {
        for word in (text(name) ?? "").utf8.split(separator: UInt8(ascii: ",")) {
            let end = word.firstIndex(of: UInt8(ascii: "=")) ?? word.endIndex
            guard ASCII.equal(Substring(word[..<end]), option) else { continue }
            return end == word.endIndex ? "" : String(Substring(word[word.index(after: end)...]))
        }
        return nil
    }

    private func setting(_ name: String) -> ConfigurationSetting? {
        // The usual spelling is found without the table.
        if let setting = settings.first(where: { $0.key.name == name }) { return setting }
        let key = Self.key(name)
        return key.name == name ? nil : settings.first { $0.key.name == key.name }
    }

    private static func key(_ name: String) -> ConfigurationKey {
        guard let key = ConfigurationKeyTable.global.key(name) else {
            preconditionFailure("\(name) is no key of slurm.conf")
        }
        return key
    }
}

/// A controller as `SlurmctldHost=name(address)` gives it.
package struct ControllerAddress: Hashable, Sendable {
    /// The host's name.
    package var name: String
    /// Where to connect to: an address or a name.
    package var address: String

    /// Makes an address; it is the name where none is given.
    package init(name: String, address: String? = nil) {
        self.name = name
        self.address = address ?? name
    }

    /// Reads `name` or `name(address)`; gives nil where brackets do not match.
    package init?(parsing text: String) {
        guard let open = text.firstIndex(of: "(") else {
            guard !text.contains(")") else { return nil }
            self.init(name: text)
            return
        }
        guard text.last == ")", text.firstIndex(of: ")") == text.index(before: text.endIndex) else { return nil }
        let address = text[text.index(after: open)...].dropLast()
        self.init(name: String(text[..<open]), address: String(address))
    }
}

/// A node set: `NodeSet=name Nodes=… Feature=…`.
package struct ConfiguredNodeSet: Hashable, Sendable {
    /// The name, to be used in a partition's `Nodes`.
    package var name: String
    /// Nodes in it, in bracket notation.
    package var nodes: String?
    /// The feature whose nodes are in it.
    package var feature: String?
}

/// Nodes that are down from the start: `DownNodes=… State=… Reason=…`.
package struct DownNodesLine: Hashable, Sendable {
    /// The nodes, in bracket notation.
    package var nodes: String
    /// The state's word; nil means `DOWN`.
    package var state: String?
    /// Why they are down.
    package var reason: String?
}

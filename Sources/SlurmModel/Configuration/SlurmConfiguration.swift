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
    /// `name` must be a key of slurm.conf (`ConfigurationKeyTable.global`), in any case.
    package subscript(_ name: String) -> String? {
        index(of: name).map { settings[$0].text }
    }

    /// The text of this key, or Slurm's default for it; nil where Slurm has none either.
    package func text(_ name: String) -> String? {
        index(of: name).map { settings[$0].text } ?? Self.key(name).defaultText
    }

    /// The value of a numeric key, or Slurm's default for it.
    package func number<Number>(_ name: String, _ type: Number.Type = Number.self) -> Settable<Number> {
        if let index = index(of: name) { return settings[index].settable() }
        return Self.key(name).defaultText.flatMap { Number($0) }.map { .value($0) } ?? .unset
    }

    /// The value of a key that is `YES` or `NO`.
    package func flag(_ name: String) -> Bool {
        index(of: name).flatMap { settings[$0].number } == 1
    }

    /// The words of a list such as `GresTypes=gpu,nic`; empty where nothing is given.
    package func list(_ name: String) -> [String] {
        (text(name) ?? "").split(separator: ",").map(String.init)
    }

    /// The value of an option inside a list of `option[=value]`, such as `bf_interval` in `SchedulerParameters`.
    ///
    /// An option without a value gives an empty text; an absent one nil.
    package func option(_ option: String, in name: String) -> String? {
        var list = text(name) ?? ""
        var option = option
        // Every command looks for a few options, so the words are compared where they are.
        return list.withUTF8 { list in
            option.withUTF8 { option in
                var start = 0
                while start < list.count {
                    let end = list[start...].firstIndex(of: UInt8(ascii: ",")) ?? list.count
                    let word = list[start..<end]
                    start = end + 1
                    guard word.starts(with: option, by: Self.isSame) else { continue }
                    let rest = word.dropFirst(option.count)
                    guard let sign = rest.first else { return "" }
                    if sign == UInt8(ascii: "=") { return String(decoding: rest.dropFirst(), as: UTF8.self) }
                }
                return nil
            }
        }
    }

    private static func isSame(_ left: UInt8, _ right: UInt8) -> Bool {
        ASCII.lowercase(left) == ASCII.lowercase(right)
    }

    private func index(of name: String) -> Int? {
        // The usual spelling is found without the table.
        if let index = settings.firstIndex(where: { $0.key.isNamed(name) }) { return index }
        let key = Self.key(name)
        return key.name == name ? nil : settings.firstIndex { $0.key.isNamed(key.name) }
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
        let (bytes, closing) = (text.utf8, UInt8(ascii: ")"))
        guard let open = bytes.firstIndex(of: UInt8(ascii: "(")) else {
            guard !bytes.contains(closing) else { return nil }
            self.init(name: text)
            return
        }
        guard bytes.last == closing, bytes.firstIndex(of: closing) == bytes.index(before: bytes.endIndex) else {
            return nil
        }
        let address = text[bytes.index(after: open)..<bytes.index(before: bytes.endIndex)]
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

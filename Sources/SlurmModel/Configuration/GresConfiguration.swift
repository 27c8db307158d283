/// What gres.conf says: the generic resources that nodes really have.
///
/// *Source:* gres.conf(5) 22.05.
package struct GresConfiguration: Hashable, Sendable {
    /// One line: a kind of resource on some nodes.
    package struct Line: Hashable, Sendable {
        /// The nodes in bracket notation; nil for every node.
        package var nodes: String?
        /// The kind, such as `gpu`.
        package var name: String
        /// The model, such as `fake`; nil where none is given.
        package var type: String?
        /// How many there are on each node.
        package var count: UInt64
        /// The device files, expanded; empty where none are given.
        package var files: [String]
        /// The words of `Flags`, in lower case, such as `no_gpu_env`.
        package var flags: [String]
        /// The cores close to the resource, as written.
        package var cores: String?
        /// The links between resources, as written.
        package var links: String?
    }

    /// The lines, in order.
    package var lines: [Line] = []

    /// Makes one without a line.
    package init() {}

    /// Reads the bytes of a gres.conf; any bytes are taken without trapping.
    ///
    /// Throws with everything that is wrong: unknown keys, lines without a name, counts and file lists that do not
    /// parse.
    package init(parsing bytes: [UInt8], file: String = "gres.conf") throws(SlurmConfigurationError) {
        var scanner = ConfigurationScanner(bytes)
        var problems: [SlurmConfigurationError.Problem] = []
        while let line = scanner.next() {
            let source = ConfigurationSource(file: file, line: line.number)
            do {
                if let line = try Self.read(line.bytes, source) { lines.append(line) }
            } catch {
                problems += error.problems
            }
        }
        guard problems.isEmpty else { throw SlurmConfigurationError(problems: problems) }
    }

    /// Reads the text of a gres.conf; as the other initializer otherwise.
    package init(parsing text: String, file: String = "gres.conf") throws(SlurmConfigurationError) {
        try self.init(parsing: Array(text.utf8), file: file)
    }

    /// The lines that concern this node; a node list that does not parse concerns none.
    package func lines(forNode node: String) -> [Line] {
        lines.filter { line in
            guard let nodes = line.nodes else { return true }
            return (try? HostList(parsing: nodes))?.names.contains(node) ?? false
        }
    }

    private static func read(
        _ bytes: ArraySlice<UInt8>,
        _ source: ConfigurationSource
    ) throws(SlurmConfigurationError) -> Line? {
        guard let pair = ConfigurationPair(bytes), let key = ConfigurationKeyTable.gres.key(pair.key) else {
            let name = ConfigurationPair(bytes).map { String(decoding: $0.key, as: UTF8.self) }
            let message = name.map { "Parsing error at unrecognized key: \($0)" }
            let rest = ConfigurationLine.problem(ofRest: bytes, source)
            throw SlurmConfigurationError(
                problems: (message.map { [source.problem($0)] } ?? []) + (rest.map { [$0] } ?? [])
            )
        }
        let settings = try ConfigurationLine.settings(pair.rest, .gresLine, source)
        let value = String(decoding: pair.value, as: UTF8.self)
        guard key.kind == .line else { return nil }
        let record = ConfigurationRecord(name: value, settings: settings, source: source)
        return try line(record, isNodeLine: key.name == "NodeName")
    }

    private static func line(
        _ record: ConfigurationRecord,
        isNodeLine: Bool
    ) throws(SlurmConfigurationError) -> Line? {
        let source = record.source
        guard let name = isNodeLine ? record.text("Name") : record.name else {
            if record.text("AutoDetect") != nil { return nil }
            throw SlurmConfigurationError(problems: [
                source.problem("Invalid GRES record, name is required", advice: "give NodeName=… Name=gpu …")
            ])
        }
        let files = try files(record)
        let given = try record.text("Count").map { text throws(SlurmConfigurationError) in
            guard let count = Self.count(text) else {
                throw SlurmConfigurationError(problems: [
                    source.problem("Invalid GRES record for \(name), count does not parse: \(text)")
                ])
            }
            return count
        }
        return Line(
            nodes: isNodeLine ? record.name : nil,
            name: name,
            type: record.text("Type"),
            count: given ?? UInt64(max(files.count, 1)),
            files: files,
            flags: (record.text("Flags") ?? "").lowercased().split(separator: ",").map(String.init),
            cores: record.text("Cores", "CPUs"),
            links: record.text("Links", "Link")
        )
    }

    private static func files(_ record: ConfigurationRecord) throws(SlurmConfigurationError) -> [String] {
        guard let text = record.text("File", "Files", "MultipleFiles") else { return [] }
        do {
            return try HostList(parsing: text).names
        } catch {
            throw SlurmConfigurationError(problems: [
                record.source.problem("hostlist failed to parse \"\(text)\"", advice: error.description)
            ])
        }
    }

    /// Reads a count with Slurm's suffixes `K`, `M`, `G`, `T` and `P`, each 1024 times the one before.
    private static func count(_ text: String) -> UInt64? {
        let suffixes = Array("kmgtp")
        guard let last = text.lowercased().last, let power = suffixes.firstIndex(of: last) else { return UInt64(text) }
        guard let number = UInt64(text.dropLast()) else { return nil }
        let (product, overflow) = number.multipliedReportingOverflow(by: 1 << UInt64(10 * (power + 1)))
        return overflow ? nil : product
    }
}

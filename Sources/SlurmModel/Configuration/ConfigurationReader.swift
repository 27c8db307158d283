/// Reads slurm.conf and what it includes into a `SlurmConfiguration`.
struct ConfigurationReader {
    /// Most `Include` lines that may lead to a file.
    static let maximumIncludeDepth = 16

    /// What has been read so far.
    private(set) var configuration = SlurmConfiguration()
    /// What is wrong so far.
    private(set) var problems: [SlurmConfigurationError.Problem] = []

    private let scope: SlurmConfiguration.Scope
    private let readFile: (String) -> [UInt8]?
    private var nodeDefaults: [ConfigurationSetting] = []
    private var partitionDefaults: [ConfigurationSetting] = []

    /// Makes a reader; `readFile` gives the bytes of an included file, nil for one that cannot be read.
    init(scope: SlurmConfiguration.Scope, readFile: @escaping (String) -> [UInt8]?) {
        self.scope = scope
        self.readFile = readFile
    }

    /// Reads a file's lines; `depth` counts the files that include it.
    mutating func read(_ bytes: [UInt8], file: String, depth: Int = 0) {
        var scanner = ConfigurationScanner(bytes)
        while let line = scanner.next() {
            let source = ConfigurationSource(file: file, line: line.number)
            if let path = Self.includedPath(line.bytes) {
                include(path, from: source, depth: depth)
            } else {
                read(line.bytes, source)
            }
        }
    }

    /// Notes a problem that concerns no line.
    mutating func note(_ problem: SlurmConfigurationError.Problem) {
        problems.append(problem)
    }

    private mutating func read(_ line: ArraySlice<UInt8>, _ source: ConfigurationSource) {
        guard let pair = ConfigurationPair(line) else { return refuse(line, source) }
        guard let key = ConfigurationKeyTable.global.key(pair.key) else {
            let name = String(decoding: pair.key, as: UTF8.self)
            return note(source.problem("Parsing error at unrecognized key: \(name)"))
        }
        let value = String(decoding: pair.value, as: UTF8.self)
        guard key.kind == .line else {
            set(key, value, source)
            return refuse(pair.rest, source)
        }
        guard let table = Self.table(after: key.name) else {
            readController(value, source)
            return refuse(pair.rest, source)
        }
        guard scope == .everything, let settings = readSettings(pair.rest, table, source) else { return }
        let record = ConfigurationRecord(name: value, settings: settings, source: source)
        switch key.name {
        case "NodeName": readNodes(record)
        case "PartitionName": readPartition(record)
        case "NodeSet":
            configuration.nodeSets.append(
                .init(name: value, nodes: record.text("Nodes"), feature: record.text("Feature"))
            )
        case "DownNodes":
            configuration.downNodes.append(
                .init(nodes: value, state: record.text("State"), reason: record.text("Reason"))
            )
        default: note(source.problem("Use of FrontendName in slurm.conf without Slurm being built for front ends"))
        }
    }

    /// The keys that may follow on a line that `name` opens; nil where none may.
    private static func table(after name: String) -> ConfigurationKeyTable? {
        switch name {
        case "NodeName": .node
        case "PartitionName": .partition
        case "NodeSet": .nodeSet
        case "DownNodes": .downNodes
        case "FrontendName": .frontEnd
        default: nil
        }
    }

    /// Reads pairs to the end of the line; notes what is wrong and gives nil then.
    private mutating func readSettings(
        _ line: ArraySlice<UInt8>,
        _ table: ConfigurationKeyTable,
        _ source: ConfigurationSource
    ) -> [ConfigurationSetting]? {
        do {
            return try ConfigurationLine.settings(line, table, source)
        } catch {
            problems += error.problems
            return nil
        }
    }

    private mutating func set(_ key: ConfigurationKey, _ value: String, _ source: ConfigurationSource) {
        do {
            let setting = try ConfigurationSetting(key, parsing: value)
            // Searched where they are: with a second reference to them, each line would copy them all.
            if let index = configuration.settings.firstIndex(where: { $0.key.isNamed(key.name) }) {
                configuration.notes.append("\(key.name) specified more than once, latest value used")
                configuration.settings[index] = setting
            } else {
                configuration.settings.append(setting)
            }
        } catch {
            note(source.problem(error.message, advice: error.advice))
        }
    }

    private mutating func readController(_ value: String, _ source: ConfigurationSource) {
        guard let controller = ControllerAddress(parsing: value) else {
            return note(
                source.problem("Bad value \"\(value)\" for SlurmctldHost", advice: "give NAME or NAME(ADDRESS)")
            )
        }
        configuration.controllers.append(controller)
    }

    private mutating func readNodes(_ record: ConfigurationRecord) {
        var record = record
        if ASCII.equal(record.name, "default") {
            if let key = ["NodeHostname", "BcastAddr", "NodeAddr"].first(where: { record.text($0) != nil }) {
                return note(record.source.problem("\(key) not allowed with NodeName=DEFAULT"))
            }
            record.merge(nodeDefaults)
            nodeDefaults = record.settings
            return
        }
        guard !ASCII.equal(record.name, "all") else {
            return note(record.source.problem("'\(record.name)' is a reserved word disallowed for use with NodeName"))
        }
        record.merge(nodeDefaults)
        var line = NodeLine(record)
        configuration.notes += line.correct()
        configuration.nodeLines.append(line)
    }

    private mutating func readPartition(_ record: ConfigurationRecord) {
        var record = record
        guard !ASCII.equal(record.name, "default") else {
            record.merge(partitionDefaults)
            partitionDefaults = record.settings
            return
        }
        record.merge(partitionDefaults, inherits: ConfiguredPartition.inherits)
        do {
            let partition = try ConfiguredPartition(record)
            configuration.notes += partition.notes
            configuration.partitions.append(partition)
        } catch {
            note(record.source.problem(error.message, advice: error.advice))
        }
    }

    /// Notes what is left of a line unless it is white space.
    private mutating func refuse(_ rest: ArraySlice<UInt8>, _ source: ConfigurationSource) {
        if let problem = ConfigurationLine.problem(ofRest: rest, source) { note(problem) }
    }

    private static func includedPath(_ line: ArraySlice<UInt8>) -> String? {
        let word = "include"
        guard line.count > word.utf8.count,
            line.prefix(word.utf8.count).elementsEqual(word.utf8, by: { ASCII.lowercase($0) == $1 })
        else { return nil }
        let rest = line.dropFirst(word.utf8.count)
        guard let first = rest.first, ASCII.isSpace(first) else { return nil }
        let path = rest.drop(while: ASCII.isSpace).prefix { !ASCII.isSpace($0) }
        return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
    }

    private mutating func include(_ path: String, from source: ConfigurationSource, depth: Int) {
        let name = Self.replacing(clusterName: configuration["ClusterName"] ?? "", in: path)
        let directory = source.file.lastIndex(of: "/").map { source.file[...$0] } ?? ""
        let file = name.hasPrefix("/") ? name : directory + name
        let failure = "\"Include\" failed in file \(source.file) line \(source.line)"
        guard depth < Self.maximumIncludeDepth else {
            return note(source.problem(failure, advice: "files include each other without end"))
        }
        guard let bytes = readFile(file) else {
            return note(source.problem(failure, advice: "\(file) cannot be read"))
        }
        read(bytes, file: file, depth: depth + 1)
    }

    /// `%c` in an included path stands for the cluster's name.
    private static func replacing(clusterName: String, in path: String) -> String {
        var result = ""
        var rest = path[...]
        while let index = rest.firstIndex(of: "%") {
            let next = rest.index(after: index)
            guard next < rest.endIndex, rest[next] == "c" else {
                result += rest[...index]
                rest = rest[next...]
                continue
            }
            result += rest[..<index] + clusterName.lowercased()
            rest = rest[rest.index(after: next)...]
        }
        return result + rest
    }
}

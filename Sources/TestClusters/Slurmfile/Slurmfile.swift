/// A Slurmfile: the few lines of TOML by which programs find a cluster.
///
/// *Source:* slurm-sdk 0.4.6, whose backend `local` runs Slurm's commands with the variables of `backend_config.env`.
/// Only what stands in such files is read: tables, and keys with strings and numbers.
struct Slurmfile: Hashable {
    /// The values by table and key, as `default.cluster.backend`.
    private(set) var values: [String: String] = [:]

    /// Reads a file's text; throws at a line that it does not understand.
    init(text: String) throws {
        var table = ""
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.drop { $0 == " " }
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
                table = String(line[line.index(after: line.startIndex)..<end])
                continue
            }
            guard let equals = line.firstIndex(of: "=") else {
                throw SlurmTestingError("the Slurmfile has a line that is not understood: \(line)")
            }
            let key = line[..<equals].filter { $0 != " " && $0 != "\"" }
            values["\(table).\(key)"] = try Self.value(line[line.index(after: equals)...])
        }
    }

    /// The values of a table, by key.
    func table(_ name: String) -> [String: String] {
        var table: [String: String] = [:]
        for (key, value) in values where key.hasPrefix(name + ".") {
            table[String(key.dropFirst(name.count + 1))] = value
        }
        return table
    }

    /// A string in double quotes with its escapes resolved, or a word as it is.
    private static func value(_ text: Substring) throws -> String {
        let text = text.drop { $0 == " " }
        guard text.first == "\"" else { return String(text.prefix { $0 != " " && $0 != "#" }) }
        var value = ""
        var rest = text.dropFirst()
        while let character = rest.popFirst() {
            if character == "\"" { return value }
            guard character == "\\" else {
                value.append(character)
                continue
            }
            switch rest.popFirst() {
            case "n": value.append("\n")
            case "t": value.append("\t")
            case "u":
                guard let number = UInt32(rest.prefix(4), radix: 16), let scalar = Unicode.Scalar(number) else {
                    throw SlurmTestingError("the Slurmfile has an escape that is not understood: \(text)")
                }
                value.unicodeScalars.append(scalar)
                rest = rest.dropFirst(4)
            case let other?: value.append(other)
            case nil: break
            }
        }
        throw SlurmTestingError("the Slurmfile has a string that does not end: \(text)")
    }

    /// A string as TOML writes it.
    static func quoted(_ text: String) -> String {
        var quoted = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return "\"\(quoted)\""
    }
}

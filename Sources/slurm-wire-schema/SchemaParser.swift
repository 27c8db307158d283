import Foundation

/// Reads schema files: `struct NAME: SUMMARY`, indented `FIELD TYPE # NOTE` lines, `message` and `accounting` lines.
struct SchemaParser {
    /// A line that is not understood.
    struct Failure: Error, CustomStringConvertible {
        var file: String
        var line: Int
        var text: String
        var description: String { "\(file):\(line): not understood: \(text)" }
    }

    private static let scalars: Set<String> = [
        "u8", "u16", "u32", "u64", "bool", "time", "double", "string", "octets", "bytes", "bits",
    ]

    /// Reads every release's folder below `directory`; a later release needs to give only what it changes.
    static func parse(directory: URL) throws -> Schema {
        var schema = Schema()
        schema.releases = try FileManager.default.contentsOfDirectory(atPath: directory.path)
            .filter { $0.first?.isNumber == true }.sorted()
        for release in schema.releases {
            let folder = directory.appending(path: release)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".schema") }.sorted()
            for file in files {
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                try add(text, file: "\(release)/\(file)", release: release, to: &schema)
            }
        }
        schema.messages.sort { $0.number < $1.number }
        return schema
    }

    private static func add(_ text: String, file: String, release: String, to schema: inout Schema) throws {
        var current: Int?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let failure = Failure(file: file, line: index + 1, text: String(line))
            let (code, note) = comment(of: line)
            let words = code.split(separator: " ").map(String.init)
            if words.isEmpty { continue }
            if line.hasPrefix("    "), let current {
                guard words.count >= 2, let type = type(words.dropFirst().joined(separator: " ")) else { throw failure }
                let last = schema.structures[current].layouts.count - 1
                schema.structures[current].layouts[last].fields.append(.init(name: words[0], type: type, note: note))
            } else if words[0] == "struct" {
                current = try beginStructure(String(code), file: file, release: release, in: &schema, failure)
            } else if words[0] == "message" || words[0] == "accounting" {
                try addMessage(words, to: &schema, failure)
            } else {
                throw failure
            }
        }
    }

    private static func comment(of line: Substring) -> (code: Substring, note: String) {
        guard let mark = line.range(of: "#") else { return (line, "") }
        return (line[..<mark.lowerBound], line[mark.upperBound...].trimmingCharacters(in: .whitespaces))
    }

    private static func beginStructure(
        _ code: String,
        file: String,
        release: String,
        in schema: inout Schema,
        _ failure: Failure
    ) throws -> Int {
        let parts = code.dropFirst("struct ".count).split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { throw failure }
        let name = String(parts[0])
        if let index = schema.structures.firstIndex(where: { $0.name == name }) {
            schema.structures[index].layouts.append((release, []))
            return index
        }
        let summary = parts[1].trimmingCharacters(in: .whitespaces)
        let base = file.split(separator: "/").last.map { String($0.dropLast(".schema".count)) } ?? file
        schema.structures.append(.init(name: name, summary: summary, file: base, layouts: [(release, [])]))
        return schema.structures.count - 1
    }

    private static func addMessage(_ words: [String], to schema: inout Schema, _ failure: Failure) throws {
        guard words.count == 4 || (words.count == 6 && words[4] == "->"), let number = Int(words[2]) else {
            throw failure
        }
        let body: String? =
            switch words[3] {
            case "?": nil
            case "-": "EmptyBody"
            // A generic body's parameters are written without blanks.
            default: words[3].replacing(",", with: ", ")
            }
        schema.messages.removeAll { $0.name == words[1] }
        schema.messages.append(
            .init(
                name: words[1],
                number: number,
                body: body,
                reply: words.count == 6 ? words[5] : nil,
                isAccounting: words[0] == "accounting"
            )
        )
    }

    /// Reads a type; nil where the text is none.
    static func type(_ text: String) -> FieldType? {
        if text.hasPrefix("count ") { return .count(String(text.dropFirst(6))) }
        if text.hasSuffix("?") { return .settable(String(text.dropLast())) }
        if text.hasSuffix("[]") { return type(String(text.dropLast(2))).map(FieldType.array) }
        if text.hasSuffix("]"), let open = text.firstIndex(of: "[") {
            return .counted(String(text[..<open]), by: String(text[text.index(after: open)...].dropLast()))
        }
        if let inner = inside("list", text) { return type(inner).map(FieldType.list) }
        if let inner = inside("optional32", text) { return .optional32(inner) }
        if let inner = inside("optional16", text) { return .optional16(inner) }
        if let inner = inside("optional255", text) { return .optional(inner, present: 255) }
        if let inner = inside("optional", text) { return .optional(inner, present: 1) }
        if scalars.contains(text) { return .scalar(text) }
        guard text.first?.isUppercase == true else { return nil }
        return .structure(text)
    }

    private static func inside(_ word: String, _ text: String) -> String? {
        guard text.hasPrefix("\(word)<"), text.hasSuffix(">") else { return nil }
        return String(text.dropFirst(word.count + 1).dropLast())
    }
}

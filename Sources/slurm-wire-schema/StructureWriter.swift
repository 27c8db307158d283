/// Writes one structure as Swift: properties, decoding, encoding.
struct StructureWriter {
    private let structure: Schema.Structure

    init(_ structure: Schema.Structure) {
        self.structure = structure
    }

    /// Whether a property has a type of the vocabulary.
    var usesModel: Bool {
        structure.allFields.contains { if case .settable = $0.type { true } else { false } }
    }

    /// The structure's source text.
    var text: String {
        var lines = ["/// \(structure.summary)", "package struct \(structure.name): WireCodable, Hashable {"]
        for field in structure.allFields {
            if case .count = field.type { continue }
            lines.append("    /// `\(field.name)`\(field.note.isEmpty ? "." : ": \(field.note).")")
            lines.append("    package var \(SwiftNames.member(field.name)): \(declaration(field.type))")
        }
        lines += ["", "    /// Makes a value in which nothing is set.", "    package init() {}", "}", ""]
        lines.append("extension \(structure.name) {")
        lines += decoding + [""] + encoding
        lines += ["}"]
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Properties

    private func declaration(_ type: FieldType) -> String {
        switch type {
        case .scalar("string"): "String?"
        case .scalar("octets"): "[UInt8]?"
        case .scalar("bits"): "BitString?"
        case .scalar("double"): "PackedDouble = PackedDouble(0)"
        case .scalar("bytes"): "[UInt8] = []"
        case .scalar("bool"): "Bool = false"
        case .scalar(let name): "\(swiftNumber(name)) = 0"
        case .settable(let name): "Settable<\(swiftNumber(name))> = .unset"
        case .count(let name): swiftNumber(name)
        case .structure(let name): "\(name) = \(name)()"
        case .array(let element): "[\(elementType(element))] = []"
        case .counted(let name, _): "[\(name)] = []"
        case .list(let element): "[\(elementType(element))]?"
        case .optional(let name, _), .optional16(let name), .optional32(let name): "\(name)?"
        }
    }

    private func elementType(_ type: FieldType) -> String {
        switch type {
        case .scalar("string"): "String?"
        case .scalar("octets"): "[UInt8]?"
        case .scalar("double"): "PackedDouble"
        case .scalar(let name): swiftNumber(name)
        case .structure(let name): name
        default: "Never"
        }
    }

    private func swiftNumber(_ name: String) -> String {
        name == "time" ? "Int64" : "UInt\(name.dropFirst())"
    }

    // MARK: Decoding

    private static let decodeSignature = "(from reader: inout WireReader) throws(WireError) {"
    private static let encodeSignature = "(into writer: inout WireWriter) {"

    private var decoding: [String] {
        var lines = ["    package init\(Self.decodeSignature)", "        self.init()"]
        guard structure.layouts.count > 1 else {
            return lines + structure.layouts[0].fields.map { "        \(decode($0))" } + ["    }"]
        }
        lines += dispatch("reader") { "try decode\(SwiftNames.release($0))(from: &reader)" } + ["    }"]
        for layout in structure.layouts {
            lines += [
                "", "    private mutating func decode\(SwiftNames.release(layout.release))\(Self.decodeSignature)",
            ]
            lines += layout.fields.map { "        \(decode($0))" } + ["    }"]
        }
        return lines
    }

    /// Calls the newest layout that is not newer than the version at hand.
    private func dispatch(_ coder: String, _ call: (String) -> String) -> [String] {
        var lines: [String] = []
        for layout in structure.layouts.dropFirst().reversed() {
            lines.append("        if \(coder).version >= .slurm\(SwiftNames.release(layout.release)) {")
            lines += ["            return \(call(layout.release))", "        }"]
        }
        return lines + ["        \(call(structure.layouts[0].release))"]
    }

    private func decode(_ field: Schema.Field) -> String {
        let name = SwiftNames.member(field.name)
        let label = "\"\(field.name)\""
        return switch field.type {
        case .scalar(let type): "\(name) = try reader.\(type)(\(label))"
        case .settable(let type): "\(name) = Settable(raw: try reader.\(type)(\(label)))"
        case .count(let type): "let \(name) = Int(try reader.\(type)(\(label)))"
        case .structure(let type): "\(name) = try \(type)(from: &reader)"
        case .array(let element): "\(name) = try reader.\(arrayMethod(element))(\(label))"
        case .counted(_, let count): "\(name) = try reader.elements(\(SwiftNames.member(count)))"
        case .list(let element): "\(name) = try reader.\(listMethod(element))(\(label))"
        case .optional(_, let present): "\(name) = try reader.optional(\(label), present: \(present))"
        case .optional16: "\(name) = try reader.optional16(\(label))"
        case .optional32: "\(name) = try reader.optional32(\(label))"
        }
    }

    // MARK: Encoding

    private var encoding: [String] {
        var lines = ["    package func encode\(Self.encodeSignature)"]
        guard structure.layouts.count > 1 else {
            let fields = structure.layouts[0].fields
            return lines + fields.map { "        \(encode($0, in: fields))" } + ["    }"]
        }
        lines += dispatch("writer") { "encode\(SwiftNames.release($0))(into: &writer)" } + ["    }"]
        for layout in structure.layouts {
            lines += ["", "    private func encode\(SwiftNames.release(layout.release))\(Self.encodeSignature)"]
            lines += layout.fields.map { "        \(encode($0, in: layout.fields))" } + ["    }"]
        }
        return lines
    }

    private func encode(_ field: Schema.Field, in fields: [Schema.Field]) -> String {
        let name = SwiftNames.member(field.name)
        return switch field.type {
        case .scalar(let type): "writer.\(type)(\(name))"
        case .settable(let type): "writer.\(type)(\(name).raw)"
        case .count(let type): "writer.\(type)(\(swiftNumber(type))(\(counted(by: field.name, in: fields)).count))"
        case .structure: "\(name).encode(into: &writer)"
        case .array(let element): "writer.\(arrayMethod(element))(\(name))"
        case .counted: "writer.elements(\(name))"
        case .list(let element): "writer.\(listMethod(element))(\(name))"
        case .optional(_, let present): "writer.optional(\(name), present: \(present))"
        case .optional16: "writer.optional16(\(name))"
        case .optional32: "writer.optional32(\(name))"
        }
    }

    private func counted(by count: String, in fields: [Schema.Field]) -> String {
        for field in fields {
            if case .counted(_, count) = field.type { return SwiftNames.member(field.name) }
        }
        return "[UInt8]()"
    }

    private func arrayMethod(_ element: FieldType) -> String {
        switch element {
        case .scalar("string"): "strings"
        case .scalar("octets"): "octetStrings"
        case .scalar("double"): "doubles"
        case .scalar(let name): "\(name)s"
        default: "array"
        }
    }

    private func listMethod(_ element: FieldType) -> String {
        switch element {
        case .scalar("string"): "stringList"
        case .scalar(let name): "\(name)List"
        default: "list"
        }
    }
}

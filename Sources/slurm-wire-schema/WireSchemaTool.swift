import Foundation

/// `slurm-wire-schema SCHEMA-FOLDER OUTPUT-FOLDER [--verify]`: writes the codecs, or says which are not up to date.
@main
enum WireSchemaTool {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else {
            FileHandle.standardError.write(Data("usage: slurm-wire-schema SCHEMA OUTPUT [--verify]\n".utf8))
            exit(64)
        }
        let schema: Schema
        do {
            schema = try SchemaParser.parse(directory: URL(filePath: arguments[1]))
        } catch {
            FileHandle.standardError.write(Data("slurm-wire-schema: \(error)\n".utf8))
            exit(65)
        }
        let output = URL(filePath: arguments[2])
        var stale: [String] = []
        for (name, text) in files(schema) {
            let file = output.appending(path: name)
            let old = FileManager.default.contents(atPath: file.path)
            guard old != Data(text.utf8) else { continue }
            stale.append(name)
            if !arguments.contains("--verify") { try Data(text.utf8).write(to: file) }
        }
        if arguments.contains("--verify"), !stale.isEmpty {
            FileHandle.standardError.write(Data("not what the schema says: \(stale.joined(separator: " "))\n".utf8))
            exit(1)
        }
    }

    /// Every generated file by name: one per structure, three for the messages.
    private static func files(_ schema: Schema) -> [(name: String, text: String)] {
        var files: [(String, String)] = []
        for structure in schema.structures {
            let header = header(of: "Schema/*/\(structure.file).schema")
            let writer = StructureWriter(structure)
            let imports = writer.usesModel ? "package import SlurmModel\n\n" : ""
            files.append(("\(structure.name).swift", header + imports + writer.text))
        }
        let header = header(of: "Schema/*/messages.schema")
        let messages = MessageWriter(schema)
        files.append(("MessageType+Numbers.swift", header + messages.types))
        files.append(("MessageCatalog.swift", header + messages.catalog))
        files.append(("Request.swift", header + messages.requests))
        return files
    }

    private static func header(of file: String) -> String {
        "// Generated from \(file) by `make generate`; change that file instead.\n\n"
    }
}

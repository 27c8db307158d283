internal import Foundation

/// The scenarios there are.
package enum ScenarioCatalog {
    /// Those of this package, by name.
    package static func all() throws -> [Scenario] {
        try ScenarioTexts.all.map { try ScenarioParser.parse($0.text, name: $0.name) }
    }

    /// Those in files, or in directories with files that end in `.scenario`.
    package static func read(_ paths: [String]) throws -> [Scenario] {
        try files(paths).map { path, name in
            try ScenarioParser.parse(try String(contentsOfFile: path, encoding: .utf8), name: name)
        }
    }

    /// The files that paths name, each with its scenario's name.
    static func files(_ paths: [String]) throws -> [(path: String, name: String)] {
        try paths.flatMap { path -> [(path: String, name: String)] in
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
                throw ScenarioError("\(path) is not there")
            }
            guard isDirectory.boolValue else { return [(path, name(path))] }
            let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            return found.filter { $0.hasSuffix(suffix) }.sorted().map { ("\(path)/\($0)", name($0)) }
        }
    }

    private static let suffix = ".scenario"

    private static func name(_ path: String) -> String {
        path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    }
}

import Foundation

/// A Swift file of this repository.
struct SourceFile: CustomStringConvertible, Sendable {
    /// The path below the repository's root, for example `Sources/SimCluster/Time/SimTime.swift`.
    let path: String
    /// The lines.
    let lines: [String]

    var description: String { path }

    /// The target that the file belongs to.
    var target: String {
        path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    }

    /// Whether a tool wrote the file.
    var isGenerated: Bool {
        path.contains("/Generated/")
    }

    /// The modules that the file imports.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ").drop { $0.hasPrefix("@") }.map { $0 }
            guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1 else { return nil }
            let modifiers: [Substring] = ["package", "public", "internal", "private", "fileprivate"]
            guard index == 0 || modifiers.contains(words[0]) else { return nil }
            let kinds: [Substring] = ["struct", "class", "enum", "func", "let", "var", "protocol", "typealias"]
            let name = kinds.contains(words[index + 1]) && words.count > index + 2 ? words[index + 2] : words[index + 1]
            return name.split(separator: ".").first.map(String.init)
        }
    }

    /// The repository's root.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every Swift file below a folder of the repository.
    static func all(below folder: String) -> [SourceFile] {
        let base = root.appending(path: folder)
        guard let paths = FileManager.default.enumerator(atPath: base.path) else { return [] }
        return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let data = FileManager.default.contents(atPath: base.appending(path: path).path) else { return nil }
            let text = String(decoding: data, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return SourceFile(path: "\(folder)/\(path)", lines: lines)
        }
    }

    /// The files of the targets.
    static let sources = all(below: "Sources")
}

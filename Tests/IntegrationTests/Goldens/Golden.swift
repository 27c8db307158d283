import Foundation
import Testing

/// A recorded list: what Debian's commands printed on a real slurmctld.
struct Golden: Sendable, CustomTestStringConvertible {
    /// The list's name.
    var name: String
    /// The file.
    var file: URL
    /// The file's text.
    var text: String

    var testDescription: String { name }

    /// Whether it needs what only a real slurmctld has.
    var isOnlyReal: Bool {
        text.split(separator: "\n").contains("only real:")
    }

    /// Every golden that is checked in.
    static func all() throws -> [Golden] {
        let folder = Installation.root.appending(path: "Tests/Reference/Goldens")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".golden") }
        return try names.sorted().map { name in
            let file = folder.appending(path: name)
            let text = try String(contentsOf: file, encoding: .utf8)
            return Golden(name: String(name.dropLast(".golden".count)), file: file, text: text)
        }
    }

    /// Plays it again; the answer is the transcript.
    func play(_ way: PlayWay) throws -> CommandResult {
        try Program.run(
            Installation.root.appending(path: "Tests/Reference/goldens").path,
            ["play"] + way.description.split(separator: " ").map(String.init) + [
                file.path, Installation.programs.path,
            ],
            environment: ["PATH": Installation.systemPath, "HOME": "/root"]
        )
    }
}

import Foundation

/// Where what is printed is known to differ from Slurm: `Tests/Reference/known-differences`.
struct KnownDifferences: Sendable {
    /// A line of the file.
    struct Line: Sendable, Hashable {
        /// Why it differs.
        var reason: String
        /// The ways to play a list on which it differs, as in `simulated` for both kinds of commands.
        var ways: Set<String>
        /// The list's name.
        var list: String
        /// The command line.
        var command: String
    }

    /// Every difference.
    private(set) var lines: [Line] = []

    /// Reads the file that is checked in.
    init() throws {
        let file = Installation.root.appending(path: "Tests/Reference/known-differences")
        self.init(parsing: try String(contentsOf: file, encoding: .utf8))
    }

    /// Reads a file: a reason after `## `, the ways it holds for after `on: `, then `LIST: COMMAND LINE`.
    init(parsing text: String) {
        var reason = ""
        var ways: Set<String> = []
        for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
            if line.hasPrefix("## ") {
                reason = String(line.dropFirst(3))
            } else if line.hasPrefix("on: ") {
                ways = Set(line.dropFirst(4).split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
            } else if let colon = line.range(of: ": ") {
                let list = String(line[..<colon.lowerBound])
                lines.append(Line(reason: reason, ways: ways, list: list, command: String(line[colon.upperBound...])))
            }
        }
    }

    /// The command lines of a list that are known to differ when it is played this way.
    func commands(list: String, way: PlayWay) -> Set<String> {
        let kind = way.isReal ? "real" : "simulated"
        let own = lines.filter { $0.list == list && !$0.ways.isDisjoint(with: [kind, way.description]) }
        return Set(own.map(\.command))
    }

    /// The reasons, each once.
    var reasons: Set<String> {
        Set(lines.map(\.reason))
    }
}

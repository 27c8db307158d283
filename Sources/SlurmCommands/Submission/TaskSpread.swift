/// How tasks are spread over nodes, sockets and cores (`--distribution`).
///
/// Source: sbatch(1) 22.05, option `--distribution`; codes as Debian's sbatch sends them.
struct TaskSpread: Hashable, Sendable {
    /// The code on the wire.
    var code: UInt32
    /// How many tasks make a plane, where tasks are spread in planes.
    var planeSize: UInt32?

    /// `SLURM_DIST_UNKNOWN`: as the cluster likes.
    static let unknown: UInt32 = 0x2000
    /// `SLURM_DIST_ARBITRARY`: as a list of nodes says.
    static let arbitrary: UInt32 = 3
    /// `SLURM_DIST_PLANE`.
    static let plane: UInt32 = 4
    /// The bits that say how tasks are spread; above are `pack` and `nopack`.
    static let base: UInt32 = 0xffff

    private static let (pack, noPack): (UInt32, UInt32) = (0x80_0000, 0x40_0000)
    /// The words for a level, from 1.
    private static let levels = ["cyclic", "block", "fcyclic"]

    /// Reads `block:cyclic,pack` or `plane=4`; `planeSize` is what the environment says of the planes.
    static func parse(_ text: String, planeSize: String?) -> Result<TaskSpread, JobOptionProblem> {
        if text.lowercased().hasPrefix("plane") {
            let given = text.firstIndex(of: "=").map { String(text[text.index(after: $0)...]) } ?? planeSize ?? ""
            let size = LeadingNumber(given)
            guard size.isPresent, size.rest.isEmpty, size.value > 0, size.value <= Int(Int32.max) else {
                return .failure(
                    JobOptionProblem([
                        "Invalid plane size or size not specified", "Invalid --distribution specification",
                    ])
                )
            }
            return .success(TaskSpread(code: plane, planeSize: UInt32(size.value)))
        }
        let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, !first.isEmpty, let code = code(first) else {
            return .failure(.invalid("--distribution"))
        }
        guard parts.count == 2, !parts[1].isEmpty else { return .success(TaskSpread(code: code)) }
        guard let flag = flag(parts[1]) else { return .failure(.invalid("--distribution")) }
        return .success(TaskSpread(code: code | flag))
    }

    private static func flag(_ word: String) -> UInt32? {
        word.lowercased() == "pack" ? pack : word.lowercased() == "nopack" ? noPack : nil
    }

    private static func code(_ text: String) -> UInt32? {
        var words = text.lowercased().split(separator: ":").map(String.init)
        guard words.count <= 3 else { return nil }
        // A star is the usual way of its level; that of the cores is that of the sockets.
        for (index, word) in words.enumerated() where word == "*" {
            words[index] = index == 0 ? "block" : index == 1 ? "cyclic" : words[1]
        }
        if words.count == 1, ["arbitrary", "hostfile"].contains(words[0]) { return arbitrary }
        if words.count == 1, let flag = flag(words[0]) { return unknown | flag }
        var code: UInt32 = 0
        for (index, word) in words.enumerated() {
            guard let level = levels.firstIndex(of: word), index > 0 || level < 2 else { return nil }
            code |= UInt32(level + 1) << UInt32(4 * index)
        }
        return code
    }

    /// What jobs are told of it, or nil where nothing was said.
    static func text(_ code: UInt32) -> String? {
        guard code != unknown else { return nil }
        var words: [String] = []
        switch code & base {
        case unknown: break
        case arbitrary: words.append("arbitrary")
        case plane: words.append("plane")
        default:
            let parts = (0..<3).compactMap { level -> String? in
                let number = Int(code >> UInt32(4 * level) & 0xf)
                return (1...3).contains(number) ? levels[number - 1] : nil
            }
            words.append(parts.joined(separator: ":"))
        }
        if code & pack != 0 { words.append("pack") }
        if code & noPack != 0 { words.append("nopack") }
        return words.joined(separator: ",")
    }
}

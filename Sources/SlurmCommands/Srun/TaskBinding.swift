/// To which CPUs tasks are bound (`--cpu-bind`).
///
/// Source: srun(1) 22.05, option `--cpu-bind`; codes of the public header slurm.h.
struct TaskBinding: Hashable, Sendable {
    /// The kind, as on the wire.
    var kind: UInt16 = 0
    /// The list of a map or of masks.
    var list: String?

    private static let verbose: UInt16 = 0x1
    /// What tasks are bound to; one at most.
    static let levels: [(bit: UInt16, name: String)] = [
        (0x2, "threads"), (0x4, "cores"), (0x8, "sockets"), (0x10, "ldoms"),
    ]
    /// How they are bound; one at most.
    private static let ways: [(bit: UInt16, name: String)] = [
        (0x20, "none"), (0x40, "rank"), (0x80, "map_cpu:"), (0x100, "mask_cpu:"), (0x200, "rank_ldom"),
        (0x400, "map_ldom:"), (0x800, "mask_ldom:"),
    ]
    private static let wayBits: UInt16 = 0xfe0
    private static let levelBits: UInt16 = 0x1e

    /// The bits of levels that other options imply.
    static let (threads, cores, sockets): (UInt16, UInt16, UInt16) = (0x2, 0x4, 0x8)

    /// Takes a level where none is chosen.
    mutating func take(level: UInt16) {
        if kind & Self.levelBits == 0 { kind |= level }
    }

    /// Reads words with commas between them; gives a message about one that is none.
    mutating func read(_ text: String) -> String? {
        for word in Self.words(of: text) {
            let lower = word.lowercased()
            if let level = Self.levels.first(where: { $0.name == lower || String($0.name.dropLast()) == lower }) {
                kind = kind & ~Self.levelBits | level.bit
                continue
            }
            switch lower {
            case "q", "quiet": kind &= ~Self.verbose
            case "v", "verbose": kind |= Self.verbose
            case "one_thread": kind |= 0x2000
            case "no", "none": choose(0x20)
            case "rank": choose(0x40)
            case "rank_ldom": choose(0x200)
            default:
                guard
                    let way = Self.ways.first(where: {
                        $0.name.hasSuffix(":") && lower.hasPrefix($0.name.dropLast())
                    })
                else { return "unrecognized --cpu-bind argument \"\(word)\"" }
                choose(way.bit)
                let parts = word.split(whereSeparator: { $0 == ":" || $0 == "=" })
                guard parts.count > 1 else { return "missing list for \"--cpu-bind=\(way.name)<list>\"" }
                list = String(parts[1])
            }
        }
        return nil
    }

    /// The words of a text; a comma before a digit belongs to a list.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            if part.first?.isNumber ?? false, !words.isEmpty {
                words[words.count - 1] += ",\(part)"
            } else {
                words.append(String(part))
            }
        }
        return words
    }

    private mutating func choose(_ bit: UInt16) {
        kind = kind & ~Self.wayBits | bit
        list = nil
    }

    /// What tasks are told of it, by the names of the variables; none where nothing was said.
    var variables: [(name: String, value: String)] {
        guard kind != 0 else { return [] }
        let verbosity = kind & Self.verbose != 0 ? "verbose" : "quiet"
        let words = [Self.levels, Self.ways].compactMap { names in names.first { kind & $0.bit != 0 }?.name }
        let type = words.joined(separator: ",")
        return [
            ("SLURM_CPU_BIND", type.isEmpty ? verbosity : "\(verbosity),\(type)\(list ?? "")"),
            ("SLURM_CPU_BIND_LIST", list ?? ""), ("SLURM_CPU_BIND_TYPE", type), ("SLURM_CPU_BIND_VERBOSE", verbosity),
        ]
    }
}

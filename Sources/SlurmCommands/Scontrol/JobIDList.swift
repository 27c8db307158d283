import SlurmModel

/// A list of jobs as commands take it: `12,13_4`, `13_[1-3]`, `[12-14]_2`, `14+1`.
struct JobIDList {
    /// The jobs, each as the controller reads it.
    private(set) var ids: [String] = []
    /// The part that is no list of hosts' form, after which nothing is read; or nil.
    private(set) var invalidPart: String?

    /// Makes a list of jobs.
    init(ids: [String]) {
        self.ids = ids
    }

    /// Reads a text; nil for one that can be no list of jobs.
    init?(_ text: String) {
        guard let parts = Self.parts(text) else { return nil }
        for part in parts {
            let pieces = part.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
            var tasks = pieces.count == 2 ? "_\(pieces[1])" : ""
            if tasks.hasPrefix("_[") { tasks = "_" + tasks.dropFirst(2).prefix { $0 != "]" } }
            guard pieces[0].contains("[") else {
                ids.append(pieces[0] + tasks)
                continue
            }
            do throws(HostListError) {
                ids += try HostList(parsing: String(pieces[0])).names.map { $0 + tasks }
            } catch {
                invalidPart = part
                return
            }
        }
    }

    /// The parts between commas and blanks that stand outside brackets.
    private static func parts(_ text: String) -> [String]? {
        var parts: [String] = []
        var part: [UInt8] = []
        var (hasPlus, hasUnderscore, depth) = (false, false, 0)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "+"):
                if hasPlus { return nil }
                hasPlus = true
            case UInt8(ascii: "_"):
                if hasUnderscore { return nil }
                hasUnderscore = true
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "-"): if depth == 0 && !hasUnderscore { return nil }
            case UInt8(ascii: ","), UInt8(ascii: " "):
                guard depth == 0 else { break }
                (hasPlus, hasUnderscore) = (false, false)
                if !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
                part = []
                continue
            default: if !byte.isDigit { return nil }
            }
            part.append(byte)
        }
        if !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
        return depth == 0 ? parts : nil
    }
}

import SimCluster

/// Where a batch job's output goes: `--output` and `--error` with their patterns filled in.
///
/// Source: sbatch(1), "filename pattern".
struct OutputPath {
    /// What the patterns stand for.
    private let values: [Character: String]
    private let workDirectory: String

    /// Takes the values from a job that starts.
    init(_ job: Job, userName: String) {
        let node = job.allocation.first?.nodeName ?? ""
        values = [
            "A": "\(job.arrayJobID ?? job.id)",
            "a": "\(job.arrayTaskID ?? 4_294_967_294)",
            "J": "\(job.id)",
            "j": "\(job.id)",
            "N": node.split(separator: ".").first.map(String.init) ?? node,
            "n": "0",
            "s": "4294967291",
            "t": "0",
            "u": userName,
            "x": job.request.name,
        ]
        workDirectory = job.request.carried.workDirectory ?? "/tmp"
    }

    /// The file for a pattern; a relative one lies in the working directory.
    ///
    /// Nil stands for the default name.
    func path(_ pattern: String?, isArrayTask: Bool) -> String {
        let pattern = pattern ?? (isArrayTask ? "slurm-%A_%a.out" : "slurm-%j.out")
        let name = pattern.contains("\\") ? pattern.filter { $0 != "\\" } : filled(pattern)
        return name.hasPrefix("/") ? name : "\(workDirectory)/\(name)"
    }

    /// `%5j` pads a number with zeros to five places; an unknown letter stays as it is.
    private func filled(_ pattern: String) -> String {
        var result = ""
        var rest = pattern[...]
        while let character = rest.popFirst() {
            guard character == "%" else {
                result.append(character)
                continue
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let after = rest.dropFirst(digits.count)
            guard let letter = after.first else {
                result.append("%" + digits)
                break
            }
            rest = after.dropFirst()
            if letter == "%" {
                result.append("%")
            } else if let value = values[letter] {
                result.append(Self.padded(value, to: min(Int(digits) ?? 0, 10)))
            } else {
                result.append("%\(digits)\(letter)")
            }
        }
        return result
    }

    /// Numbers are padded, names are not.
    private static func padded(_ value: String, to width: Int) -> String {
        guard value.allSatisfy(\.isNumber) else { return value }
        return String(repeating: "0", count: max(0, width - value.count)) + value
    }
}

/// A batch script: where it comes from, and what Slurm demands of it.
struct BatchScript {
    /// The script.
    var bytes: [UInt8]
    /// The script's path and its arguments; empty where it comes from standard input or from `--wrap`.
    var arguments: [String]
    /// How messages name it.
    var name: String

    /// The script around a command that `--wrap` gives.
    static func wrapping(_ command: String) -> [UInt8] {
        Array("#!/bin/sh\n# This script was created by sbatch --wrap.\n\n\(command)\n".utf8)
    }

    /// What is wrong with a script: the messages; none if nothing is.
    static func problems(_ bytes: [UInt8]) -> [String] {
        if bytes.isEmpty { return ["Batch script is empty!"] }
        let text = bytes.prefix { $0 != 0 }
        if text.allSatisfy({ $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0d) }) {
            return ["Batch script contains only whitespace!"]
        }
        if !bytes.starts(with: "#!".utf8) {
            return [
                "This does not look like a batch script.  The first",
                "line must start with #! followed by the path to an interpreter.",
                "For instance: #!/bin/sh",
            ]
        }
        if bytes.contains(0) {
            return ["The Slurm controller does not allow scripts that", "contain a NULL character '\\0'."]
        }
        if zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x0d && $1 == 0x0a }) {
            return [
                "Batch script contains DOS line breaks (\\r\\n)",
                "instead of expected UNIX line breaks (\\n).",
            ]
        }
        return []
    }

    /// The path of a script: a bare name is looked for in the current directory, then on the path.
    static func path(_ name: String, _ invocation: Invocation) -> String {
        guard !name.hasPrefix("."), !name.hasPrefix("/") else { return name }
        let directory = invocation.workingDirectory
        let searched = (invocation.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        for part in [directory] + searched {
            let path = part.hasPrefix(".") ? "\(directory)/\(part)/\(name)" : "\(part)/\(name)"
            if let kind = invocation.files.kind(of: path), kind != .directory { return path }
        }
        return name
    }
}

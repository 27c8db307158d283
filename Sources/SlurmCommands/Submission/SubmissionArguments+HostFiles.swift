import SlurmModel

/// Lists of nodes that are read from files.
///
/// Source: sbatch(1) 22.05, options `--nodefile`, `--nodelist`, `--exclude` and the variable SLURM_HOSTFILE.
extension SubmissionArguments {
    /// Longest line of such a file.
    private static var longestLine: Int { 1 << 20 }

    /// Puts the names in place of the files.
    mutating func readHostFiles() throws(CommandFailure) {
        if let list = reader.options.excludedNodes, list.contains("/") {
            reader.options.excludedNodes = try nodes(inFile: list) { failure in failure }
        }
        if let file = reader.options.nodeFile {
            reader.options.nodeList = try nodes(inFile: file, status: JobOptionProblem.usageStatus) { failure in
                var copy = failure
                copy.error("Invalid --nodefile node file")
                return copy
            }
        }
        if let list = reader.options.nodeList {
            guard list.contains("/") else { return }
            reader.options.nodeList = try nodes(inFile: list) { failure in failure }
        } else if let file = invocation.environment["SLURM_HOSTFILE"] {
            let flags = reader.options.distribution & ~TaskSpread.base
            reader.options.distribution = flags | TaskSpread.arbitrary
            reader.options.nodeList = try nodes(inFile: file.contains("/") ? file : "./\(file)") { failure in
                var copy = failure
                copy.error("Failure getting NodeNames from hostfile")
                return copy
            }
        }
    }

    /// The nodes that a file names: names with commas and line ends between them, `name*3` for three times the same.
    private func nodes(
        inFile path: String,
        status: Int32? = nil,
        explain: (CommandOutput) -> CommandOutput
    ) throws(CommandFailure) -> String {
        let absolute = path.hasPrefix("/") ? path : "\(invocation.workingDirectory)/\(path)"
        let bytes: [UInt8]
        do throws(FileFailure) {
            bytes = try invocation.files.read(absolute)
        } catch {
            var output = output
            output.error("slurm_allocate_resources error opening file \(path), \(error.text)")
            throw explain(output).failure(status: status ?? errorStatus)
        }
        var names: [String] = []
        for (number, line) in String(decoding: bytes, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ).enumerated() {
            let text = Self.withoutComment(line)
            guard let first = text.first else { continue }
            guard first.isASCII, first.isLetter || first.isNumber, text.utf8.count < Self.longestLine else {
                var output = output
                output.error("Invalid hostfile \(path) contents on line \(number + 1)")
                throw explain(output).failure(status: status ?? errorStatus)
            }
            for word in CommaList.parts(text) {
                let parts = word.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
                let count = parts.count == 2 ? LeadingNumber(parts[1]).value : 0
                names += Array(repeating: count > 0 ? String(parts[0]) : word, count: max(1, min(count, 65_536)))
            }
        }
        return HostList(names).folded
    }

    private static func withoutComment(_ line: Substring) -> String {
        var text = ""
        var wasEscaped = false
        for character in line {
            if character == "#" {
                guard wasEscaped else { break }
                text.removeLast()
            }
            text.append(character)
            wasEscaped = character == "\\"
        }
        return text
    }
}

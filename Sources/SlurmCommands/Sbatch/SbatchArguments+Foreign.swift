import SlurmModel

/// Lines of scripts for other batch systems, `#BSUB` and `#PBS`, which stand for options of sbatch.
///
/// Source: sbatch(1) 22.05, option `--ignore-pbs`; what each option becomes was observed on 22.05.8.
extension SbatchArguments {
    private static let bsub = OptionTable(
        [
            OptionRow("cwd", "c", .required), OptionRow("error_file", "e", .required),
            OptionRow("job_name", "J", .required), OptionRow("hostname", "m", .required),
            OptionRow("memory_limit", "M", .required), OptionRow(letter: "n", .required, key: "tasks"),
            OptionRow("output_file", "o", .required), OptionRow("queue_name", "q", .required),
            OptionRow("time", "W", .required), OptionRow("exclusive", "x"),
        ],
        stopsAtFirstOperand: true
    )

    private static let pbs = OptionTable(
        [
            OptionRow("start_time", "a", .required), OptionRow("account", "A", .required),
            OptionRow("checkpoint", "c", .required), OptionRow("working_dir", "C", .required),
            OptionRow("error", "e", .required), OptionRow("hold", "h"), OptionRow("interactive", "I"),
            OptionRow("join", nil, .optional), OptionRow(letter: "j", .required, key: "join"),
            OptionRow("job_array", "J", .required), OptionRow("keep", "k", .required),
            OptionRow("resource_list", "l", .required), OptionRow("mail_options", "m", .required),
            OptionRow("mail_user_list", "M", .required), OptionRow("job_name", "N", .required),
            OptionRow("out", "o", .required), OptionRow("priority", "p", .required),
            OptionRow("destination", "q", .required), OptionRow("rerunable", "r", .required),
            OptionRow("script_path", "S", .required), OptionRow("array", "t", .required),
            OptionRow("running_user", "u", .required), OptionRow("variable_list", nil, .required),
            OptionRow(letter: "v", .required, key: "variable_list"), OptionRow("all_env", "V"),
            OptionRow("attributes", "W", .required), OptionRow("no_std", "z"),
        ],
        stopsAtFirstOperand: true
    )

    /// Applies the lines of the first of the two systems that the script has any of.
    mutating func applyForeignLines(_ script: BatchScript) throws(CommandFailure) {
        guard !reader.options.ignoresPBS else { return }
        for (mark, isBSUB) in [("#BSUB", true), ("#PBS", false)] {
            let lines = ScriptOptions(script.bytes, file: script.name, foreignMark: mark)
            guard lines.hasForeignLines else { continue }
            if let fatal = lines.fatal { throw output.fatal(fatal) }
            var words = lines.words
            // The one long name with a single dash; every second word is an option.
            for index in words.indices where isBSUB && index % 2 == 0 && words[index] == "-cwd" {
                words[index] = "-c"
            }
            return try apply(OptionParser(words, table: isBSUB ? Self.bsub : Self.pbs), isBSUB: isBSUB)
        }
    }

    private mutating func apply(_ parser: OptionParser, isBSUB: Bool) throws(CommandFailure) {
        for option in parser.options {
            let value = option.value ?? ""
            if isBSUB { try applyBSUB(option.key, value) } else { try applyPBS(option.key, value) }
        }
        if let failure = parser.failure {
            output.plainError("\(Sbatch.name): \(failure.message)")
            throw self.failure("Unrecognized command line parameter ?")
        }
        if let operand = parser.operands.first { throw failure("Invalid argument: \(operand)") }
    }

    /// Applies an option of sbatch.
    mutating func give(_ key: String, _ value: String? = nil) throws(CommandFailure) {
        try check(reader.apply(GivenOption(key: key, value: value), isEarly: false))
    }

    private mutating func applyBSUB(_ key: String, _ value: String) throws(CommandFailure) {
        switch key {
        case "cwd": try give("chdir", value)
        case "error_file": try give("error", value)
        case "job_name": try give("job-name", value)
        case "output_file": try give("output", value)
        case "hostname": try give("nodelist", String(value.map { $0 == " " ? "," : $0 }))
        // Without a unit an amount is in kilobytes.
        case "memory_limit": try give("mem-per-cpu", value.last?.isNumber ?? false ? value + "K" : value)
        case "tasks":
            // Of a least and a most number the most counts.
            let parts = value.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count < 2 || !parts[1].isEmpty else {
                throw failure("#BSUB -n format not correct given: '\(value)'")
            }
            try give("ntasks", parts.last)
        case "queue_name": try give("partition", value)
        case "time": try give("time", value)
        default: try give("exclusive")
        }
    }

    private mutating func applyPBS(_ key: String, _ value: String) throws(CommandFailure) {
        switch key {
        case "start_time": try give("begin", value)
        case "account": try give("account", value)
        case "error": try give("error", value)
        case "out": try give("output", value)
        case "hold": try give("hold")
        case "job_array", "array": try give("array", value)
        case "resource_list": try applyResources(value)
        case "mail_options": try give("mail-type", Self.mailTypes(value))
        case "mail_user_list": try give("mail-user", value)
        case "job_name": try give("job-name", value)
        case "priority": try give("nice", value)
        case "destination": try give("partition", value)
        case "variable_list": try give("export", reader.options.export.map { "\($0),\(value)" } ?? value)
        case "attributes":
            if Keyword.begins(value, with: "umask=") {
                try give("umask", String(value.dropFirst("umask=".count)))
            } else if Keyword.begins(value, with: "depend=") {
                try give("dependency", String(value.dropFirst("depend=".count)))
            }
        // The others have no counterpart.
        default: break
        }
    }

    /// The mail types of letters: a(bort), b(egin), e(nd), n(one).
    private static func mailTypes(_ letters: String) -> String {
        var types: [String] = []
        for letter in letters {
            switch letter {
            case "a", "A": types.append("FAIL")
            case "b", "B": types.append("BEGIN")
            case "e", "E": types.append("END")
            case "n", "N": return "NONE"
            default: break
            }
        }
        return types.joined(separator: ",")
    }
}

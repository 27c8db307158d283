import SlurmModel
import SlurmWire

/// A submission as `sbatch` was asked for it.
struct SbatchSubmission {
    /// The request: one description, or one for each component of a heterogeneous job.
    var descriptions: [JobDescription]
    /// The options; of a heterogeneous job those of its last component, which count for all of it.
    var options: JobOptions
    /// The exit status after an error, which SLURM_EXIT_ERROR may change.
    var errorStatus: Int32
}

/// Reads the command line of `sbatch`, the script and the environment, and puts the request together.
struct SbatchArguments: SubmissionArguments {
    let invocation: Invocation
    var output: CommandOutput
    var reader: JobOptionReader
    private(set) var errorStatus: Int32 = 1
    private var hasToldOfSeparator = false
    /// The components so far; a job that is not heterogeneous has one.
    var components: [SbatchComponent] = []
    /// The environment of this process, to which each component adds.
    var process = ProcessEnvironment()

    init(_ invocation: Invocation, _ output: CommandOutput) {
        self.invocation = invocation
        self.output = output
        reader = JobOptionReader(invocation)
    }

    mutating func read() throws(CommandFailure) -> CommandLineReading<SbatchSubmission> {
        readErrorStatus()
        // What stands between components is no word of the command line as a whole.
        var whole = invocation
        whole.arguments.removeAll { $0 == ":" }
        let parser = Sbatch.parsed(whole)
        if let outcome = try readEarly(parser) { return .done(outcome) }
        var script = try readScript(parser.operands)
        var rest = invocation.arguments.dropLast(parser.operands.count)
        process = invocation.environment
        var isLast = false
        while !isLast {
            let component = components.count
            guard component < Self.mostComponents else { throw failure("too many components") }
            if component > 0 { reader.startComponent() }
            let hasMore = try readScriptOptions(script, component: component)
            try check(reader.applyVariables(Self.variables))
            let line = OptionParser(Array(rest), table: Sbatch.options)
            for option in line.options { try check(reader.apply(option, isEarly: false)) }
            if line.operands.first == ":" {
                rest = rest.suffix(line.operands.count - 1)
            } else {
                isLast = !hasMore
            }
            try addComponent(&script)
        }
        return .wanted(try submission(script))
    }

    /// Most components of a heterogeneous job, as its size on the wire has 16 bits.
    private static let mostComponents = Int(UInt16.max)

    private mutating func readErrorStatus() {
        errorStatus = Self.status("SLURM_EXIT_ERROR", invocation.environment, &output) ?? 1
    }

    /// Looks at what must be known before the script is read.
    private mutating func readEarly(_ parser: OptionParser) throws(CommandFailure) -> CommandOutcome? {
        try check(reader.applyVariables([("SBATCH_IGNORE_PBS", "ignore-pbs")]))
        // All options are read, so that a wrong one is told of first; only some of them count yet.
        var rehearsal = reader
        for option in parser.options {
            try check(rehearsal.apply(option, isEarly: false))
            switch option.key {
            case "gres" where ["help", "list"].contains(option.value?.lowercased()):
                output.line("Valid gres options are:")
                for kind in invocation.configuration?.gresTypes ?? [] { output.line("\(kind)[[:type]:count]") }
                return output.outcome()
            case "help", "usage":
                let operands = "[script [arguments...]]"
                let table = Sbatch.options
                output.write(
                    option.key == "help"
                        ? table.help("sbatch", operands: operands) : table.usage("sbatch", operands: operands)
                )
                return output.outcome()
            case "version":
                output.line(SlurmVersion.line)
                return output.outcome()
            default:
                try check(reader.apply(option, isEarly: true))
            }
        }
        for note in rehearsal.options.notes { output.error(note) }
        try Sbatch.check(parser, invocation, output, status: JobOptionProblem.usageStatus)
        guard parser.operands.isEmpty || reader.options.wrap == nil else {
            throw failure("Script arguments not permitted with --wrap option")
        }
        return nil
    }

    private func readScript(_ operands: [String]) throws(CommandFailure) -> BatchScript {
        if let command = reader.options.wrap {
            return BatchScript(bytes: BatchScript.wrapping(command), arguments: [], name: "stdin")
        }
        guard let first = operands.first else {
            return try checked(BatchScript(bytes: invocation.standardInput(), arguments: [], name: "stdin"))
        }
        let path = BatchScript.path(first, invocation)
        let absolute = path.hasPrefix("/") ? path : "\(invocation.workingDirectory)/\(path)"
        let bytes: [UInt8]
        do throws(FileFailure) {
            // A directory can be opened, but there is nothing to read in it.
            bytes = invocation.files.kind(of: absolute) == .directory ? [] : try invocation.files.read(absolute)
        } catch {
            throw failure("Unable to open file \(path)")
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try checked(BatchScript(bytes: bytes, arguments: [path] + operands.dropFirst(), name: name))
    }

    private func checked(_ script: BatchScript) throws(CommandFailure) -> BatchScript {
        let problems = BatchScript.problems(script.bytes)
        guard problems.isEmpty else {
            var output = output
            for problem in problems { output.error(problem) }
            throw output.failure(status: errorStatus)
        }
        return script
    }

    /// Applies the script's lines for a component; says whether another one follows.
    private mutating func readScriptOptions(
        _ script: BatchScript,
        component: Int
    ) throws(CommandFailure) -> Bool {
        guard reader.options.wrap == nil else { return false }
        let lines = ScriptOptions(script.bytes, file: script.name, component: component)
        for warning in lines.warnings { output.error(warning) }
        if lines.hasOldSeparator && !hasToldOfSeparator {
            hasToldOfSeparator = true
            output.info(
                "Warning: the \"packjob\" component separator is being deprecated. Please, use \"hetjob\" instead."
            )
        }
        if let fatal = lines.fatal { throw output.fatal(fatal) }
        let parser = OptionParser(lines.words, table: Sbatch.options)
        for option in parser.options { try check(reader.apply(option, isEarly: false)) }
        var ownInvocation = invocation
        ownInvocation.program = Sbatch.name
        try Sbatch.check(parser, ownInvocation, output, status: JobOptionProblem.usageStatus)
        if let operand = parser.operands.first {
            throw failure("Invalid directive found in batch script: \(operand)", status: JobOptionProblem.usageStatus)
        }
        try applyForeignLines(script)
        return lines.hasMoreComponents
    }
}

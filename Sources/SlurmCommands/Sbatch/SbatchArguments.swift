import SlurmModel
import SlurmWire

/// A submission as `sbatch` was asked for it.
struct SbatchSubmission {
    /// The request.
    var description: JobDescription
    /// The options.
    var options: JobOptions
    /// The exit status after an error, which SLURM_EXIT_ERROR may change.
    var errorStatus: Int32
}

/// Reads the command line of `sbatch`, the script and the environment, and puts the request together.
struct SbatchArguments {
    /// What they come to.
    enum Result {
        /// The command has done what was asked for.
        case done(CommandOutcome)
        /// A job is to be submitted.
        case submit(SbatchSubmission)
    }

    private let invocation: Invocation
    private var output: CommandOutput
    private var reader: JobOptionReader
    private var errorStatus: Int32 = 1

    /// Reads them; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> Result {
        var arguments = SbatchArguments(invocation, output)
        let result = try arguments.read()
        output = arguments.output
        return result
    }

    private init(_ invocation: Invocation, _ output: CommandOutput) {
        self.invocation = invocation
        self.output = output
        reader = JobOptionReader(invocation)
    }

    private mutating func read() throws(CommandFailure) -> Result {
        readErrorStatus()
        let parser = Sbatch.parsed(invocation)
        if let outcome = try readEarly(parser) { return .done(outcome) }
        let script = try readScript(parser.operands)
        try readScriptOptions(script)
        try check(reader.applyVariables(Self.variables))
        for option in parser.options { try check(reader.apply(option, isEarly: false)) }
        return .submit(try submission(script))
    }

    private mutating func readErrorStatus() {
        guard let text = invocation.environment["SLURM_EXIT_ERROR"] else { return }
        let number = LeadingNumber(text).value
        if number == 0 {
            output.error("SLURM_EXIT_ERROR has zero value")
        } else {
            errorStatus = Int32(truncatingIfNeeded: number & 0xff)
        }
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
        try Sbatch.check(parser, invocation, output, status: JobOptionProblem.usageStatus)
        guard parser.operands.isEmpty || reader.options.wrap == nil else {
            throw failure("Script arguments not permitted with --wrap option")
        }
        if parser.operands.contains(":") {
            throw failure("heterogeneous jobs are not supported: the command line has a component after \":\"")
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

    private mutating func readScriptOptions(_ script: BatchScript) throws(CommandFailure) {
        guard reader.options.wrap == nil else { return }
        let lines = ScriptOptions(script.bytes, file: script.name)
        for warning in lines.warnings { output.error(warning) }
        if let fatal = lines.fatal { throw output.fatal(fatal) }
        if lines.hasComponents {
            throw failure("heterogeneous jobs are not supported: the script has a \"hetjob\" line", status: 255)
        }
        let parser = OptionParser(lines.words, table: Sbatch.options)
        for option in parser.options { try check(reader.apply(option, isEarly: false)) }
        var ownInvocation = invocation
        ownInvocation.program = Sbatch.name
        try Sbatch.check(parser, ownInvocation, output, status: JobOptionProblem.usageStatus)
        if let operand = parser.operands.first {
            throw failure("Invalid directive found in batch script: \(operand)", status: JobOptionProblem.usageStatus)
        }
        if lines.hasForeignLines && !reader.options.ignoresPBS {
            throw failure("#PBS and #BSUB lines are not supported; --ignore-pbs passes over them", status: 255)
        }
    }

    /// Ends the command if an option has a problem.
    private func check(_ problem: JobOptionProblem?) throws(CommandFailure) {
        guard let problem else { return }
        var output = output
        for line in problem.plainLines { output.plainError(line) }
        for message in problem.messages { output.error(message) }
        throw output.failure(status: problem.status)
    }

    private func failure(_ message: String, status: Int32? = nil) -> CommandFailure {
        output.failure(message, status: status ?? errorStatus)
    }
}

extension SbatchArguments {
    /// Puts the request together.
    private mutating func submission(_ script: BatchScript) throws(CommandFailure) -> SbatchSubmission {
        warnOfSpecialization()
        try excludeMemoryOptions()
        if reader.options.quietness > 0 && reader.options.verbosity > 0 {
            throw failure("don't specify both --verbose (-v) and --quiet (-Q)")
        }
        if reader.options.nodeList == nil && invocation.environment["SLURM_HOSTFILE"] != nil {
            throw failure("SLURM_HOSTFILE is set, but lists of nodes in files are not supported")
        }
        for list in [reader.options.nodeList, reader.options.excludedNodes] where list?.contains("/") ?? false {
            throw failure("lists of nodes in files are not supported: \(list ?? "")")
        }
        if reader.options.jobName == nil {
            let path = script.arguments.first
            reader.options.jobName = reader.options.wrap == nil ? path.map { _ in script.name } : "wrap"
        }
        let size: RequestedSize
        do throws(HostListError) {
            size = try RequestedSize(reader.options)
        } catch {
            throw failure("memory allocation failure")
        }
        for note in size.notes where reader.options.quietness == 0 { output.info(note) }
        for problem in size.problems { output.error(problem) }
        guard size.problems.isEmpty else { throw output.failure(status: errorStatus) }
        let (begin, deadline) = (reader.options.beginTime, reader.options.deadline)
        if deadline != 0 && begin != 0 && deadline < begin {
            throw failure("Incompatible begin and deadline time specification")
        }
        let description = try describe(script, size)
        return SbatchSubmission(description: description, options: reader.options, errorStatus: errorStatus)
    }

    private mutating func describe(
        _ script: BatchScript,
        _ size: RequestedSize
    ) throws(CommandFailure) -> JobDescription {
        let options = reader.options
        var description = JobDescription(options, size, invocation)
        let problems = GresCheck.problems(&description, invocation)
        for problem in problems { output.error(problem) }
        guard problems.isEmpty else { throw output.failure(status: errorStatus) }
        let directory = description.workDir ?? "/"
        func path(_ file: String?) -> String? {
            file.map { $0.hasPrefix("/") ? $0 : "\(directory)/\($0)" }
        }
        description.name = options.jobName ?? "sbatch"
        description.stdIn = path(options.inputFile ?? "/dev/null")
        description.stdOut = path(options.outputFile)
        description.stdErr = path(options.errorFile)
        description.script = script.bytes
        description.argv = script.arguments.map { Array($0.utf8) }
        description.submitLine = ([invocation.program] + invocation.arguments).joined(separator: " ")
        let environment = JobEnvironment(options, invocation, configurationPath: invocation.configurationPath)
        description.environment = environment.entries(options, size)
        return description
    }

    private mutating func warnOfSpecialization() {
        let isAllowed = invocation.configuration?.flag("AllowSpecResourcesUsage") ?? true
        guard let spec = reader.options.coreSpecialization, !isAllowed else { return }
        let option = spec & SqueueFields.threadSpecialization != 0 ? "--thread-spec" : "-S"
        output.error(
            "Ignoring \(option) since it's not allowed by configuration (AllowSpecResourcesUsage = No)"
        )
    }

    /// Of the three options for memory one counts: that of the command line.
    private mutating func excludeMemoryOptions() throws(CommandFailure) {
        let names = ["mem", "mem-per-cpu", "mem-per-gpu"]
        let onLine = names.filter { reader.origin($0) == .commandLine }
        guard onLine.count <= 1 else {
            throw output.fatal("--mem, --mem-per-cpu, and --mem-per-gpu are mutually exclusive.")
        }
        guard let chosen = onLine.first else {
            guard names.filter({ reader.origin($0) == .environment }).count <= 1 else {
                throw output.fatal(
                    "SLURM_MEM_PER_CPU, SLURM_MEM_PER_GPU, and SLURM_MEM_PER_NODE are mutually exclusive."
                )
            }
            return
        }
        if chosen != "mem" { reader.options.memoryPerNodeMiB = nil }
        if chosen != "mem-per-cpu" { reader.options.memoryPerCPUMiB = nil }
        if chosen != "mem-per-gpu" { reader.options.memoryPerGPUMiB = nil }
    }
}

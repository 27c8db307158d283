import SlurmModel
import SlurmWire

/// A component of a submission: what it asks for, and what jobs are told of it.
struct SbatchComponent {
    var description: JobDescription
    var environment: ProcessEnvironment
    var requests: [(name: String, value: String)]
    var sizes: [(name: String, value: String)]
}

extension SbatchArguments {
    /// Checks the options of a component as they are together, and adds its description.
    mutating func addComponent(_ script: inout BatchScript) throws(CommandFailure) {
        for note in reader.options.notes { output.error(note) }
        reader.options.notes = []
        try excludeTaskOptions()
        try checkSpecialization()
        try excludeMemoryOptions()
        if reader.options.quietness > 0 && reader.options.verbosity > 0 {
            throw failure("don't specify both --verbose (-v) and --quiet (-Q)")
        }
        if reader.options.burstBuffer != nil && reader.options.burstBufferFile != nil {
            throw failure("Cannot specify both --burst-buffer and --bbf")
        }
        try applyHint()
        try readHostFiles()
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
        try splice(&script)
        components.append(try component(script, size))
    }

    /// Puts the request together.
    mutating func submission(_ script: BatchScript) throws(CommandFailure) -> SbatchSubmission {
        var descriptions = components.map { component in
            var description = component.description
            description.environment = component.environment.entries
            return description
        }
        // The first component carries the script, and what jobs are told of all of them.
        var environment = components[0].environment
        for tellsSizes in [false, true] {
            for (index, component) in components.enumerated() {
                // The older word for a component is told as well.
                let suffixes = components.count > 1 ? ["_PACK_GROUP_\(index)", "_HET_GROUP_\(index)"] : [""]
                for (name, value) in tellsSizes ? component.sizes : component.requests {
                    for suffix in suffixes { environment.set(name + suffix, value) }
                }
            }
        }
        descriptions[0].environment = environment.entries
        descriptions[0].script = script.bytes
        if let clusters = reader.options.clusters {
            try ClusterChoice.check(clusters, invocation, output, status: errorStatus)
        }
        return SbatchSubmission(descriptions: descriptions, options: reader.options, errorStatus: errorStatus)
    }

    private mutating func component(
        _ script: BatchScript,
        _ size: RequestedSize
    ) throws(CommandFailure) -> SbatchComponent {
        let options = reader.options
        if let name = PropagatedLimits(options.propagates, invocation.configuration).unknown,
            let list = options.propagates, !options.getsUserEnvironment
        {
            output.error("Bad rlimit name: \(name)")
            throw failure("--propagate=\(list) is not valid.")
        }
        var description = JobDescription(options, size, invocation)
        if options.clusters == nil {
            let problems = GresCheck.problems(&description, invocation)
            for problem in problems { output.error(problem) }
            guard problems.isEmpty else { throw output.failure(status: errorStatus) }
        }
        if options.distribution & TaskSpread.base == TaskSpread.arbitrary && description.reqNodes == nil {
            throw failure(
                "With Arbitrary distribution you need to specify a nodelist or hostfile with the -w option"
            )
        }
        let directory = description.workDir ?? "/"
        func path(_ file: String?) -> String? {
            file.map { $0.hasPrefix("/") ? $0 : "\(directory)/\($0)" }
        }
        description.name = options.jobName ?? "sbatch"
        description.stdIn = path(options.inputFile ?? "/dev/null")
        description.stdOut = path(options.outputFile)
        description.stdErr = path(options.errorFile)
        description.argv = script.arguments.map { Array($0.utf8) }
        description.submitLine = WordList.joined([invocation.program] + invocation.arguments, by: " ")
        let file = try exportFile(options.exportFile)
        let environment = JobEnvironment(
            options,
            invocation,
            process,
            configurationPath: invocation.configurationPath,
            isFromFile: file != nil
        )
        process = environment.process
        return SbatchComponent(
            description: description,
            environment: environment.entries(options, file: file, nodes: description.reqNodes),
            requests: JobEnvironment.requests(options),
            sizes: JobEnvironment.sizes(options, size, process)
        )
    }

    /// What the file of `--export-file` holds: entries with a NUL behind each.
    private func exportFile(_ path: String?) throws(CommandFailure) -> [[UInt8]]? {
        guard let path else { return nil }
        let absolute = path.hasPrefix("/") ? path : "\(invocation.workingDirectory)/\(path)"
        do throws(FileFailure) {
            let bytes = try invocation.files.read(absolute)
            let ended = bytes.lastIndex(of: 0).map { bytes[..<$0] } ?? []
            let entries = ended.split(separator: 0, omittingEmptySubsequences: false).prefix { !$0.isEmpty }
            let left = ["DISPLAY=", "ENVIRONMENT=", "HOSTNAME="].map { Array($0.utf8) }
            return entries.map(Array.init).filter { entry in !left.contains { entry.starts(with: $0) } }
        } catch {
            throw output.failure("Could not open user environment file \(path)")
        }
    }

    /// Puts the lines of `--bbf` behind the script's first line.
    private func splice(_ script: inout BatchScript) throws(CommandFailure) {
        guard let path = reader.options.burstBufferFile else { return }
        let absolute = path.hasPrefix("/") ? path : "\(invocation.workingDirectory)/\(path)"
        do throws(FileFailure) {
            var lines = try invocation.files.read(absolute)
            guard let last = lines.last else { return }
            let lineEnd = UInt8(ascii: "\n")
            if last != lineEnd { lines.append(lineEnd) }
            let place = script.bytes.firstIndex(of: lineEnd).map { $0 + 1 } ?? script.bytes.count
            script.bytes.insert(contentsOf: lines, at: place)
        } catch {
            throw failure("Invalid --bbf specification")
        }
    }
}

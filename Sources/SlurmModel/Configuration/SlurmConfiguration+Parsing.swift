extension SlurmConfiguration {
    /// How much of a file is wanted.
    package enum Scope: Hashable, Sendable {
        /// All of it.
        case everything
        /// The keys of the cluster; lines of nodes and partitions are passed over, which halves the time.
        case connection
    }

    /// Reads the bytes of a slurm.conf.
    ///
    /// - Parameters:
    ///   - bytes: The file's content; any bytes are taken without trapping.
    ///   - file: How messages name the file; the place from which relative `Include` paths count.
    ///   - scope: How much of the file is wanted.
    ///   - readFile: Gives the bytes of an included file, nil for one that cannot be read.
    /// - Throws: Everything that is wrong: unknown keys, values that are not of their key's kind, no controller, no
    ///   cluster name.
    package init(
        parsing bytes: [UInt8],
        file: String = "slurm.conf",
        scope: Scope = .everything,
        readFile: @escaping (String) -> [UInt8]? = { _ in nil }
    ) throws(SlurmConfigurationError) {
        var reader = ConfigurationReader(scope: scope, readFile: readFile)
        reader.read(bytes, file: file)
        for problem in reader.configuration.problemsOfWhole(file: file) { reader.note(problem) }
        guard reader.problems.isEmpty else { throw SlurmConfigurationError(problems: reader.problems) }
        self = reader.configuration
        addOldStyleControllers()
    }

    /// Reads the text of a slurm.conf; as the other initializer otherwise.
    package init(
        parsing text: String,
        file: String = "slurm.conf",
        scope: Scope = .everything,
        readFile: @escaping (String) -> [UInt8]? = { _ in nil }
    ) throws(SlurmConfigurationError) {
        try self.init(parsing: Array(text.utf8), file: file, scope: scope, readFile: readFile)
    }

    /// What slurmctld and the commands check once a file has been read.
    private func problemsOfWhole(file: String) -> [SlurmConfigurationError.Problem] {
        var problems: [SlurmConfigurationError.Problem] = []
        func refuse(_ message: String, _ advice: String? = nil) {
            problems.append(.init(file: file, line: nil, message: message, advice: advice))
        }
        if (self["ClusterName"] ?? "").isEmpty { refuse("ClusterName needs to be specified") }
        if controllers.isEmpty && self["ControlMachine"] == nil { refuse("No SlurmctldHost defined.") }
        for index in controllers.indices.dropFirst()
        where controllers[..<index].contains(where: { $0.name == controllers[index].name }) {
            refuse("Duplicate SlurmctldHost records: \(controllers[index].name)")
        }
        if let text = self["SlurmctldPort"], Self.portRange(text) == nil {
            refuse("Invalid SlurmctldPort \(text)", "give a port from 1 to 65535 or a range LOW-HIGH")
        }
        if let text = self["EnforcePartLimits"], EnforcePartitionLimits(parsing: text) == nil {
            refuse("Bad EnforcePartLimits: \(text)", "give NO, ANY or ALL")
        }
        if given("FirstJobId") == 0 { refuse("FirstJobId cannot be zero") }
        if given("MaxJobCount") == 0 { refuse("MaxJobCount=0, No jobs permitted", "give a number from 1") }
        return problems
    }

    private func given(_ name: String) -> UInt64? {
        settings.first { $0.key.name == name }?.number
    }

    /// `ControlMachine` and `BackupController` count only where no `SlurmctldHost` is given.
    private mutating func addOldStyleControllers() {
        guard controllers.isEmpty, let machine = self["ControlMachine"] else { return }
        controllers = [ControllerAddress(name: machine, address: self["ControlAddr"])]
        if let backup = self["BackupController"] {
            controllers.append(ControllerAddress(name: backup, address: self["BackupAddr"]))
        }
    }
}

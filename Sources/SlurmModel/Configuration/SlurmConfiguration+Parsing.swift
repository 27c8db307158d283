extension SlurmConfiguration {
    /// Reads the bytes of a slurm.conf.
    ///
    /// - Parameters:
    ///   - bytes: The file's content; any bytes are taken without trapping.
    ///   - file: How messages name the file; the place from which relative `Include` paths count.
    ///   - readFile: Gives the bytes of an included file, nil for one that cannot be read.
    /// - Throws: Everything that is wrong: unknown keys, values that are not of their key's kind, no controller, no
    ///   cluster name.
    package init(
        parsing bytes: [UInt8],
        file: String = "slurm.conf",
        readFile: @escaping (String) -> [UInt8]? = { _ in nil }
    ) throws(SlurmConfigurationError) {
        var reader = ConfigurationReader(readFile: readFile)
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
        readFile: @escaping (String) -> [UInt8]? = { _ in nil }
    ) throws(SlurmConfigurationError) {
        try self.init(parsing: Array(text.utf8), file: file, readFile: readFile)
    }

    /// What slurmctld and the commands check once a file has been read.
    private func problemsOfWhole(file: String) -> [SlurmConfigurationError.Problem] {
        var messages: [(String, String?)] = []
        if (self["ClusterName"] ?? "").isEmpty { messages.append(("ClusterName needs to be specified", nil)) }
        if controllers.isEmpty && self["ControlMachine"] == nil {
            messages.append(("No SlurmctldHost defined.", nil))
        }
        if let index = controllers.indices.first(where: { index in
            controllers[..<index].contains { $0.name == controllers[index].name }
        }) {
            messages.append(("Duplicate SlurmctldHost records: \(controllers[index].name)", nil))
        }
        if let text = self["SlurmctldPort"], Self.portRange(text) == nil {
            messages.append(("Invalid SlurmctldPort \(text)", "give a port from 1 to 65535 or a range LOW-HIGH"))
        }
        if let text = self["EnforcePartLimits"], EnforcePartitionLimits(parsing: text) == nil {
            messages.append(("Bad EnforcePartLimits: \(text)", "give NO, ANY or ALL"))
        }
        if number("FirstJobId", UInt32.self) == 0 {
            messages.append(("FirstJobId cannot be zero", nil))
        }
        if number("MaxJobCount", UInt32.self) == 0 {
            messages.append(("MaxJobCount=0, No jobs permitted", "give a number from 1"))
        }
        return messages.map { .init(file: file, line: nil, message: $0.0, advice: $0.1) }
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

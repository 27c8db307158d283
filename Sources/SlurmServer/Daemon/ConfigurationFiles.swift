import Glibc
package import JobSupervisor
package import SlurmModel

/// The configuration files of a cluster, as the daemon reads and changes them.
package struct ConfigurationFiles: Sendable, Hashable {
    /// slurm.conf.
    package var slurm: ByteFile
    /// gres.conf, which need not be there.
    package var gres: ByteFile

    /// Names the files.
    package init(slurm: ByteFile, gres: ByteFile) {
        self.slurm = slurm
        self.gres = gres
    }

    /// Reads slurm.conf, what it includes, and gres.conf; throws with everything that is wrong with one.
    package func read() throws -> SlurmConfiguration {
        let bytes = try slurm.read(limitBytes: Limits.configurationBytes)
        var configuration = try SlurmConfiguration(parsing: bytes, file: slurm.path) { path in
            // A file that cannot be read is reported by the parser, with the line that names it.
            try? ByteFile(path).read(limitBytes: Limits.configurationBytes)
        }
        if let bytes = try gres.readIfPresent(limitBytes: Limits.configurationBytes) {
            configuration.gres = try GresConfiguration(parsing: bytes, file: gres.path)
        }
        return configuration
    }

    /// The port that slurm.conf asks for; nil where it is the one that stands for none, or is not given.
    package static func wishedPort(_ configuration: SlurmConfiguration) -> UInt16? {
        guard configuration["SlurmctldPort"] != nil else { return nil }
        let port = configuration.controllerPorts.lowerBound
        return port > ClusterLayout.portBeforeStart ? port : nil
    }

    /// The port on which slurm.conf wants the accounting to answer; nil where any will do.
    package static func wishedAccountingPort(_ configuration: SlurmConfiguration) -> UInt16? {
        guard let port = configuration.number("AccountingStoragePort", UInt16.self).number else { return nil }
        return port > ClusterLayout.portBeforeStart ? port : nil
    }

    /// Writes the controller's port, that of the accounting where there is one, and those of nodes by their names, into
    /// slurm.conf, where they are not there already; every other byte stays.
    package func write(
        port: UInt16,
        accountingPort: UInt16? = nil,
        nodePorts: [String: UInt16] = [:],
        of nodes: [ConfiguredNode] = []
    ) throws(SystemError) {
        let old = try slurm.read(limitBytes: Limits.configurationBytes)
        var new = ConfigurationText(old).setting("SlurmctldPort", to: "\(port)")
        if let accountingPort { new = ConfigurationText(new).setting("AccountingStoragePort", to: "\(accountingPort)") }
        if !nodePorts.isEmpty { new = ConfigurationText(new).setting(nodePorts: nodePorts, in: nodes) }
        guard new != old else { return }
        // A link stays a link; what it leads to is replaced.
        let resolved = realpath(slurm.path, nil)
        defer { free(resolved) }
        let target = ByteFile(resolved.map { String(cString: $0) } ?? slurm.path)
        var information = stat()
        guard stat(target.path, &information) == 0 else { throw SystemError("look at \(target.path)") }
        try target.replace(with: new, mode: information.st_mode & 0o777)
        guard information.st_uid != getuid() || information.st_gid != getgid() else { return }
        guard chown(target.path, information.st_uid, information.st_gid) == 0 else {
            throw SystemError("give \(target.path) back to its owner")
        }
    }
}

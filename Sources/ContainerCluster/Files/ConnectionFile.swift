import ClusterControl

/// The `.env` of a cluster in containers: what compose fills in, and the variables for programs that use the cluster.
struct ConnectionFile: Hashable, Sendable {
    /// The first three numbers of all addresses.
    var network: String
    /// The port for SSH on 127.0.0.1.
    var sshPort: UInt16
    /// The port of the registry on 127.0.0.1; nil for none.
    var registryPort: UInt16?

    /// What the file of a cluster says; nil where it is not there or says nothing.
    static func read(_ directory: ClusterDirectory) throws(ClusterControlError) -> ConnectionFile? {
        var values: [Substring: String] = [:]
        for line in (try FileTree.text(directory.environmentFile) ?? "").split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[parts[0]] = String(parts[1].drop { $0 == "\"" }.prefix { $0 != "\"" }) }
        }
        guard let network = values["SLURM_TEST_NETWORK"], let port = values["SLURM_TEST_SSH_PORT"].flatMap(UInt16.init)
        else { return nil }
        return ConnectionFile(
            network: network,
            sshPort: port,
            registryPort: values["SLURM_TEST_REGISTRY_PORT"].flatMap(UInt16.init)
        )
    }

    /// Writes it.
    func write(_ directory: ClusterDirectory, name: String) throws(ClusterControlError) {
        var variables = ClusterEnvironment(name: name, directory: directory).variables(path: nil)
            .filter { $0.name != "PATH" }
        variables += [("SLURM_TEST_NETWORK", network), ("SLURM_TEST_SSH_PORT", "\(sshPort)")]
        if let registryPort { variables.append(("SLURM_TEST_REGISTRY_PORT", "\(registryPort)")) }
        try FileTree.write(EnvironmentFormat.dotenv.text(variables), to: directory.environmentFile)
    }
}

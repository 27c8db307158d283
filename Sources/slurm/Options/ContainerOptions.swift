import ArgumentParser
import ClusterControl
import SlurmModel

/// The options that only clusters in containers have, and the port for SSH.
struct ContainerOptions: ParsableArguments {
    @Flag(help: "Run a registry for container images (containers only).")
    var withRegistry = false

    @Flag(help: "Provide Pyxis and enroot (containers only).")
    var withPyxis = false

    @Flag(help: "Let jobs run containers, with podman or srun --container (containers only).")
    var nestedContainers = false

    @Option(help: "Port for SSH on this machine (containers, or with --ssh; default: a free one).")
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "Version of Slurm: \(SlurmVersion.allCases.map(\.rawValue).joined(separator: ", ")) "
                + "(containers only; default: \(SlurmVersion.debian12.rawValue)).",
            valueName: "version"
        )
    )
    var slurmVersion: String?

    @Flag(help: "Let the scheduler wait as it does in production, not as tests want it (containers only).")
    var productionTiming = false

    @Flag(help: "Let the user slurm log in by SSH with the password slurm, too (containers only).")
    var password = false

    @Flag(help: "If starting fails, keep what there is, for looking at it (containers only).")
    var retain = false

    /// Changes the definition of a simulated cluster; throws for the first option that is given and that it does not
    /// have.
    func apply(toSimulated definition: inout ClusterDefinition) throws {
        let refused = [
            withRegistry ? "--with-registry" : nil, withPyxis ? "--with-pyxis" : nil,
            slurmVersion.map { "--slurm-version \($0)" }, productionTiming ? "--production-timing" : nil,
            retain ? "--retain" : nil, password ? "--password" : nil, nestedContainers ? "--nested-containers" : nil,
        ]
        if let option = refused.compactMap({ $0 }).first {
            throw ClusterControlError(
                .usage,
                "\(option) is for clusters in containers; a simulated cluster has no registry or Pyxis"
            )
        }
        guard let port = try portNumber() else { return }
        guard definition.services.hasSSH else {
            throw ClusterControlError(
                .usage,
                "--port \(port) is the port for SSH; a simulated cluster has it with --ssh"
            )
        }
        definition.port = port
    }

    /// Changes a definition as the options say.
    func apply(to definition: inout ClusterDefinition) throws {
        if withRegistry { definition.services.hasRegistry = true }
        if withPyxis { definition.services.hasPyxis = true }
        if nestedContainers { definition.services.hasNestedContainers = true }
        if let port = try portNumber() { definition.port = port }
        if let slurmVersion { definition.slurmVersion = try Self.version(slurmVersion) }
    }

    private func portNumber() throws -> UInt16? {
        guard let port else { return nil }
        if let number = UInt16(exactly: port) { return number }
        throw ClusterControlError(.usage, "--port: \(port) is not allowed; give a port from 1 to 65535, or 0")
    }

    /// The version that is called so, also by its beginning, such as `24.11`.
    static func version(_ text: String) throws -> SlurmVersion {
        let found = SlurmVersion.allCases.first { $0.rawValue == text || $0.rawValue.hasPrefix(text + ".") }
        if let found { return found }
        let known = SlurmVersion.allCases.map(\.rawValue).joined(separator: ", ")
        throw ClusterControlError(.usage, "--slurm-version: \(text) is not allowed; give one of \(known)")
    }
}

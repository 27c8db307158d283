import ArgumentParser
import ClusterControl
import SlurmModel

/// The options that only clusters in containers have.
struct ContainerOptions: ParsableArguments {
    @Flag(help: "Run a registry for container images (containers only).")
    var withRegistry = false

    @Flag(help: "Provide Pyxis and enroot (containers only).")
    var withPyxis = false

    @Option(help: "Port for SSH on this machine (containers only; default: a free one).")
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

    @Flag(help: "If starting fails, keep what there is, for looking at it (containers only).")
    var retain = false

    /// Throws for the first option that is given, which a simulated cluster does not have.
    func refuseAll() throws {
        let refused = [
            withRegistry ? "--with-registry" : nil, withPyxis ? "--with-pyxis" : nil, port.map { "--port \($0)" },
            slurmVersion.map { "--slurm-version \($0)" }, productionTiming ? "--production-timing" : nil,
            retain ? "--retain" : nil,
        ]
        if let option = refused.compactMap({ $0 }).first {
            throw ClusterControlError(
                .usage,
                "\(option) is for clusters in containers; a simulated cluster has no registry, Pyxis or SSH"
            )
        }
    }

    /// Changes a definition as the options say.
    func apply(to definition: inout ClusterDefinition) throws {
        if withRegistry { definition.services.hasRegistry = true }
        if withPyxis { definition.services.hasPyxis = true }
        if let port {
            guard let number = UInt16(exactly: port) else {
                throw ClusterControlError(.usage, "--port: \(port) is not allowed; give a port from 1 to 65535, or 0")
            }
            definition.port = number
        }
        if let slurmVersion { definition.slurmVersion = try Self.version(slurmVersion) }
    }

    /// The version that is called so, also by its beginning, such as `24.11`.
    static func version(_ text: String) throws -> SlurmVersion {
        let found = SlurmVersion.allCases.first { $0.rawValue == text || $0.rawValue.hasPrefix(text + ".") }
        if let found { return found }
        let known = SlurmVersion.allCases.map(\.rawValue).joined(separator: ", ")
        throw ClusterControlError(.usage, "--slurm-version: \(text) is not allowed; give one of \(known)")
    }
}

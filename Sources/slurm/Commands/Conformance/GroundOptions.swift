import ArgumentParser
import ClusterControl
import SlurmConformance

/// Which clusters scenarios are played on.
struct GroundOptions: ParsableArguments {
    /// A kind of cluster.
    enum Backend: String, ExpressibleByArgument, CaseIterable {
        case inProcess = "in-process"
        case simulated
        case containers
        case real
    }

    @Option(
        help: ArgumentHelp(
            "A kind of cluster, made for this and removed: in-process, simulated, containers, or real, which are real "
                + "Slurm's daemons on this machine, started by --real-slurm. May be repeated (default: in-process, "
                + "simulated).",
            valueName: "kind"
        )
    )
    var backend: [Backend] = []

    @Option(help: "A cluster of `slurm cluster list`. Only jobs that were submitted here are touched.")
    var cluster: String?

    @Option(
        help: ArgumentHelp(
            "Anybody's cluster: its slurm.conf; Slurm's commands are those on PATH, and the working directory is one "
                + "that its nodes share. Only jobs that were submitted here are touched.",
            valueName: "slurm.conf"
        )
    )
    var conf: String?

    @Option(
        help: ArgumentHelp(
            "With --conf: an option of sbatch for every job, as --sbatch-option=--partition=test. May be repeated.",
            valueName: "option"
        )
    )
    var sbatchOption: [String] = []

    @Option(
        help: ArgumentHelp(
            "The script that starts real Slurm: Tests/Reference/real-slurm of this project.",
            valueName: "script"
        )
    )
    var realSlurm: String?

    /// The kinds in the order in which they are used.
    func kinds() throws -> [GroundKind] {
        var kinds = try backend.map(kind)
        if let cluster { kinds.append(.cluster(cluster)) }
        if let conf { kinds.append(.existing(configuration: conf, options: sbatchOption)) }
        return kinds.isEmpty ? [.inProcess, .simulated] : kinds
    }

    private func kind(_ backend: Backend) throws -> GroundKind {
        switch backend {
        case .inProcess: return .inProcess
        case .simulated: return .simulated
        case .containers: return .containers
        case .real:
            guard let realSlurm else { throw ValidationError("--backend real needs --real-slurm") }
            return .real(script: realSlurm)
        }
    }
}

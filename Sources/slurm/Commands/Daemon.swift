import ArgumentParser
import ClusterControl
import SlurmServer

/// `slurm daemon`: is a cluster's daemon; `slurm cluster start` runs it.
struct Daemon: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Be a cluster's daemon.",
        discussion: "This is what `slurm cluster start` runs.",
        shouldDisplay: false
    )

    @Option(help: "The cluster's directory.")
    var directory: String

    @Option(help: "The file whose lock says that the daemon runs.")
    var markFile: String

    @Option(help: "Descriptor on which to say that the daemon is ready.")
    var readyDescriptor: Int32?

    func run() throws {
        InheritedDescriptors.closeAll(but: readyDescriptor)
        guard try DaemonMark.hold(markFile) else {
            throw ClusterControlError(.temporary, "another daemon runs the cluster in \(directory)")
        }
        do {
            try SimulatedDaemon.run(directory: directory, readyFileDescriptor: readyDescriptor)
        } catch {
            // It has said in its log what is wrong.
            throw ExitCode(ClusterControlError.Kind.failure.rawValue)
        }
    }
}

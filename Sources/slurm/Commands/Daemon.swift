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

    @Option(help: "Descriptor of a socket that listens for SSH.")
    var sshDescriptor: Int32?

    @Option(help: "The program sshd.")
    var sshd: String?

    @Option(help: "The name of the machine on which sessions of SSH are.")
    var sshMachine: String?

    private var ssh: SSHService? {
        guard let sshDescriptor, let sshd, let sshMachine else { return nil }
        return SSHService(listener: sshDescriptor, sshd: sshd, machine: sshMachine)
    }

    func run() throws {
        InheritedDescriptors.closeAll(but: [readyDescriptor, sshDescriptor].compactMap { $0 })
        guard try DaemonMark.hold(markFile) else {
            throw ClusterControlError(.temporary, "another daemon runs the cluster in \(directory)")
        }
        do {
            try SimulatedDaemon.run(directory: directory, readyFileDescriptor: readyDescriptor, ssh: ssh)
        } catch {
            // It has said in its log what is wrong.
            throw ExitCode(ClusterControlError.Kind.failure.rawValue)
        }
    }
}

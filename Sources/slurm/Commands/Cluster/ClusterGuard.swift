import ArgumentParser
import ClusterControl
import Glibc
import JobSupervisor
import SlurmServer

/// `slurm cluster guard`: destroys a cluster when its owner has ended; `slurm cluster create --owner` runs it.
struct ClusterGuard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guard",
        abstract: "Destroy a cluster when its owner has ended.",
        discussion: "This is what `slurm cluster create --owner` runs.",
        shouldDisplay: false
    )

    @OptionGroup var cluster: ClusterNameOption

    @Option(help: "The process and when it started.")
    var owner: String

    func run() throws {
        InheritedDescriptors.closeAll(but: [])
        guard let name = cluster.name, let owner = ClusterOwner(word: owner) else {
            throw ValidationError("give a cluster's name and its owner")
        }
        let clusters = LocalClusters()
        let watch = try EventWatch()
        do {
            try watch.watchRemoval(of: clusters.registry.lockFile(name)) { watch.stop() }
        } catch  where error.number == ENOENT {
            // It was destroyed before its guard looked.
            return
        }
        if let descriptor = try Self.process(owner).open() {
            try watch.watchEnd(ofProcess: owner.processID, descriptor: descriptor) { watch.stop() }
            watch.run()
        }
        // Another cluster may have got the name since.
        guard try clusters.isOwned(name, by: owner) else { return }
        try ClusterDestroy.parse(["--name", name]).run()
    }

    /// The process of this number as an owner; throws where there is none.
    static func owner(_ processID: Int32) throws -> ClusterOwner {
        guard let entry = ProcessEntry(pid: processID), !entry.isZombie else {
            throw ClusterControlError(.usage, "--owner: there is no process \(processID)")
        }
        return ClusterOwner(processID: processID, startTicks: entry.identity.startTicks)
    }

    private static func process(_ owner: ClusterOwner) -> ProcessIdentity {
        ProcessIdentity(pid: owner.processID, startTicks: owner.startTicks)
    }
}

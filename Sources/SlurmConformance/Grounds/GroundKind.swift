internal import Foundation
internal import TestClusters

/// A kind of cluster that scenarios are played on.
package enum GroundKind: Sendable, Hashable {
    /// A simulation in this process, in virtual time.
    case inProcess
    /// A simulated cluster with its daemon and our commands.
    case simulated
    /// Real Slurm's daemons on this machine, started by a script (Tests/Reference/real-slurm), and its own commands.
    case real(script: String, hasAccounting: Bool = false)
    /// Real Slurm in containers.
    case containers
    /// A cluster of the program's, by its name.
    case cluster(String)
    /// A cluster of somebody's, by its slurm.conf; the commands are those on `PATH`.
    case existing(configuration: String, options: [String])

    /// The name in reports and in what is said to differ.
    package var name: String {
        switch self {
        case .inProcess: "in-process"
        case .simulated: "simulated"
        case .real: "real"
        case .containers: "containers"
        case .cluster(let name): name
        case .existing: "existing"
        }
    }

    /// How many such clusters are used side by side where nobody says.
    package var lanes: Int {
        switch self {
        case .inProcess, .simulated, .containers: 2
        case .real(_, let hasAccounting): hasAccounting ? 1 : 4
        case .cluster, .existing: 1
        }
    }

    /// How much what it does counts where it is not the same everywhere.
    var trust: Int {
        switch self {
        case .inProcess: 0
        case .simulated: 1
        case .cluster: 2
        case .containers: 3
        case .existing: 4
        case .real: 5
        }
    }

    /// The kind of cluster that these needs take: a database is only started where it is asked for.
    func suited(to needs: Set<Need>) -> GroundKind {
        guard case .real(let script, _) = self else { return self }
        return .real(script: script, hasAccounting: needs.contains(.accounting))
    }

    /// Makes a cluster.
    package func make() async throws -> RunningGround {
        switch self {
        case .inProcess: RunningGround(try InProcessGround())
        case .simulated: try await Self.simulated()
        case .real(let script, let hasAccounting):
            try await RealGround.make(script: script, options: hasAccounting ? RealGround.accountingOptions : [])
        case .containers: try await Self.containers()
        case .cluster(let name): try await Self.named(name)
        case .existing(let configuration, let options): try Self.existing(configuration, options)
        }
    }

    private static func simulated() async throws -> RunningGround {
        let made = try TestCluster(TestConfiguration(.full, backend: .simulated))
        let cluster = try await made.start()
        let ground = try ProcessGround(
            cluster.backend,
            offers: Set(Need.allCases),
            settling: .atOnce,
            below: NSTemporaryDirectory(),
            isOneMachine: true,
            isOwn: true
        )
        return RunningGround(ground) { try await made.destroy() }
    }

    private static func containers() async throws -> RunningGround {
        let made = try TestCluster(TestConfiguration(.full, backend: .containers))
        do {
            let cluster = try await made.start()
            let ground = try ProcessGround(
                cluster.backend,
                offers: Set(Need.allCases).subtracting([.accounting]),
                settling: .afterSchedulerCycles,
                below: "\(cluster.connection.directory ?? "")/shared",
                isOneMachine: true,
                isOwn: true
            )
            return RunningGround(ground) { try await made.destroy() }
        } catch {
            try await made.destroy()
            throw error
        }
    }

    /// A cluster of the program's may be anybody's, too: only jobs of one's own are touched.
    private static func named(_ name: String) async throws -> RunningGround {
        let cluster = try await Cluster.named(name)
        let isInContainers = cluster.backend.kind == .containers
        let parent = isInContainers ? "\(cluster.connection.directory ?? "")/shared" : NSTemporaryDirectory()
        return RunningGround(
            try ProcessGround(
                cluster.backend,
                offers: [.processes, .steps],
                settling: isInContainers ? .afterSchedulerCycles : .atOnce,
                below: parent,
                isOneMachine: true,
                isOwn: false
            )
        )
    }

    private static func existing(_ configuration: String, _ options: [String]) throws -> RunningGround {
        RunningGround(
            try ProcessGround(
                CommandBackend(slurmConfiguration: configuration),
                offers: [.processes, .steps],
                settling: .unchanged(.seconds(3)),
                below: FileManager.default.currentDirectoryPath,
                isOneMachine: false,
                isOwn: false,
                submissionOptions: ["--time=5"] + options
            )
        )
    }
}

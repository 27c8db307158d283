import SlurmConformance
import TestClusters

/// A simulation with other nodes than the preset `full` has.
struct SmallerGround: Ground {
    private let usual: InProcessGround
    private let simulation: InProcessBackend

    init() throws {
        usual = try InProcessGround()
        simulation = try InProcessBackend(
            TestConfiguration(.full, backend: .inProcess, cpuNodes: 1),
            behavior: JobBehavior(duration: .seconds(1_000_000))
        )
    }

    var backend: any ClusterBackend { simulation }
    var offers: Set<Need> { usual.offers }
    var directory: String { usual.directory }
    var waitingScript: [String] { usual.waitingScript }
    var settling: Settling { usual.settling }
    var submissionOptions: [String] { [] }
    var isOwn: Bool { true }

    func end(_ key: String, number: UInt32, exitCode: Int, in directory: String) async -> Bool {
        await simulation.endScript(ofJob: number, exitCode: Int32(exitCode))
    }
}

import SlurmModel
import Testing

@testable import SimCluster

/// What real Slurm does was observed on 22.05.8.
@Suite("scontrol top")
struct TopTests {
    /// A full node, and four jobs that wait for it.
    private func cluster() throws -> (cluster: VirtualCluster, waiting: [JobID]) {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        try cluster.submit()
        let ids = try (0..<4).map { _ in try cluster.submit { $0.userID = 7 } }
        return (cluster, ids)
    }

    @Test("jobs go before their user's others and take over their priorities, with nice values to match")
    func order() throws {
        var (cluster, ids) = try cluster()
        let priorities = try ids.map { try cluster.job($0).priority }
        try cluster.engine.moveToTop([ids[3]], by: 0, at: .zero)
        #expect(try [3, 0, 1, 2].map { try cluster.job(ids[$0]).priority } == priorities)
        #expect(try ids.map { try cluster.job($0).request.nice } == [1, 1, 1, -3])
        try cluster.engine.moveToTop([ids[2], ids[1]], by: 0, at: .zero)
        #expect(try [2, 1, 3, 0].map { try cluster.job(ids[$0]).priority } == priorities)
        #expect(try ids.map { try cluster.job($0).request.nice } == [3, 0, -2, -1])
        #expect(CheckerCatalog.violations(in: cluster.engine) == [])
    }

    @Test("running and unknown jobs, and jobs of others, are refused; users need leave")
    func refusals() throws {
        var (cluster, ids) = try cluster()
        #expect(throws: EngineRefusal(.jobNotPending)) {
            try cluster.engine.moveToTop([JobID(1)], by: 0, at: .zero)
        }
        #expect(throws: EngineRefusal(.invalidJobID)) { try cluster.engine.moveToTop([JobID(99)], by: 0, at: .zero) }
        #expect(throws: EngineRefusal(.disabled)) { try cluster.engine.moveToTop([ids[0]], by: 7, at: .zero) }
        cluster.engine.configuration.usersMayMoveToTop = true
        try cluster.engine.moveToTop([ids[0]], by: 7, at: .zero)
        #expect(throws: EngineRefusal(.accessDenied)) { try cluster.engine.moveToTop([ids[0]], by: 8, at: .zero) }
    }
}

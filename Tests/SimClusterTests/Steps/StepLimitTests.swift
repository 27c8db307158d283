import SlurmModel
import Testing

@testable import SimCluster

@Suite("Time limits of steps")
struct StepLimitTests {
    private func cluster() throws -> (VirtualCluster, JobID) {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit { request in
            request.numTasks = .value(2)
            request.minCPUs = .value(2)
            request.minNodes = .value(1)
            request.maxNodes = .value(1)
        }
        return (cluster, id)
    }

    private func request(minutes: UInt32?) -> StepRequest {
        var request = StepRequest()
        request.tasks = 1
        request.cpus = 1
        request.takesWholeNodes = false
        request.timeLimitMinutes = minutes
        return request
    }

    private func timedOut(_ cluster: inout VirtualCluster, at seconds: Int64) -> [UInt32] {
        cluster.engine.advance(to: SimTime(seconds: seconds))
        return cluster.engine.takeEffects().compactMap { effect in
            if case .stepTimedOut(_, let number) = effect { number } else { nil }
        }
    }

    @Test("a step is told to end when its own limit is reached, once, and the others go on")
    func reached() throws {
        var (cluster, id) = try cluster()
        for minutes: UInt32? in [2, nil] {
            _ = try cluster.engine.createStep(request(minutes: minutes), of: id, by: 0, at: .zero)
        }
        #expect(timedOut(&cluster, at: 119) == [])
        #expect(timedOut(&cluster, at: 120) == [0])
        #expect(timedOut(&cluster, at: 600) == [])
        #expect(cluster.engine.steps(of: id).map(\.number) == [0, 1])
    }

    @Test("the limits of several steps are reached one after the other")
    func several() throws {
        var (cluster, id) = try cluster()
        for minutes: UInt32 in [3, 1] {
            _ = try cluster.engine.createStep(request(minutes: minutes), of: id, by: 0, at: .zero)
        }
        #expect(timedOut(&cluster, at: 60) == [1])
        #expect(timedOut(&cluster, at: 180) == [0])
    }

    @Test("while its job is suspended no step reaches its limit, and that time does not count")
    func suspended() throws {
        var (cluster, id) = try cluster()
        _ = try cluster.engine.createStep(request(minutes: 2), of: id, by: 0, at: .zero)
        _ = try cluster.engine.suspend(JobSelection(id), by: 0, at: SimTime(seconds: 60))
        #expect(timedOut(&cluster, at: 1000) == [])
        _ = try cluster.engine.resume(JobSelection(id), by: 0, at: SimTime(seconds: 1000))
        #expect(timedOut(&cluster, at: 1059) == [])
        #expect(timedOut(&cluster, at: 1060) == [0])
    }

    @Test("a limit that is changed counts from the step's start; one that has passed ends the step at once")
    func changed() throws {
        var (cluster, id) = try cluster()
        _ = try cluster.engine.createStep(request(minutes: 1), of: id, by: 0, at: .zero)
        try cluster.engine.setStepLimit(5, of: 0, in: id, by: 0, at: SimTime(seconds: 30))
        #expect(timedOut(&cluster, at: 299) == [])
        try cluster.engine.setStepLimit(4, of: nil, in: id, by: 0, at: SimTime(seconds: 299))
        #expect(timedOut(&cluster, at: 299) == [0])
    }

    @Test("a limit is changed by the user or an administrator, of a step that runs")
    func refused() throws {
        var (cluster, id) = try cluster()
        func code(of number: UInt32?, in id: JobID, by userID: UInt32) -> SlurmErrno? {
            do throws(EngineRefusal) {
                try cluster.engine.setStepLimit(5, of: number, in: id, by: userID, at: .zero)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code(of: 3, in: id, by: 0) == .invalidJobID)
        #expect(code(of: nil, in: JobID(4711), by: 0) == .invalidJobID)
        #expect(code(of: nil, in: id, by: 4711) == .userIDMissing)
        #expect(code(of: nil, in: id, by: 0) == nil)
    }
}

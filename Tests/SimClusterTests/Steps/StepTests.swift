import SlurmModel
import Testing

@testable import SimCluster

@Suite("Steps within a job")
struct StepTests {
    /// A running job of so many tasks, and its cluster.
    private func allocation(tasks: UInt32) throws -> (VirtualCluster, JobID) {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit { request in
            request.numTasks = .value(tasks)
            request.minCPUs = .value(tasks)
            request.minNodes = .value(1)
            request.maxNodes = .value(1)
        }
        return (cluster, id)
    }

    private func refusal(of request: StepRequest, of id: JobID, in cluster: inout VirtualCluster) -> SlurmErrno? {
        do throws(EngineRefusal) {
            _ = try cluster.engine.createStep(request, of: id, by: 0, at: .zero)
            return nil
        } catch {
            return error.code
        }
    }

    private func request(tasks: Int, whole: Bool = true, overlaps: Bool = false) -> StepRequest {
        var request = StepRequest()
        request.tasks = tasks
        request.cpus = tasks
        request.takesWholeNodes = whole
        request.overlaps = overlaps
        request.carried.clientPort = 4000
        return request
    }

    @Test("a step takes all of the job's CPUs on its nodes, so the next one waits and is told when it may try again")
    func whole() throws {
        var (cluster, id) = try allocation(tasks: 2)
        let first = try cluster.engine.createStep(request(tasks: 1), of: id, by: 0, at: .zero)
        #expect(first.number == 0 && first.cpus == 2)
        #expect(refusal(of: request(tasks: 1), of: id, in: &cluster) == .nodesBusy)
        _ = cluster.engine.takeEffects()
        let node = try #require(first.parts.first?.nodeName)
        cluster.engine.stepEnded(0, of: id, onNode: node, waitStatus: 0, at: SimTime(seconds: 1))
        let effects = cluster.engine.takeEffects()
        #expect(effects.contains(.stepRoomFreed(id, StepWaiter(port: 4000, userID: 0))))
        #expect(try cluster.engine.createStep(request(tasks: 1), of: id, by: 0, at: SimTime(seconds: 1)).number == 1)
    }

    @Test("steps that take only what they need run side by side, on cores of their own")
    func exact() throws {
        var (cluster, id) = try allocation(tasks: 2)
        let first = try cluster.engine.createStep(request(tasks: 1, whole: false), of: id, by: 0, at: .zero)
        let second = try cluster.engine.createStep(request(tasks: 1, whole: false), of: id, by: 0, at: .zero)
        #expect(Set(first.parts[0].coreIDs).isDisjoint(with: second.parts[0].coreIDs))
        #expect(cluster.engine.steps(of: id).map(\.number) == [0, 1])
    }

    @Test("a step that overlaps runs beside one that has everything")
    func overlapping() throws {
        var (cluster, id) = try allocation(tasks: 2)
        _ = try cluster.engine.createStep(request(tasks: 1), of: id, by: 0, at: .zero)
        #expect(try cluster.engine.createStep(request(tasks: 2, overlaps: true), of: id, by: 0, at: .zero).number == 1)
    }

    @Test("more CPUs than the job has are refused at once")
    func tooMany() throws {
        var (cluster, id) = try allocation(tasks: 2)
        #expect(refusal(of: request(tasks: 3), of: id, in: &cluster) == .tooManyRequestedCPUs)
    }

    @Test("a step's status is the job's derived one, and the step goes when it has ended on all its nodes")
    func status() throws {
        var (cluster, id) = try allocation(tasks: 1)
        let step = try cluster.engine.createStep(request(tasks: 1), of: id, by: 0, at: .zero)
        for part in step.parts {
            cluster.engine.stepEnded(0, of: id, onNode: part.nodeName, waitStatus: 3 << 8, at: .zero)
        }
        #expect(cluster.engine.steps(of: id).isEmpty)
        #expect(try cluster.job(id).derivedExitStatus == 3 << 8)
        #expect(try cluster.job(id).state.base == .running)
    }
}

import SimCluster
import SlurmController
import SlurmModel
import SlurmWire
import Testing

/// What processes and clients are told of the end of a job; observed on 22.05.8.
struct EndCauseTests {
    /// What the last changes make slurmstepd say, and the node failures that clients are told of by port.
    private static func told(_ test: inout TestController) throws -> (causes: [String], failures: [UInt16: String]) {
        var (causes, failures): ([String], [UInt16: String]) = ([], [:])
        for effect in test.controller.takeEffects() {
            switch effect {
            case .nameEndCause(_, let cause): causes.append(cause)
            case .tellClient(let message) where message.type == .srunNodeFail:
                failures[message.port] = try JobNodeFailure(decoding: message.body[...], version: .slurm2205).nodelist
            default: break
            }
        }
        return (causes, failures)
    }

    @Test("a job that is displaced is told so, also where it is put back into the queue")
    func displaced() throws {
        var test = try TestController(
            lines: "PreemptType=preempt/partition_prio\nPreemptMode=REQUEUE\n"
                + "PartitionName=high Nodes=ALL PriorityTier=10 State=UP\n"
        )
        var low = TestController.description(tasks: 8)
        (low.requeue, low.reqNodes) = (.value(1), "cpu-0")
        _ = try test.reply(Request.SubmitBatchJob.self, low)
        #expect(try Self.told(&test).causes.isEmpty)
        var high = low
        high.partition = "high"
        _ = try test.reply(Request.SubmitBatchJob.self, high)
        #expect(try Self.told(&test).causes == ["DUE TO PREEMPTION"])
    }

    @Test("the client of a job whose node is gone is told which one", arguments: [UInt16(0), 1])
    func lost(requeues: UInt16) throws {
        var test = try TestController()
        var job = TestController.description(tasks: 8)
        (job.otherPort, job.requeue, job.reqNodes) = (4321, .value(requeues), "cpu-1")
        _ = try test.reply(Request.SubmitBatchJob.self, job)
        #expect(try Self.told(&test).causes.isEmpty)
        var change = NodeUpdate()
        (change.nodeNames, change.nodeState, change.reason) = (
            "cpu-1", .value(UInt32(NodeBaseState.down.rawValue)), "test"
        )
        #expect(try test.code(Request.UpdateNode.self, change) == .success)
        let told = try Self.told(&test)
        #expect(told.causes == ["DUE TO NODE FAILURE, SEE SLURMCTLD LOG FOR DETAILS"])
        #expect(told.failures == [4321: "cpu-1"])
    }
}

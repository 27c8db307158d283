import SimCluster
import SlurmModel
import SlurmWire
import Testing

@testable import SlurmController

/// What records tell of GPUs; observed on 22.05.8.
struct TrackedGresTests {
    private static func job(gpus: Int, tasks: UInt32 = 1, tasksPerGPU: UInt16? = nil) -> JobDescription {
        var description = TestController.description(tasks: tasks)
        description.partition = "gpu"
        description.tresPerJob = "gres:gpu:\(gpus)"
        if let tasksPerGPU { description.ntasksPerTres = .value(tasksPerGPU) }
        return description
    }

    @Test(
        "with AccountingStorageTRES=gres/gpu records of jobs, nodes and partitions count GPUs, without it they do not"
    )
    func counted() throws {
        for (lines, own) in [("AccountingStorageTRES=gres/gpu\n", true), ("", false)] {
            var test = try TestController(lines: lines)
            _ = try test.reply(Request.SubmitBatchJob.self, Self.job(gpus: 2))
            let job = try #require(try test.reply(Request.JobInfo.self, JobInfoRequest()).records.first)
            #expect(job.tresAllocStr == "cpu=1,mem=1G,node=1,billing=1" + (own ? ",gres/gpu=2" : ""))
            #expect(job.tresReqStr == job.tresAllocStr)
            let nodes = try test.reply(Request.NodeInfo.self, NodeInfoRequest()).records
            let node = try #require(nodes.first { $0.name == "gpu-0" })
            #expect(node.tresFmtStr == "cpu=8,mem=16G,billing=8" + (own ? ",gres/gpu=4" : ""))
            #expect(node.selectNodeinfo.tresAllocFmtStr == "cpu=1,mem=1G" + (own ? ",gres/gpu=2" : ""))
            let partitions = try test.reply(Request.PartitionInfo.self, PartitionInfoRequest()).records
            #expect(
                partitions.first { $0.name == "gpu" }?.tresFmtStr
                    == "cpu=8,mem=16G,node=1,billing=8" + (own ? ",gres/gpu=4" : "")
            )
            #expect(partitions.first { $0.name == "cpu" }?.tresFmtStr == "cpu=16,mem=16G,node=2,billing=16")
        }
    }

    @Test("more tasks than --ntasks-per-gpu lets the GPUs have are refused, as many are not")
    func tasks() throws {
        var test = try TestController()
        let tooMany = try test.code(Request.SubmitBatchJob.self, Self.job(gpus: 1, tasks: 4, tasksPerGPU: 2))
        #expect(tooMany == .requestedNodeConfigUnavailable)
        // As Debian's sbatch sends it.
        var clipped = Self.job(gpus: 1, tasks: 2, tasksPerGPU: 2)
        clipped.minCPUs = .value(4)
        #expect(try test.code(Request.SubmitBatchJob.self, clipped) == .requestedNodeConfigUnavailable)
        _ = try test.reply(Request.SubmitBatchJob.self, Self.job(gpus: 2, tasks: 4, tasksPerGPU: 2))
    }
}

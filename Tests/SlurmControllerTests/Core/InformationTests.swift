import SimCluster
import SlurmController
import SlurmModel
import SlurmWire
import Testing

@Suite struct InformationTests {
    @Test("a client whose data is newer than the last change is told that nothing changed")
    func noChange() throws {
        var test = try TestController()
        var request = NodeInfoRequest()
        request.lastUpdate = test.now.seconds + 2
        #expect(try test.code(Request.NodeInfo.self, request) == .noChangeInData)
        request.lastUpdate = test.now.seconds
        #expect(try test.reply(Request.NodeInfo.self, request).records.count == 3)
    }

    @Test("a job that does not exist is refused when it is asked for alone")
    func missing() throws {
        var test = try TestController()
        var request = JobIDRequest()
        request.jobID = 99
        #expect(try test.code(Request.JobInfoSingle.self, request) == .invalidJobID)
    }

    @Test("detail shows cores, memory and GPU numbers of a running job")
    func detail() throws {
        var test = try TestController()
        var description = TestController.description(tasks: 2)
        description.partition = "gpu"
        description.tresPerNode = "gres:gpu:fake:2"
        _ = try test.reply(Request.SubmitBatchJob.self, description)
        var request = JobInfoRequest()
        request.showFlags = 2
        let record = try #require(try test.reply(Request.JobInfo.self, request).records.first)
        #expect(record.gresDetailStr == ["gpu:fake:2(IDX:0-1)"])
        #expect(record.jobResrcs.resources?.coreBitmap?.numbers == [0, 1])
        #expect(record.jobResrcs.resources?.memoryAllocated == [2048])
        #expect(record.tresAllocStr == "cpu=2,mem=2G,node=1,billing=2")
    }

    @Test("a node that is partly given out is ALLOCATED on the wire, with the CPUs that are")
    func mixedNode() throws {
        var test = try TestController()
        _ = try test.reply(Request.SubmitBatchJob.self, TestController.description())
        let records = try test.reply(Request.NodeInfo.self, NodeInfoRequest()).records
        #expect(records[0].nodeState == 3)
        #expect(records[0].selectNodeinfo.allocCPUs == 1)
        #expect(records[1].nodeState == 2)
    }
}

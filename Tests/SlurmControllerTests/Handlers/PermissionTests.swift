import SlurmController
import SlurmModel
import SlurmWire
import Testing

/// The credential's uid decides: users touch their own jobs only, root and SlurmUser any.
@Suite struct PermissionTests {
    private static func kill(_ id: String) -> JobStepKill {
        var kill = JobStepKill()
        kill.sjobID = id
        kill.signal = 9
        return kill
    }

    @Test("another user's job cannot be cancelled, one's own can")
    func cancel() throws {
        var test = try TestController()
        _ = try test.reply(Request.SubmitBatchJob.self, TestController.description(), as: 1000)
        #expect(try test.code(Request.KillJob.self, Self.kill("1"), as: 1001) == .accessDenied)
        #expect(try test.code(Request.KillJob.self, Self.kill("1"), as: 1000) == .success)
    }

    @Test("only root and SlurmUser may reconfigure and shut down", arguments: [UInt32(1000), 65534])
    func administration(user: UInt32) throws {
        var test = try TestController()
        #expect(try test.code(Request.Reconfigure.self, EmptyBody(), as: user) == .userIDMissing)
        #expect(try test.code(Request.Shutdown.self, ShutdownRequest(), as: user) == .userIDMissing)
        #expect(try test.code(Request.Reconfigure.self, EmptyBody(), as: 0) == .success)
    }

    @Test("a hidden partition is shown to root and on request")
    func hidden() throws {
        var test = try TestController()
        var request = PartitionInfoRequest()
        let names = { (reply: PartitionInfoResponse) in reply.records.compactMap(\.name) }
        #expect(names(try test.reply(Request.PartitionInfo.self, request, as: 1000)) == ["cpu", "gpu"])
        request.showFlags = 1
        #expect(names(try test.reply(Request.PartitionInfo.self, request, as: 1000)).count == 3)
    }
}

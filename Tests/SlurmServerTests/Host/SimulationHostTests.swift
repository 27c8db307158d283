import NIOCore
import SimCluster
import SlurmController
import SlurmModel
import SlurmServer
import SlurmWire
import Testing

/// The host of a controller: promises are kept before they are given, and time passes.
@Suite struct SimulationHostTests {
    @Test("what is to be kept is kept before the answer")
    func keepsFirst() throws {
        let server = try ServerFixture()
        server.script.set([.saveNextJobID(JobID(5))], of: .requestPing)
        _ = try server.ask()
        #expect(try StateStore(path: server.munge.folder.file("state.sqlite")).load().nextJobID == JobID(5))
    }

    @Test("where nothing can be kept nothing is answered, and the daemon ends")
    func cannotKeep() throws {
        let server = try ServerFixture()
        try server.store.close()
        server.script.set([.saveNextJobID(JobID(5))], of: .requestPing)
        #expect(try server.exchange(try server.frame()) == [])
        #expect(throws: (any Error).self) { try server.end.futureResult.wait() }
        server.script.set([], of: .requestPing)
        #expect(try server.exchange(try server.frame()) == [])
    }

    @Test("the controller can end the daemon, and the request for it is answered")
    func shutDown() throws {
        let server = try ServerFixture()
        server.script.set([.shutDown], of: .requestShutdown)
        _ = try server.ask(type: .requestShutdown)
        try server.end.futureResult.wait()
    }

    @Test("time passes when the controller asked for it")
    func wakeUp() async throws {
        let server = try ServerFixture(nextWakeUp: SimTime(microseconds: 30_000))
        try await awaitCondition("the passing of time") { server.script.told == [.advanced] }
    }

    @Test("a reconfiguration goes on from what was kept")
    func reconfigure() throws {
        let server = try ServerFixture()
        server.script.set([.reconfigure], of: .requestReconfigure)
        _ = try server.ask(type: .requestReconfigure)
        #expect(server.munge.log.lines.contains("the configuration was read again"))
        #expect(try server.answers())
    }

    @Test("the controller's lines come to the log")
    func log() throws {
        let server = try ServerFixture()
        server.script.set([.log("something happened")], of: .requestPing)
        _ = try server.ask()
        #expect(server.munge.log.lines.contains("something happened"))
    }
}

import SlurmServer
import Testing

/// Connections that say nothing cost little and are dropped.
@Suite struct IdleConnectionTests {
    @Test("with 200 idle connections the daemon answers at once")
    func manyIdle() throws {
        let server = try ServerFixture()
        let idle = try (0..<200).map { _ in try RawConnection(port: server.port) }
        #expect(try server.answers())
        #expect(idle.count == 200)
    }

    @Test("more connections than may be open push out the one that has waited longest, not the newest")
    func pushedOut() throws {
        let server = try ServerFixture()
        let idle = try (0..<Limits.connections + 20).map { _ in try RawConnection(port: server.port) }
        #expect(try server.answers())
        #expect(try idle[0].readToEnd() == [])
        #expect(server.refusals.count >= 20)
        let newest = idle[idle.count - 1]
        newest.send(try server.frame(body: [1]))
        #expect(try !newest.readToEnd().isEmpty)
    }

    @Test("a connection that says nothing, or stops in the middle, is dropped when its time is over")
    func timeLimit() throws {
        let server = try ServerFixture(timeLimitSeconds: 1)
        let idle = try (0..<200).map { _ in try RawConnection(port: server.port) }
        let stalled = try RawConnection(port: server.port)
        stalled.send(Array(try server.frame().dropLast()))
        for connection in idle + [stalled] { #expect(try connection.readToEnd() == []) }
        #expect(server.refusals.count == 201)
        #expect(server.refusals.allSatisfy { $0.contains("no request came in time") })
        #expect(try server.answers())
    }
}

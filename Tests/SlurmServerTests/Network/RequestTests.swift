import Glibc
import SlurmController
import SlurmModel
import SlurmServer
import SlurmWire
import Testing

/// Requests as clients send them.
@Suite struct RequestTests {
    let server: ServerFixture

    init() throws {
        server = try ServerFixture()
    }

    @Test("a request reaches the controller with its sender, and its answer comes back")
    func answer() throws {
        let answer = try server.ask(type: .requestPing, body: [1, 2, 3])
        #expect(answer.header.type.rawValue == MessageType.requestPing.rawValue + 1)
        #expect(answer.header.version == .slurm2205)
        #expect(answer.body.elementsEqual([1, 2, 3]))
        let request = try #require(server.script.requests.first)
        #expect(request.requester == Requester(userID: getuid(), groupID: getgid()))
        #expect(request.body.elementsEqual([1, 2, 3]))
        #expect(server.refusals == [])
    }

    @Test("the answer's credential is bound as the request's is", arguments: [[], [1, 0x03, 0xf0], [2]] as [[UInt8]])
    func digestKind(payload: [UInt8]) throws {
        let body: [UInt8] = [5]
        let type = MessageType.requestPing
        let bound = payload == [2] ? BodyDigest.payload(type: type, body: body) : payload
        let bytes = try server.exchange(try server.frame(type: type, body: body, payload: bound))
        let answer = try MessageFrame(from: bytes.dropFirst(MessageFrame.lengthSize))
        let verified = try server.munge.authority.decode(answer.credential ?? "")
        #expect(verified.payload.first == payload.first)
        #expect(BodyDigest(payload: verified.payload).matches(type: answer.header.type, body: answer.body))
    }

    @Test("a request that comes byte by byte is answered")
    func slowRequest() throws {
        let connection = try RawConnection(port: server.port)
        for byte in try server.frame(body: [1]) { connection.send([byte]) }
        connection.endSending()
        #expect(try !connection.readToEnd().isEmpty)
    }

    @Test("a large body comes back whole")
    func largeBody() throws {
        let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try server.ask(body: body).body.elementsEqual(body))
    }

    @Test("a body that the controller cannot read closes the connection")
    func unreadableBody() throws {
        #expect(try server.exchange(try server.frame(type: FakeController.unreadable, body: [1])) == [])
        #expect(server.refusals.count == 1)
        #expect(try server.answers())
    }

    @Test("many clients at once are all answered")
    func manyClients() throws {
        let connections = try (0..<100).map { _ in try RawConnection(port: server.port) }
        for (index, connection) in connections.enumerated() {
            connection.send(try server.frame(body: [UInt8(index)]))
        }
        for (index, connection) in connections.enumerated() {
            let answer = try MessageFrame(from: try connection.readToEnd().dropFirst(MessageFrame.lengthSize))
            #expect(answer.body.elementsEqual([UInt8(index)]))
        }
    }
}

import Glibc
import SlurmController
import SlurmServer
import SlurmWire
import Testing

/// Connections of commands on the same machine, whose users the kernel names.
@Suite struct LocalConnectionTests {
    let server: ServerFixture

    init() throws {
        server = try ServerFixture()
    }

    private func exchange(_ bytes: [UInt8]) throws -> [UInt8] {
        let connection = try RawConnection(path: server.localSocket)
        connection.send(bytes)
        return try connection.readToEnd()
    }

    private func frame(body: [UInt8], credential: String? = nil) -> [UInt8] {
        MessageFrame.encode(type: .requestPing, version: .slurm2205, body: body, credential: credential)
    }

    @Test("a request without a credential is of the user whom the kernel names, and its answer has none either")
    func answer() throws {
        let bytes = try exchange(frame(body: [1, 2, 3]))
        let answer = try MessageFrame(from: bytes.dropFirst(MessageFrame.lengthSize))
        #expect(answer.credential == nil)
        #expect(answer.body.elementsEqual([1, 2, 3]))
        let request = try #require(server.script.requests.first)
        #expect(request.requester == Requester(userID: getuid(), groupID: getgid()))
        #expect(server.refusals == [])
    }

    @Test("a credential changes nothing on a local connection, whatever it is")
    func credential() throws {
        #expect(try !exchange(frame(body: [1], credential: "MUNGE:forged:")).isEmpty)
        #expect(server.script.requests.first?.requester == Requester(userID: getuid(), groupID: getgid()))
    }

    @Test("over the port a request without a credential is refused")
    func port() throws {
        #expect(try server.exchange(frame(body: [1])) == [])
        #expect(server.refusals.last?.contains("no credential") == true)
        #expect(server.script.requests.isEmpty)
        #expect(try server.answers())
    }

    @Test("nonsense, requests that are cut off, and two at once are refused, and the daemon goes on")
    func refusals() throws {
        let whole = frame(body: [1, 2, 3])
        #expect(try exchange([0, 0, 0, 3, 1, 2, 3]) == [])
        #expect(try exchange([0xff, 0xff, 0xff, 0xff]) == [])
        #expect(try exchange(whole + whole) == [])
        for length in stride(from: 1, to: whole.count, by: 5) {
            let connection = try RawConnection(path: server.localSocket)
            connection.send(Array(whole[..<length]))
            connection.endSending()
            #expect(try connection.readToEnd() == [])
        }
        #expect(try !exchange(whole).isEmpty)
        #expect(try server.answers())
    }

    @Test("what the controller cannot answer closes the connection")
    func unreadable() throws {
        let bytes = MessageFrame.encode(
            type: FakeController.unreadable,
            version: .slurm2205,
            body: [1],
            credential: nil
        )
        #expect(try exchange(bytes) == [])
        #expect(server.refusals.count == 1)
    }
}

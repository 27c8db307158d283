import NIOCore
import SimCluster
import SlurmController
import SlurmModel
import SlurmServer
import SlurmWire

/// A controller's port with everything behind it but the controller, for which a fake stands.
final class ServerFixture: Sendable {
    let munge: MungeFixture
    let script = FakeController.Script()
    let host: SimulationHost<FakeController>
    let store: StateStore
    let surroundings: JobRunner.Surroundings
    let port: UInt16
    /// The socket for commands of this machine.
    let localSocket: String
    let end: EventLoopPromise<Void>
    private let listeners: [OpenListener]

    /// Starts it.
    init(timeLimitSeconds: Int64 = 60, nextWakeUp: SimTime? = nil, running: [RunKey] = []) throws {
        munge = try MungeFixture()
        store = try StateStore(path: munge.folder.file("state.sqlite"))
        let loop = munge.loop
        let end = loop.makePromise(of: Void.self)
        self.end = end
        let script = script
        let surroundings = try RunnerSurroundings.make(munge)
        self.surroundings = surroundings
        host = SimulationHost(
            FakeController(script, nextWakeUp: nextWakeUp),
            loop: loop,
            store: store,
            jobs: JobRunner(surroundings),
            pace: PaceKeeper(clock: ContinuousClock(), start: .zero),
            logger: munge.log.logger,
            rebuild: { _, _ in FakeController(script) },
            finish: { error in
                if let error { end.fail(error) } else { end.succeed() }
            }
        )
        let listener = ControllerListener(
            authority: munge.authority,
            pool: munge.pool,
            timeLimitSeconds: timeLimitSeconds,
            logger: munge.log.logger
        )
        let socket = try LoopbackSocket(wishedPort: nil)
        port = socket.port
        let host = host
        try loop.submit { host.assumeIsolated { $0.start(running: running) } }.wait()
        localSocket = munge.folder.file("ctld")
        listeners = [
            try listener.listen(on: socket, loop: loop) { host.answer($0, $1) },
            try listener.listen(at: localSocket, loop: loop) { host.answer($0, $1) },
        ]
    }

    deinit {
        end.succeed()
        for listener in listeners { try? listener.stop() }
    }

    /// The lines of the log that tell of dropped connections.
    var refusals: [String] {
        munge.log.lines.filter { $0.contains("dropped") }
    }

    /// A frame with a credential of the caller's.
    func frame(
        type: MessageType = .requestPing,
        body: [UInt8] = [],
        payload: [UInt8]? = nil,
        authority: CredentialAuthority? = nil
    ) throws -> [UInt8] {
        let payload = payload ?? BodyDigest.payload(type: type, body: body)
        let credential = try (authority ?? munge.authority).encode(payload)
        return MessageFrame.encode(type: type, version: .slurm2205, body: body, credential: credential)
    }

    /// Sends bytes on a connection of their own and gives what comes until the daemon closes it.
    func exchange(_ bytes: [UInt8]) throws -> [UInt8] {
        let connection = try RawConnection(port: port)
        connection.send(bytes)
        return try connection.readToEnd()
    }

    /// Sends a request and gives the answer, whose credential is checked.
    func ask(type: MessageType = .requestPing, body: [UInt8] = [1, 2, 3]) throws -> MessageFrame {
        let bytes = try exchange(try frame(type: type, body: body))
        let answer = try MessageFrame(from: bytes.dropFirst(MessageFrame.lengthSize))
        let verified = try munge.authority.decode(answer.credential ?? "")
        guard BodyDigest(payload: verified.payload).matches(type: answer.header.type, body: answer.body) else {
            throw CredentialError(code: 0, text: "the answer's credential belongs to another message")
        }
        return answer
    }

    /// Whether a request is answered, as it should be whatever happened before.
    func answers() throws -> Bool {
        try ask(body: [7, 8, 9]).body.elementsEqual([7, 8, 9])
    }
}

import Foundation

/// Listens for the command, connects to the daemons, and passes bytes between them; one poll loop, no threads.
struct Relay {
    private struct Listener {
        let socket: LoopbackSocket
        let daemon: Endpoint
    }

    /// How long the last replies may take after the command has ended.
    private static let graceSeconds = 2
    /// How often the loop looks whether the command has ended.
    private static let pollMilliseconds: Int32 = 10

    private let listeners: [Listener]
    private var open: [RelayedConnection] = []
    private var finished: [RelayedConnection] = []

    /// The relay's port for each daemon's port.
    let portMap: [UInt16: UInt16]

    /// Starts to listen, on `firstListeningPort` for the first daemon and on free ports for the others.
    init(forwardingTo daemons: [Endpoint], firstListeningPort: UInt16) throws(CaptureError) {
        var listeners: [Listener] = []
        var portMap: [UInt16: UInt16] = [:]
        for daemon in daemons {
            let socket = try LoopbackSocket.listening(port: listeners.isEmpty ? firstListeningPort : 0)
            portMap[daemon.port] = try socket.port()
            listeners.append(Listener(socket: socket, daemon: daemon))
        }
        self.listeners = listeners
        self.portMap = portMap
    }

    /// What was sent, oldest connection first, each with the requests before the replies.
    var recordedStreams: [[UInt8]] {
        finished.flatMap { [$0.requests.bytes, $0.replies.bytes] }
    }

    /// Relays until the command has ended and its connections with it; returns the command's exit status.
    ///
    /// A command that takes longer than the timeout is ended, and the recording fails.
    mutating func run(until command: ChildProcess, timeoutSeconds: Int) throws(CaptureError) -> Int32 {
        var deadline = ContinuousClock.now + .seconds(timeoutSeconds)
        var status: Int32?
        while status == nil || !open.isEmpty {
            try pollOnce()
            if status == nil, let ended = try command.exitStatusIfEnded() {
                status = ended
                deadline = ContinuousClock.now + .seconds(Self.graceSeconds)
            }
            guard ContinuousClock.now > deadline else {
                continue
            }
            guard status == nil else {
                break
            }
            try command.end()
            throw .recording("the command took longer than \(timeoutSeconds) s")
        }
        for connection in open {
            finish(connection)
        }
        return status ?? CaptureError.failureStatus
    }

    private mutating func pollOnce() throws(CaptureError) {
        var entries = listeners.map { pollfd(fd: $0.socket.descriptor, events: Int16(POLLIN), revents: 0) }
        entries += open.flatMap(\.pollEntries)
        let count = poll(&entries, nfds_t(entries.count), Self.pollMilliseconds)
        guard count >= 0 || errno == EINTR else {
            throw .system("poll")
        }
        guard count > 0 else {
            return
        }
        var stillOpen: [RelayedConnection] = []
        for (index, connection) in open.enumerated() {
            var connection = connection
            let first = listeners.count + 2 * index
            connection.advance(entries[first..<first + 2])
            if connection.isFinished {
                finish(connection)
            } else {
                stillOpen.append(connection)
            }
        }
        open = stillOpen
        for (listener, entry) in zip(listeners, entries) where entry.revents != 0 {
            try acceptConnection(of: listener)
        }
    }

    private mutating func acceptConnection(of listener: Listener) throws(CaptureError) {
        guard let command = try listener.socket.accepted() else {
            return
        }
        // With nobody behind it, the relay's connection must end at once too, as a refused one would.
        guard let daemon = try LoopbackSocket.connected(to: listener.daemon) else {
            command.close()
            return
        }
        open.append(RelayedConnection(command: command, daemon: daemon))
    }

    private mutating func finish(_ connection: RelayedConnection) {
        connection.close()
        finished.append(connection)
    }
}

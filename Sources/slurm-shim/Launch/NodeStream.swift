import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The connection over which a node sends the output of a step's tasks, and gets their input.
struct NodeStream {
    /// The descriptor; -1 once it is closed.
    private(set) var descriptor: Int32
    /// The node's place in the step; nil until it has said so.
    private(set) var nodeIndex: Int?
    /// The outputs and errors that have not ended.
    private(set) var openStreams = 0
    /// What is to be sent.
    private var outgoing: [UInt8] = []
    private var sent = 0
    private var incoming: [UInt8] = []

    /// Most bytes that wait to be sent before no more input is read.
    static let outgoingLimit = 1 << 16
    private static let chunkSize = 1 << 16

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// A piece of a stream.
    struct Piece {
        var header: StepStreamHeader
        var bytes: [UInt8]
    }

    /// How many bytes wait to be sent.
    var outgoingCount: Int { outgoing.count - sent }
    /// Whether all streams of the node have ended.
    var isFinished: Bool { nodeIndex != nil && openStreams <= 0 || descriptor < 0 }

    /// Reads what is there, up to a limit; gives the pieces that are whole.
    ///
    /// A connection whose greeting has another key than the step's, or that says something else, is closed.
    mutating func receive(key: [UInt8]) -> [Piece] {
        var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
        let received = read(descriptor, &chunk, chunk.count)
        if received < 0 && (errno == EAGAIN || errno == EINTR) { return [] }
        incoming += chunk[..<max(0, received)]
        var pieces: [Piece] = []
        do {
            if nodeIndex == nil { try readGreeting(key) }
            if nodeIndex != nil { try readPieces(&pieces) }
        } catch {
            end()
        }
        if received <= 0 || (isFinished && outgoingCount == 0) { end() }
        return pieces
    }

    private mutating func readGreeting(_ key: [UInt8]) throws(WireError) {
        guard incoming.count >= 4 else { return }
        let length = incoming[..<4].reduce(0) { $0 << 8 | Int($1) }
        guard length <= StepStreamGreeting.maximumLength else {
            throw WireError(.tooLarge(UInt64(length)), field: "length", offset: 0)
        }
        guard incoming.count >= length + 4 else { return }
        var reader = WireReader(incoming[..<(length + 4)], version: .slurm2205)
        let greeting = try StepStreamGreeting(from: &reader)
        guard greeting.key == key else { throw WireError(.badText, field: "io_key", offset: 0) }
        incoming.removeFirst(length + 4)
        nodeIndex = Int(greeting.nodeIndex)
        openStreams = Int(greeting.outputCount) + Int(greeting.errorCount)
    }

    private mutating func readPieces(_ pieces: inout [Piece]) throws(WireError) {
        var place = 0
        while incoming.count - place >= StepStreamHeader.size {
            var reader = WireReader(incoming[place..<(place + StepStreamHeader.size)], version: .slurm2205)
            let header = try StepStreamHeader(from: &reader)
            let end = place + StepStreamHeader.size + Int(header.length)
            guard incoming.count >= end else { break }
            if header.stream == .output || header.stream == .error {
                if header.length == 0 { openStreams -= 1 }
                pieces.append(Piece(header: header, bytes: Array(incoming[(place + StepStreamHeader.size)..<end])))
            }
            place = end
        }
        incoming.removeFirst(place)
    }

    /// Has a piece of input sent; an empty one says that there is no more.
    mutating func send(_ bytes: ArraySlice<UInt8>, to task: (global: UInt16, local: UInt16)?) {
        let all = StepStreamHeader.allTasks
        let header = StepStreamHeader(
            task == nil ? .inputOfAll : .input,
            task: task?.global ?? all,
            localTask: task?.local ?? all,
            length: UInt32(bytes.count)
        )
        outgoing += header.encoded(version: .slurm2205)
        outgoing += bytes
        flush()
    }

    /// Sends as much as there is room for.
    mutating func flush() {
        while sent < outgoing.count, descriptor >= 0 {
            let count = outgoing.withUnsafeBytes { buffer in
                write(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
            }
            if count > 0 {
                sent += count
            } else if errno == EAGAIN {
                break
            } else if errno != EINTR {
                // A node whose tasks have closed their input takes no more of it.
                sent = outgoing.count
            }
        }
        if sent == outgoing.count { (outgoing, sent) = ([], 0) }
    }

    /// Closes the connection.
    mutating func end() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }
}

import SlurmCommands
import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The streams of a step's tasks at the side of the command: its own, or files.
struct StepStreams {
    /// Where the tasks' output goes; -1 for nowhere.
    private(set) var output: Int32
    /// Where the tasks' errors go; -1 for nowhere.
    private(set) var error: Int32
    /// Where the tasks' input comes from; -1 where there is none, or no more.
    private(set) var input: Int32
    /// The task that gets the input; nil for all of them.
    private var inputTask: UInt32?
    /// The task whose output alone is printed; nil for all.
    private var shownOutput: UInt32?
    /// The task whose errors alone are printed; nil for all.
    private var shownError: UInt32?
    /// Which task runs on which node, and as which one there.
    private let places: [UInt32: (node: Int, local: UInt16)]
    private let tasks: UInt32
    private let isLabelled: Bool
    /// Whether what is written has no reader any more.
    private(set) var isBroken = false
    /// The connections to the nodes.
    private(set) var nodes: [NodeStream] = []
    private let nodeCount: Int
    /// How often what has come is read before something else has its turn.
    private static let readsAtOnce = 128
    private let key: [UInt8]

    /// A file that cannot be opened.
    struct Failure: Error {
        var message: String
    }

    /// Opens the files of a step that was started.
    init(
        _ step: StepCreated,
        files: (input: TaskFile, output: TaskFile, error: TaskFile),
        appends: Bool,
        isLabelled: Bool
    ) throws(Failure) {
        try self.init(
            step.stepLayout ?? StepLayout(),
            key: step.cred.signature ?? [],
            files: files,
            appends: appends,
            isLabelled: isLabelled
        )
    }

    /// Opens the files; the key is the signature of the step's credential.
    init(
        _ layout: StepLayout,
        key: [UInt8],
        files: (input: TaskFile, output: TaskFile, error: TaskFile),
        appends: Bool,
        isLabelled: Bool
    ) throws(Failure) {
        var places: [UInt32: (Int, UInt16)] = [:]
        for (node, tasks) in layout.tids.enumerated() {
            for (local, task) in tasks.ids.enumerated() { places[task] = (node, UInt16(truncatingIfNeeded: local)) }
        }
        self.places = places
        (tasks, nodeCount) = (layout.taskCnt, layout.tids.count)
        self.isLabelled = isLabelled
        // Nodes send the signature back with its final NUL.
        self.key = key + [0]
        (input, output, error) = (-1, -1, -1)
        switch files.input {
        case .shared: input = STDIN_FILENO
        case .oneTask(let task): (input, inputTask) = (STDIN_FILENO, task)
        case .file(let name):
            input = Self.openFile(name, O_RDONLY | O_CLOEXEC)
            if input < 0 { throw Failure(message: "Could not open stdin file: \(Self.reason)") }
        case .remote: break
        }
        output = try Self.open(files.output, usually: STDOUT_FILENO, appends: appends, "stdout")
        if case .file = files.error, files.error == files.output {
            error = output
        } else {
            error = try Self.open(files.error, usually: STDERR_FILENO, appends: appends, "stderr")
        }
    }

    private static func open(
        _ file: TaskFile,
        usually descriptor: Int32,
        appends: Bool,
        _ name: String
    ) throws(Failure) -> Int32 {
        switch file {
        case .shared, .oneTask: return descriptor
        case .remote: return -1
        case .file(let path):
            let opened = openFile(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC | (appends ? 0 : O_TRUNC))
            guard opened >= 0 else { throw Failure(message: "Could not open \(name) file: \(reason)") }
            return opened
        }
    }

    /// Opens a file; a new one can be written by its owner and read by all.
    private static func openFile(_ path: String, _ flags: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.open(path, flags, 0o644)
        #elseif canImport(Musl)
            Musl.open(path, flags, 0o644)
        #else
            Darwin.open(path, flags, 0o644)
        #endif
    }

    private static var reason: String { String(cString: strerror(errno)) }

    /// Whether every node has connected.
    var isConnected: Bool { nodes.count { $0.nodeIndex != nil } >= nodeCount }
    /// Whether every node has connected and all streams have ended.
    var isFinished: Bool { isConnected && nodes.allSatisfy(\.isFinished) }

    /// Shows only one task's output or errors; nil for all.
    mutating func show(output: UInt32?, error: UInt32?) {
        (shownOutput, shownError) = (output, error)
    }

    /// Takes over a node's connection.
    mutating func accept(_ descriptor: Int32) {
        nodes.append(NodeStream(descriptor: descriptor))
    }

    /// Whether there is input that could be sent on.
    var wantsInput: Bool {
        input >= 0 && isConnected && nodes.allSatisfy { $0.outgoingCount < NodeStream.outgoingLimit }
    }

    /// Names what is waited for.
    func add(to set: inout PollSet) {
        if wantsInput { set.add(input) }
        for node in nodes { set.add(node.descriptor, writes: node.outgoingCount > 0) }
    }

    /// Does what can be done.
    mutating func handle(_ set: PollSet) {
        for index in nodes.indices {
            if nodes[index].outgoingCount > 0, set.canWrite(nodes[index].descriptor) { nodes[index].flush() }
        }
        receive(set)
        if wantsInput, set.canRead(input) { readInput() }
    }

    /// Passes on what has come by now, as far as a bounded number of reads goes: more than a node's socket holds.
    mutating func passOn() {
        for _ in 0..<Self.readsAtOnce {
            var set = PollSet()
            for node in nodes { set.add(node.descriptor) }
            set.wait(milliseconds: 0)
            guard nodes.contains(where: { $0.descriptor >= 0 && set.canRead($0.descriptor) }) else { return }
            receive(set)
        }
    }

    private mutating func receive(_ set: PollSet) {
        for index in nodes.indices where nodes[index].descriptor >= 0 && set.canRead(nodes[index].descriptor) {
            for piece in nodes[index].receive(key: key) { print(piece) }
        }
    }

    private mutating func print(_ piece: NodeStream.Piece) {
        let isOutput = piece.header.stream == .output
        let descriptor = isOutput ? output : error
        if let shown = isOutput ? shownOutput : shownError, shown != UInt32(piece.header.task) { return }
        guard !piece.bytes.isEmpty, descriptor >= 0, !isBroken else { return }
        let bytes =
            isLabelled
            ? LabelledText.lines(piece.bytes, task: UInt32(piece.header.task), tasks: tasks) : piece.bytes
        if !ProcessOutput.writeAll(bytes, to: descriptor) { isBroken = true }
    }

    private mutating func readInput() {
        var chunk = [UInt8](repeating: 0, count: StepStreamHeader.maximumLength)
        let count = read(input, &chunk, chunk.count)
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
        if count <= 0 { input = -1 }
        let bytes = chunk[..<max(0, count)]
        if let task = inputTask, let place = places[task] {
            for index in nodes.indices where nodes[index].nodeIndex == place.node {
                nodes[index].send(bytes, to: (UInt16(truncatingIfNeeded: task), place.local))
            }
        } else {
            for index in nodes.indices where nodes[index].descriptor >= 0 { nodes[index].send(bytes, to: nil) }
        }
    }

    /// Closes all connections.
    mutating func end() {
        for index in nodes.indices { nodes[index].end() }
    }
}

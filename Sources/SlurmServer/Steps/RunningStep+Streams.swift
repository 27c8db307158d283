import Glibc
import JobSupervisor
import Logging
import NIOCore
import NIOPosix
import SlurmController
import SlurmWire

extension RunningStep {
    /// Takes the kept ends of the streams over and connects to the launching command; tasks are read from then on.
    func connect(_ streams: StepStreams) {
        for item in streams.kept {
            if item.stream == 0 {
                openInput(item.task, item.descriptor)
            } else {
                let output = TaskOutput(
                    item.stream == 1 ? .output : .error,
                    task: item.task,
                    isLineBuffered: request.flags & Self.bufferedFlag != 0,
                    pass: { [self] in pass($1, of: $0.task, $0.stream) }
                )
                openOutput(output, item.descriptor)
            }
        }
        if let terminal = streams.terminal { openTerminal(terminal) }
        if let exchange { for item in streams.exchanges { join(exchange, item.kept) } }
        guard !request.ioPort.isEmpty else { return startReading() }
        let port = request.ioPort[launch.nodeIndex % request.ioPort.count].port
        isConnecting = true
        connect(port: port, key: request.cred.signature ?? [])
    }

    /// Serves a task that speaks to the others.
    private func join(_ exchange: TaskExchange, _ descriptor: Int32) {
        let handler = NIOLoopBound(TaskExchangeHandler(exchange), eventLoop: surroundings.loop)
        ClientBootstrap(group: surroundings.loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(handler.value) }
            }
            .withConnectedSocket(descriptor)
            .whenFailure { _ in close(descriptor) }
    }

    private func openInput(_ task: Int, _ descriptor: Int32) {
        let step = NIOLoopBound(self, eventLoop: surroundings.loop)
        NIOPipeBootstrap(group: surroundings.loop).takingOwnershipOfDescriptor(output: descriptor)
            .assumeIsolated().whenComplete { result in
                switch result {
                case .success(let channel): step.value.inputs[task] = channel
                case .failure: close(descriptor)
                }
            }
    }

    private func openOutput(_ output: TaskOutput, _ descriptor: Int32) {
        outputs.append(output)
        let handler = NIOLoopBound(output, eventLoop: surroundings.loop)
        NIOPipeBootstrap(group: surroundings.loop)
            .channelOption(.autoRead, value: false)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(handler.value) }
            }
            .takingOwnershipOfDescriptor(input: descriptor)
            .assumeIsolated().whenFailure { _ in
                close(descriptor)
                handler.value.giveUp()
            }
    }

    /// A terminal is one channel for what is typed and what is shown.
    private func openTerminal(_ descriptor: Int32) {
        terminal = descriptor
        let output = TaskOutput(.output, task: 0, isLineBuffered: false) { [self] in pass($1, of: 0, $0.stream) }
        outputs.append(output)
        let reading = dup(descriptor)
        let handler = NIOLoopBound(output, eventLoop: surroundings.loop)
        let step = NIOLoopBound(self, eventLoop: surroundings.loop)
        NIOPipeBootstrap(group: surroundings.loop)
            .channelOption(.autoRead, value: false)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(handler.value) }
            }
            .takingOwnershipOfDescriptors(input: reading, output: descriptor)
            .assumeIsolated().whenComplete { result in
                switch result {
                case .success(let channel): step.value.inputs[0] = channel
                case .failure:
                    close(reading)
                    close(descriptor)
                    handler.value.giveUp()
                }
            }
        followTerminalSize()
    }

    /// The launching command sends its terminal's size on a connection of its own whenever it changes.
    private func followTerminalSize() {
        guard let port = number("SLURM_PTY_PORT") else { return }
        let step = NIOLoopBound(self, eventLoop: surroundings.loop)
        ClientBootstrap(group: surroundings.loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        TerminalSizeHandler { rows, columns in step.value.resize(rows, columns) }
                    )
                }
            }
            .connect(host: "127.0.0.1", port: Int(port))
            .whenFailure { _ in
                step.value.surroundings.logger.info("a terminal keeps its size: its command has no port")
            }
    }

    private func resize(_ rows: UInt16, _ columns: UInt16) {
        guard let terminal, inputs[0]?.isActive == true else { return }
        StepStreams.setSize(of: terminal, rows: rows, columns: columns)
    }

    /// Connects to a command that is to show the streams; what the tasks write waits for the first.
    func connect(port: UInt16, key: [UInt8]) {
        let client = StepClient(
            receive: { [weak self] in self?.takeInput($0, $1) },
            closed: { [weak self] client in self?.clients.removeAll { $0 === client } },
            logger: surroundings.logger
        )
        let handler = NIOLoopBound(client, eventLoop: surroundings.loop)
        let step = NIOLoopBound(self, eventLoop: surroundings.loop)
        var greeting = StepStreamGreeting()
        greeting.nodeIndex = UInt32(launch.nodeIndex)
        greeting.outputCount = UInt32(outputs.filter { $0.stream == .output }.count)
        greeting.errorCount = UInt32(outputs.filter { $0.stream == .error }.count)
        // A text's final NUL is part of the key.
        greeting.key = key + [0]
        let bytes = greeting.encoded(version: .slurm2205)
        ClientBootstrap(group: surroundings.loop)
            .channelOption(.autoRead, value: false)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(handler.value) }
            }
            .connect(host: "127.0.0.1", port: Int(port))
            .assumeIsolated().whenComplete { result in
                switch result {
                case .success(let channel):
                    // The handler is told only after this, and there may be something to write at once.
                    handler.value.channel = channel
                    channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
                    step.value.clients.append(handler.value)
                    step.value.connected()
                    step.value.tellEnded(handler.value)
                    step.value.closeWhenOver()
                case .failure(let error):
                    step.value.connected()
                    step.value.surroundings.logger.warning("the streams of a step have nowhere to go: \(error)")
                }
                step.value.startReading()
            }
    }

    /// Writes a line to the error output of the step, as of its first task here, once somebody is there to read it.
    func write(_ line: String) {
        let bytes = ByteBuffer(string: "\(line)\n")
        if isConnecting { unsaid.append(bytes) } else { _ = pass(bytes, of: 0, .error) }
    }

    /// Passes on what was to be said before the launching command was connected.
    private func connected() {
        isConnecting = false
        for bytes in unsaid { _ = pass(bytes, of: 0, .error) }
        unsaid = []
    }

    private func startReading() {
        for output in outputs { output.start() }
    }

    /// A client that comes late is told of the streams that have ended already.
    private func tellEnded(_ client: StepClient) {
        for output in outputs where output.hasEnded {
            client.channel?.writeAndFlush(frame(nil, of: output.task, output.stream), promise: nil)
        }
    }

    /// Passes a piece of a task's output on to all who see it, nil for its end; gives when the first has taken it.
    func pass(
        _ content: ByteBuffer?,
        of task: Int,
        _ stream: StepStreamHeader.Stream
    ) -> EventLoopFuture<Void>? {
        if content == nil { outputEnded() }
        if content == nil, task == 0, stream == .error, !hasEnded {
            // slurmstepd may have something to say there until nothing is left of the step.
            isErrorEndHeld = true
            return nil
        }
        let bytes = frame(content, of: task, stream)
        let writes = clients.compactMap { $0.channel?.writeAndFlush(bytes) }
        lastWrite = writes.last ?? lastWrite
        closeWhenOver()
        return writes.first
    }

    private func frame(_ content: ByteBuffer?, of task: Int, _ stream: StepStreamHeader.Stream) -> ByteBuffer {
        let header = StepStreamHeader(
            stream,
            task: UInt16(truncatingIfNeeded: launch.tasks.indices.contains(task) ? launch.tasks[task] : 0),
            localTask: UInt16(truncatingIfNeeded: task),
            length: UInt32(content?.readableBytes ?? 0)
        )
        var bytes = ByteBuffer(bytes: header.encoded(version: .slurm2205))
        if var content { bytes.writeBuffer(&content) }
        return bytes
    }

    /// Ends the connections when all streams have ended and the last of it is written.
    func closeWhenOver() {
        guard hasEnded, outputs.allSatisfy(\.hasEnded) else { return }
        for channel in inputs.values { channel.close(promise: nil) }
        inputs.removeAll()
        let channels = clients.compactMap(\.channel)
        let last = lastWrite ?? surroundings.loop.makeSucceededVoidFuture()
        last.whenComplete { _ in
            for channel in channels { channel.close(promise: nil) }
        }
        // They hold this step, so that it lives as long as they do.
        outputs.removeAll()
    }

    /// Gives standard input to a task, or to all of the node; nil ends it.
    private func takeInput(_ task: UInt16?, _ content: ByteBuffer?) -> EventLoopFuture<Void>? {
        var last: EventLoopFuture<Void>?
        for (local, number) in launch.tasks.enumerated() {
            guard task == nil || UInt32(task ?? 0) == number, let channel = inputs[local] else { continue }
            if let content {
                let write = channel.writeAndFlush(content)
                inputWrites[local] = write
                last = write
            } else if terminal == nil {
                inputs[local] = nil
                // What was written before is not lost by the end.
                let before = inputWrites[local] ?? channel.eventLoop.makeSucceededVoidFuture()
                before.whenComplete { _ in channel.close(promise: nil) }
            }
        }
        return last
    }
}

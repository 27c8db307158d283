import CLinux
import Glibc
import JobSupervisor

/// The ends of the streams of a step's tasks on a node, before the tasks run: those for the tasks, and those to keep.
struct StepStreams {
    /// One kept end of a stream.
    struct Kept {
        /// The task's place on the node.
        let task: Int
        /// 0, 1 or 2.
        let stream: Int
        /// The descriptor.
        let descriptor: Int32
    }

    /// What each task has as its streams.
    private(set) var ofTasks: [[TaskStream]] = []
    /// The descriptors for the tasks, in the order of their numbers in the supervisor.
    private(set) var passed: [Int32] = []
    /// The ends to keep; those of stream 0 are written to.
    private(set) var kept: [Kept] = []
    /// The numbers in the supervisor of what the tasks tell each other through, by task, and the ends to keep.
    private(set) var exchanges: [(passed: Int32, kept: Int32)] = []
    /// The terminal's own end, where the first task has one.
    private(set) var terminal: Int32?

    /// Adds a task whose streams are these files, or pipes where there is none.
    mutating func addTask(files: [String?]) throws(SystemError) {
        let task = ofTasks.count
        var streams: [TaskStream] = []
        for (index, file) in files.enumerated() {
            if let file {
                streams.append(.file(file))
                continue
            }
            var ends: [Int32] = [-1, -1]
            guard clinux_pipe(&ends) == 0 else { throw SystemError("pipe") }
            let own = index == 0 ? ends[1] : ends[0]
            streams.append(pass(index == 0 ? ends[0] : ends[1]))
            kept.append(Kept(task: task, stream: index, descriptor: own))
        }
        ofTasks.append(streams)
    }

    /// Adds a task that has a terminal of this size.
    mutating func addTerminalTask(rows: UInt16, columns: UInt16) throws(SystemError) {
        var (own, other): (Int32, Int32) = (-1, -1)
        guard clinux_open_terminal(&own, &other) == 0 else { throw SystemError("open a terminal") }
        Self.setSize(of: own, rows: rows, columns: columns)
        let stream = pass(other)
        ofTasks.append([stream, stream, stream])
        terminal = own
    }

    /// Gives each task a socket through which it speaks to the other tasks.
    mutating func addExchanges() throws(SystemError) {
        for _ in ofTasks {
            var ends: [Int32] = [-1, -1]
            let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw SystemError("socketpair") }
            passed.append(ends[1])
            let number = StepSupervisorProcess.firstStream + Int32(clamping: passed.count - 1)
            exchanges.append((number, ends[0]))
        }
    }

    /// Tells a terminal its size.
    static func setSize(of terminal: Int32, rows: UInt16, columns: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    private mutating func pass(_ descriptor: Int32) -> TaskStream {
        passed.append(descriptor)
        return .descriptor(StepSupervisorProcess.firstStream + Int32(clamping: passed.count - 1))
    }

    /// Closes the tasks' ends, which the tasks have by now.
    func closePassed() {
        for descriptor in passed { close(descriptor) }
    }

    /// Closes the ends to keep, where nobody has taken them.
    func closeKept() {
        for item in kept { close(item.descriptor) }
        for item in exchanges { close(item.kept) }
        if let terminal { close(terminal) }
    }
}

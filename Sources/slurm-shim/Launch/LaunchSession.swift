import SlurmClient
import SlurmCommands
import SlurmModel
import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What commands that start tasks have in common: the controller, the port on which they are told of things, signals.
struct LaunchSession: ~Copyable {
    /// What the command was called with.
    let invocation: Invocation
    /// What slurm.conf says.
    let configuration: SlurmConfiguration
    /// The way to the controller and the nodes.
    var controller: ControllerConnection
    /// The messages.
    var log: LaunchLog
    /// The port on which nodes and the controller tell of things.
    let messages: ListeningSocket
    /// Where caught signals can be read.
    let signals: Int32

    /// Signals that commands take notice of.
    private static let caught: [Int32] = [
        SIGINT, SIGQUIT, SIGCONT, SIGTERM, SIGHUP, SIGALRM, SIGUSR1, SIGUSR2, SIGPIPE,
    ]

    /// Catches signals and opens the port.
    init(
        _ invocation: Invocation,
        _ configuration: SlurmConfiguration,
        _ controller: ControllerConnection,
        _ log: LaunchLog,
        catching more: [Int32] = []
    ) throws(SystemFailure) {
        Self.openStandardStreams()
        self.invocation = invocation
        self.configuration = configuration
        self.controller = controller
        self.log = log
        messages = try ListeningSocket(in: configuration.srunPorts)
        signals = SignalPipe.catch(Self.caught + more)
    }

    /// Opens standard streams that are closed, so that no connection takes their place.
    private static func openStandardStreams() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)
        }
    }

    /// Waits for a message or a signal, or for something else in `set`, at most so many milliseconds.
    mutating func wait(_ set: inout PollSet, milliseconds: Int32) {
        set.add(signals)
        set.add(messages.descriptor)
        set.wait(milliseconds: milliseconds)
    }

    /// The next message that came; nil where there is none.
    mutating func nextMessage() -> IncomingMessage? {
        while let connection = messages.accept() {
            let own = invocation.process.userID
            if let message = IncomingMessage.read(from: connection, controller, ownUserID: own) { return message }
        }
        return nil
    }

    /// Says that a job's resources are no longer needed.
    mutating func complete(_ jobID: UInt32, status: UInt32) {
        var end = AllocationEnd()
        (end.jobID, end.jobRc) = (jobID, status)
        do throws(ControllerError) {
            _ = try controller.send(Request.CompleteJobAllocation.self, end)
        } catch {
            log.verbose("Unable to complete job \(jobID): \(error.code.text)")
        }
    }

    /// Where the daemons of nodes are reached, by name.
    func nodeAddresses() -> [String: (address: String, port: UInt16)] {
        do throws(SlurmConfigurationError) {
            let nodes = try configuration.nodes()
            return Dictionary(nodes.map { ($0.name, ($0.address, $0.port)) }, uniquingKeysWith: { first, _ in first })
        } catch {
            for problem in error.problems { log.error("\(problem)") }
            return [:]
        }
    }
}

extension SlurmConfiguration {
    /// The ports that commands may listen on (`SrunPortRange`); nil for any.
    var srunPorts: ClosedRange<UInt16>? {
        guard let text = text("SrunPortRange") else { return nil }
        let ends = text.split(separator: "-").compactMap { UInt16($0) }
        guard ends.count == 2, ends[0] > 0, ends[0] < ends[1] else { return nil }
        return ends[0]...ends[1]
    }
}

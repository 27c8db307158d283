import SlurmModel
import SlurmWire

/// What a run of `scontrol` knows and has done so far: its settings, which commands change, and its output.
struct ScontrolSession {
    /// How much it says.
    enum Loudness: Hashable {
        /// Nothing but some errors.
        case quiet
        /// Errors and notes.
        case normal
        /// Also how old the information is.
        case verbose
    }

    /// The world around the command.
    let invocation: Invocation
    /// How times are printed.
    let times: TimeText
    /// What was printed so far.
    var output: CommandOutput
    /// The command of the command line; empty where commands come from standard input.
    var words: [String] = []
    /// Whether hidden partitions are shown, too.
    var showsAll = false
    /// Whether details are shown.
    var showsDetails = false
    /// Whether nodes that are defined for later are shown, too.
    var showsFuture = false
    /// Whether a record is printed as one line.
    var isOneLine = false
    /// How much it says.
    var loudness = Loudness.normal
    /// As whom jobs are changed; nil for who runs the command.
    var actingUserID: UInt32?
    /// The exit status: 1 from the first error on, until a `ping` is answered.
    var exitStatus: Int32 = 0
    /// What is still to be done after a pause, where the command waits.
    var followUp: FollowUp?
    /// Whether no further command is to be read.
    var isOver = false
    /// The result code of the last request that failed.
    var lastFailure = SlurmErrno.success
    /// The threads of each core of each node, once they were needed.
    var threadsPerCore: [String: Int]?

    private var timeFormatProblem: String?

    init(_ invocation: Invocation, _ output: CommandOutput) {
        self.invocation = invocation
        self.output = output
        times = TimeText(invocation, problem: &timeFormatProblem)
    }

    /// Prints why SLURM_TIME_FORMAT is refused, once, when the first time is printed.
    mutating func noteTimeFormat() {
        guard let problem = timeFormatProblem else { return }
        output.error(problem)
        timeFormatProblem = nil
    }

    /// A time as the commands print it, of limited length.
    func time(_ instant: Int64) -> String {
        String(times.text(instant).prefix(Self.longestTime))
    }

    /// How many bytes of a time are printed.
    private static let longestTime = 31

    /// An error as a bare line; the command goes on.
    mutating func complain(_ text: String, evenIfQuiet: Bool = true) {
        exitStatus = 1
        if evenIfQuiet || loudness != .quiet { output.plainError(text) }
    }

    /// An error of the kind `scontrol: error: …`; the command goes on.
    mutating func fail(_ text: String) {
        exitStatus = 1
        output.error(text)
    }

    /// Sends a request; where it fails prints why, with `what` before it, and gives nil.
    mutating func load<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        failing what: String,
        _ controller: inout some ControllerClient
    ) -> R.Reply? {
        do throws(ControllerError) {
            return try controller.send(request, body)
        } catch {
            lastFailure = error.code
            exitStatus = 1
            if loudness != .quiet { output.failed(what, error) }
            return nil
        }
    }

    /// Prints when the information was made and how many records it has, if that is wanted.
    mutating func noteRecords(_ count: Int, lastUpdate: Int64) {
        guard loudness == .verbose else { return }
        noteTimeFormat()
        output.line("last_update_time=\(time(lastUpdate)), records=\(count)")
    }

    /// Prints a record.
    mutating func show(_ record: RecordText) {
        noteTimeFormat()
        output.write(record.text(isOneLine: isOneLine))
    }

    /// `--version`.
    mutating func printVersion() {
        output.line(SlurmVersion.line)
        if loudness == .verbose { output.line("slurm_api_version: 2490368, 38.0.0") }
    }
}

import SlurmModel

/// A job state as the options `--states` name it: a base state or one flag.
enum JobStateName: Hashable, Sendable {
    /// A base state.
    case base(JobBaseState)
    /// A flag.
    case flag(JobStateFlags)

    /// `PENDING`.
    static let pending = JobStateName.base(.pending)

    /// The flags that have a name, in the order in which messages list them.
    private static let flags: [JobStateFlags] = [
        .completing, .configuring, .resizing, .reservationDeletedHold, .requeue, .requeueFederation, .requeueHold,
        .revoked, .signaling, .specialExit, .stageOut, .stopped,
    ]

    /// Every name, base states first.
    static let all = JobBaseState.allCases.map(JobStateName.base) + flags.map(JobStateName.flag)

    /// The names with commas between them.
    static var list: String {
        all.map(\.state.word).joined(separator: ",")
    }

    /// The job state of this name and nothing else.
    private var state: JobState {
        switch self {
        case .base(let base): JobState(base)
        case .flag(let flag): JobState(.pending, flag)
        }
    }

    /// Reads a name, long or short, in any case.
    init?(_ text: String) {
        let word = text.uppercased()
        guard let name = Self.all.first(where: { $0.state.word == word || $0.state.compactWord == word }) else {
            return nil
        }
        self = name
    }

    /// The number by which accounting knows it; nil for a state that accounting does not keep.
    var accountedNumber: UInt32? {
        switch self {
        case .base(let base): UInt32(base.rawValue)
        case .flag(let flag): [.requeue, .resizing, .revoked].contains(flag) ? flag.rawValue : nil
        }
    }

    /// Whether a state on the wire is of this name: has the flag, or is the base state and nothing else.
    func matches(_ raw: UInt32) -> Bool {
        switch self {
        case .base(let base): raw == UInt32(base.rawValue)
        case .flag(let flag): raw & flag.rawValue != 0
        }
    }
}

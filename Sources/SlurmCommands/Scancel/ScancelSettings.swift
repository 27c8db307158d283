import SlurmModel

/// What a command line of `scancel` and its environment ask for.
struct ScancelSettings: Sendable {
    /// The jobs and steps named, arrays in brackets one by one; empty where only filters are given.
    var targets: [CancelTarget] = []
    /// The operands as they were given, split at commas.
    var texts: [String] = []

    /// The account, in small letters.
    var account: String?
    /// The job's name.
    var name: String?
    /// The nodes as given; a name with a slash is that of a file.
    var nodeList: String?
    /// The partition, as the job has it.
    var partition: String?
    /// The quality of service, in small letters.
    var qos: String?
    /// The reservation.
    var reservation: String?
    /// The state; a flag matches nothing.
    var state: JobStateName?
    /// The user as given.
    var user: String?
    /// The user that `user` means.
    var userID: UInt32 = 0
    /// The workload characterization key.
    var wckey: String?

    /// Whether the batch shell alone is signalled.
    var isBatch = false
    /// Whether the batch shell and all steps are signalled.
    var isFull = false
    /// Whether burst buffers are not staged out.
    var isHurried = false
    /// Whether each job is asked about.
    var asks = false
    /// Whether steps are signalled by the controller and not by the client itself.
    var usesController = false
    /// The cluster of the sibling of a federated job.
    var sibling: String?
    /// The signal; nil to end the job.
    var signal: UInt16?
    /// Above 0 for more messages, below for fewer.
    var verbosity = 0

    /// Whether something says which jobs are meant, other than their numbers.
    var hasFilter: Bool {
        account != nil || name != nil || nodeList != nil || partition != nil || qos != nil || reservation != nil
            || state != nil || user != nil || wckey != nil
    }

    /// Whether the operands go to the controller as they are: no step among them, nothing to look up.
    var sendsTexts: Bool {
        !hasFilter && !isBatch && !asks && signal == nil && targets.allSatisfy { $0.stepID == nil }
    }

    /// The bits of a request to end a job (`KILL_…`).
    var flags: UInt16 {
        (isBatch ? CancelFlags.batchShell : 0) | (isFull ? CancelFlags.fullJob : 0)
            | (isHurried ? CancelFlags.hurry : 0)
    }
}

/// Numbers in a request to end or signal a job, from the public header slurm.h.
enum CancelFlags {
    /// `KILL_JOB_BATCH`: only the batch shell.
    static let batchShell: UInt16 = 0x1
    /// `KILL_FULL_JOB`: the batch shell, too.
    static let fullJob: UInt16 = 0x8
    /// `KILL_HURRY`: no burst buffer stage-out.
    static let hurry: UInt16 = 0x20
    /// `SIGKILL`, which ends a job.
    static let killSignal: UInt16 = 9
}

extension ScancelSettings {
    /// The filters with their values, as the message that nothing matches lists them.
    var filterText: String {
        let filters: [(String, String?)] = [
            ("account", account), ("job_name", name), ("nodelist", nodeList), ("partition", partition),
            ("qos", qos), ("reservation", reservation), ("state", state.map(Self.word)), ("user_name", user),
            ("wckey", wckey),
        ]
        return filters.map { name, value in value.map { "\(name)=\($0) " } ?? "" }.joined()
    }

    /// All settings, one per line, as `-vvv` prints them.
    var summary: [String] {
        var lines = [
            "account        : \(account ?? Self.nothing)",
            "batch          : \(isBatch)",
            "ctld           : \(usesController)",
            "full           : \(isFull)",
            "hurry          : \(isHurried)",
            "interactive    : \(asks)",
            "job_name       : \(name ?? Self.nothing)",
            "nodelist       : \(nodeList ?? Self.nothing)",
            "partition      : \(partition ?? Self.nothing)",
            "qos            : \(qos ?? Self.nothing)",
            "reservation    : \(reservation ?? Self.nothing)",
            "sibling        : \(sibling ?? Self.nothing)",
        ]
        if let signal { lines.append("signal         : \(signal)") }
        lines += [
            "state          : \(state.map(Self.word) ?? "?")",
            "user_id        : \(userID)",
            "user_name      : \(user ?? Self.nothing)",
            "verbose        : \(verbosity)",
            "wckey          : \(wckey ?? Self.nothing)",
        ]
        for (index, target) in targets.enumerated() {
            if let step = target.stepID {
                lines.append("job_step_id[\(index)] : \(target.jobText).\(Self.stepText(step))")
            } else {
                lines.append("job_id[\(index)]      : \(target.jobText)")
            }
        }
        return lines
    }

    /// What the C library prints for a text that is absent.
    private static let nothing = "(null)"

    private static func word(_ state: JobStateName) -> String {
        switch state {
        case .base(let base): base.word
        case .flag(let flag): JobState(.pending, flag).word
        }
    }

    private static func stepText(_ step: UInt32) -> String {
        switch step {
        case StepNumber.external: "extern"
        case StepNumber.interactive: "interactive"
        case StepNumber.pending: "TBD"
        default: "\(step)"
        }
    }
}

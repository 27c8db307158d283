/// The base state of a job (Slurm's `enum job_states`).
package enum JobBaseState: UInt8, Hashable, Sendable, CaseIterable {
    /// `JOB_PENDING`: queued, waiting to start.
    case pending = 0
    /// `JOB_RUNNING`: has resources and runs.
    case running
    /// `JOB_SUSPENDED`: has resources, is stopped.
    case suspended
    /// `JOB_COMPLETE`: ended with exit code 0.
    case completed
    /// `JOB_CANCELLED`: ended by a user or an administrator.
    case cancelled
    /// `JOB_FAILED`: ended with another exit code.
    case failed
    /// `JOB_TIMEOUT`: ended at its time limit.
    case timeout
    /// `JOB_NODE_FAIL`: ended because a node failed.
    case nodeFail
    /// `JOB_PREEMPTED`: ended in favour of another job.
    case preempted
    /// `JOB_BOOT_FAIL`: ended because a node did not boot.
    case bootFail
    /// `JOB_DEADLINE`: ended at its deadline.
    case deadline
    /// `JOB_OOM`: ended above its memory limit.
    case outOfMemory

    /// Whether the job has ended.
    package var isFinished: Bool {
        rawValue >= JobBaseState.completed.rawValue
    }

    /// The word that clients print, for example `OUT_OF_MEMORY`.
    package var word: String {
        switch self {
        case .pending: "PENDING"
        case .running: "RUNNING"
        case .suspended: "SUSPENDED"
        case .completed: "COMPLETED"
        case .cancelled: "CANCELLED"
        case .failed: "FAILED"
        case .timeout: "TIMEOUT"
        case .nodeFail: "NODE_FAIL"
        case .preempted: "PREEMPTED"
        case .bootFail: "BOOT_FAIL"
        case .deadline: "DEADLINE"
        case .outOfMemory: "OUT_OF_MEMORY"
        }
    }

    /// The short form that `squeue` prints, for example `OOM`.
    package var compactWord: String {
        switch self {
        case .pending: "PD"
        case .running: "R"
        case .suspended: "S"
        case .completed: "CD"
        case .cancelled: "CA"
        case .failed: "F"
        case .timeout: "TO"
        case .nodeFail: "NF"
        case .preempted: "PR"
        case .bootFail: "BF"
        case .deadline: "DL"
        case .outOfMemory: "OOM"
        }
    }
}

/// Flags above a job's base state (Slurm's `JOB_…` state flags, bits 8 and up).
package struct JobStateFlags: OptionSet, Hashable, Sendable {
    /// The bits as they are on the wire.
    package var rawValue: UInt32

    /// Makes flags from their bits.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Makes a set of flags; the standard library's own way looks up conformances at run time, for every literal.
    package init(arrayLiteral elements: JobStateFlags...) {
        rawValue = elements.reduce(0) { $0 | $1.rawValue }
    }

    /// `JOB_LAUNCH_FAILED`.
    package static let launchFailed = JobStateFlags(rawValue: 0x100)
    /// `JOB_REQUEUE`: is put back into the queue.
    package static let requeue = JobStateFlags(rawValue: 0x400)
    /// `JOB_REQUEUE_HOLD`: was put back and is held.
    package static let requeueHold = JobStateFlags(rawValue: 0x800)
    /// `JOB_SPECIAL_EXIT`.
    package static let specialExit = JobStateFlags(rawValue: 0x1000)
    /// `JOB_RESIZING`.
    package static let resizing = JobStateFlags(rawValue: 0x2000)
    /// `JOB_CONFIGURING`: nodes are made ready.
    package static let configuring = JobStateFlags(rawValue: 0x4000)
    /// `JOB_COMPLETING`: nodes are cleaned up.
    package static let completing = JobStateFlags(rawValue: 0x8000)
    /// `JOB_STOPPED`: stopped by a signal, keeps its resources.
    package static let stopped = JobStateFlags(rawValue: 0x1_0000)
    /// `JOB_REVOKED`.
    package static let revoked = JobStateFlags(rawValue: 0x8_0000)
    /// `JOB_REQUEUE_FED`.
    package static let requeueFederation = JobStateFlags(rawValue: 0x10_0000)
    /// `JOB_RESV_DEL_HOLD`.
    package static let reservationDeletedHold = JobStateFlags(rawValue: 0x20_0000)
    /// `JOB_SIGNALING`.
    package static let signaling = JobStateFlags(rawValue: 0x40_0000)
    /// `JOB_STAGE_OUT`.
    package static let stageOut = JobStateFlags(rawValue: 0x80_0000)
}

/// A job's state: one base state and any number of flags.
package struct JobState: Hashable, Sendable {
    /// The base state.
    package var base: JobBaseState
    /// The flags.
    package var flags: JobStateFlags

    /// Makes a state.
    package init(_ base: JobBaseState, _ flags: JobStateFlags = []) {
        self.base = base
        self.flags = flags
    }

    /// Reads the state as it is on the wire; a base state that Slurm does not have reads as nil.
    package init?(raw: UInt32) {
        guard let base = JobBaseState(rawValue: UInt8(raw & 0xff)) else { return nil }
        self.init(base, JobStateFlags(rawValue: raw & 0xffff_ff00))
    }

    /// The state as it is on the wire.
    package var raw: UInt32 {
        UInt32(base.rawValue) | flags.rawValue
    }

    /// The word that clients print; some flags hide the base state (slurm: `job_state_string`, observed order).
    package var word: String {
        flagWord?.long ?? base.word
    }

    /// The short form that `squeue -o %t` prints.
    package var compactWord: String {
        flagWord?.compact ?? base.compactWord
    }

    /// The flag that is shown in place of the base state, if one is.
    private var flagWord: (long: String, compact: String)? {
        if flags.contains(.completing) { return ("COMPLETING", "CG") }
        if flags.contains(.stageOut) { return ("STAGE_OUT", "SO") }
        if flags.contains(.configuring) { return ("CONFIGURING", "CF") }
        if flags.contains(.resizing) { return ("RESIZING", "RS") }
        if flags.contains(.requeue) { return ("REQUEUED", "RQ") }
        if flags.contains(.requeueFederation) { return ("REQUEUE_FED", "RF") }
        if flags.contains(.requeueHold) { return ("REQUEUE_HOLD", "RH") }
        if flags.contains(.specialExit) { return ("SPECIAL_EXIT", "SE") }
        if flags.contains(.stopped) { return ("STOPPED", "ST") }
        if flags.contains(.revoked) { return ("REVOKED", "RV") }
        if flags.contains(.reservationDeletedHold) { return ("RESV_DEL_HOLD", "RD") }
        if flags.contains(.signaling) { return ("SIGNALING", "SI") }
        return nil
    }
}

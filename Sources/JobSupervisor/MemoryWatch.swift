import Glibc

/// Keeps the processes of a job within its memory, as the kernel does for a memory cgroup: whenever they are above it,
/// the largest is killed.
///
/// It looks again and again, the more often the nearer they are, so a short excess can escape it. A cgroup would tell
/// at once, but no unprivileged user and hardly any container may make one.
package struct MemoryWatch {
    /// How many processes were killed.
    private(set) var killCount = 0
    private let limitBytes: UInt64
    /// Whom the last kill was for, until it has ended; while its memory is given back nobody else is to blame.
    private var dying: ProcessIdentity?
    private var hasComplained = false

    /// Watches a job that may use so much; nil for 0, which is no limit.
    init?(limitMiB: UInt64) {
        guard limitMiB > 0, limitMiB < UInt64.max >> 20 else { return nil }
        limitBytes = max(limitMiB, Limits.leastMemoryMiB) << 20
    }

    /// What slurmstepd 22.05.8 says about the kills; `step` is the step's number or name.
    package static func notice(_ killCount: Int, jobID: UInt32, step: String = "batch") -> String {
        "Detected \(killCount) oom-kill event(s) in StepId=\(jobID).\(step). "
            + "Some of your processes may have been killed by the cgroup out-of-memory handler."
    }

    /// Looks at the processes below this one; gives how long to wait until the next look, in milliseconds.
    mutating func look() -> Int {
        if let dying, ProcessEntry(pid: dying.pid).map({ $0.identity == dying && !$0.isZombie }) == true {
            return Int(Limits.memoryLookMilliseconds.lowerBound)
        }
        dying = nil
        do {
            return try lookNow()
        } catch {
            // Where nothing can be seen, nothing can be done, and the job goes on without a limit.
            if !hasComplained { JobSupervisor.complain("the memory of a job is not watched: \(error)", status: 0) }
            hasComplained = true
            return pause(0)
        }
    }

    private mutating func lookNow() throws(SystemError) -> Int {
        let processes = try ProcessTree.descendants(of: getpid())
        let upperBound = processes.reduce(0) { $0 + ProcessMemory.residentBytes($1.identity.pid) }
        guard upperBound > limitBytes else { return pause(upperBound) }
        let uses = processes.map { (process: $0.identity, bytes: ProcessMemory.countedBytes($0.identity.pid)) }
        let total = uses.reduce(0) { $0 + $1.bytes }
        guard total > limitBytes, let largest = uses.max(by: { $0.bytes < $1.bytes }) else { return pause(total) }
        // One that has ended meanwhile was not killed.
        if try largest.process.send(signal: SIGKILL) {
            killCount += 1
            dying = largest.process
        }
        return Int(Limits.memoryLookMilliseconds.lowerBound)
    }

    /// The time in which the limit cannot be reached, within bounds.
    private func pause(_ bytes: UInt64) -> Int {
        let headroom = limitBytes > bytes ? limitBytes - bytes : 0
        let bounds = Limits.memoryLookMilliseconds
        return Int(min(max(headroom / Limits.memoryBytesPerMillisecond, bounds.lowerBound), bounds.upperBound))
    }
}

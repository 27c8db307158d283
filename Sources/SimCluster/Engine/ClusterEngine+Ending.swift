package import SlurmModel

extension ClusterEngine {
    /// Reports that nothing of a job runs any more, with the wait status of its script or of the allocation's command.
    ///
    /// With `outOfMemory` the host ended it for its memory: a job that was not told to end before then counts as
    /// OUT_OF_MEMORY, with the exit status `0:125` that slurmd's report makes of it. Does nothing for a job that holds
    /// no resources.
    package mutating func jobEnded(_ id: JobID, waitStatus: UInt32, outOfMemory: Bool = false, at time: SimTime) {
        advance(to: time)
        guard table.contains(id), table[id].job.holdsResources else { return }
        if table[id].job.state.flags.contains(.completing) {
            if table[id].job.exitStatus == 0 { table[id].job.exitStatus = waitStatus }
        } else {
            conclude(id, waitStatus: outOfMemory ? EndVerdict.outOfMemoryStatus : waitStatus)
        }
        release(id)
        runScheduler()
    }

    /// Reports that the script of a job has ended while something else of it still runs: the job is completing until
    /// `jobEnded`.
    package mutating func scriptEnded(_ id: JobID, waitStatus: UInt32, at time: SimTime) {
        advance(to: time)
        guard table.contains(id), table[id].job.isActive else { return }
        conclude(id, waitStatus: waitStatus)
        beginCompleting(id)
        runScheduler()
    }

    /// Reports that a batch job could not be launched: it is put back into the queue and held, as slurmctld does; one
    /// that may not be requeued has failed.
    package mutating func launchFailed(_ id: JobID, at time: SimTime) {
        advance(to: time)
        guard table.contains(id), table[id].job.holdsResources else { return }
        if table[id].job.state.flags.contains(.completing) {
            // It was told to end before, and nothing of it runs.
            release(id)
            runScheduler()
            return
        }
        if mayRequeue(table[id].job) {
            requeueRunning(id, heldBecause: "launch failed requeued held")
        } else {
            table[id].job.state = JobState(.failed)
            table[id].job.reason = .failLaunch
            table[id].job.exitStatus = 1
            table[id].job.endTime = now
        }
        release(id)
        runScheduler()
    }

    /// Sets the final state of a job whose script has ended by itself.
    private mutating func conclude(_ id: JobID, waitStatus: UInt32) {
        let verdict = EndVerdict(waitStatus: waitStatus)
        table[id].job.exitStatus = waitStatus
        table[id].job.state = JobState(verdict.base)
        // One that was held while it ran keeps that as its reason if it ends well (observed on 22.05.8).
        if verdict.reason != .noReason { table[id].job.reason = verdict.reason }
        table[id].job.stateDescription = nil
        table[id].job.endTime = now
        log(.ended, job: id, detail: Int64(verdict.base.rawValue))
    }

    /// Tells a running job to end; it is completing until `jobEnded`.
    mutating func terminate(_ id: JobID, as base: JobBaseState, reason: JobReason) {
        let wasSuspended = table[id].job.state.base == .suspended
        table[id].job.endTime = wasSuspended ? table[id].job.suspendTime : now
        table[id].job.state = JobState(base)
        table[id].job.reason = reason
        table[id].job.stateDescription = nil
        beginCompleting(id)
    }

    /// Marks a job as completing and asks for the end of all that runs of it.
    mutating func beginCompleting(_ id: JobID) {
        if table[id].job.isHetFollower {
            release(id)
            return
        }
        table[id].job.state.flags.insert(.completing)
        for part in table[id].job.allocation {
            nodes[part.nodeIndex].completingJobCount += 1
            if table[id].job.coresReleasedTime != nil { nodes[part.nodeIndex].suspendedJobCount -= 1 }
            noteNodeChange(part.nodeIndex)
        }
        endings.remove(id)
        endings.insert(id, at: now)
        cancelTimers(of: id)
        setTimer(.kill, of: id, at: now + configuration.killWait, .end)
        log(.terminated, job: id, detail: Int64(table[id].job.state.raw))
        effects.append(.terminate(id))
        noteChange(id)
    }

    /// Gives back what a job held, and does what was decided to become of it.
    mutating func release(_ id: JobID) {
        let wasCompleting = table[id].job.state.flags.contains(.completing)
        endings.remove(id)
        stepBooks[id] = nil
        let isStopped = table[id].job.coresReleasedTime != nil && !wasCompleting
        for part in table[id].job.heldAllocation {
            nodes[part.nodeIndex].release(part, of: id)
            nodes[part.nodeIndex].lastBusyTime = now
            if wasCompleting { nodes[part.nodeIndex].completingJobCount -= 1 }
            if isStopped { nodes[part.nodeIndex].suspendedJobCount -= 1 }
            noteNodeChange(part.nodeIndex)
        }
        table[id].job.coresReleasedTime = nil
        changeLicenses(of: table[id].job, taking: false)
        countPolicy(of: table[id].job, starts: false)
        countTask(of: table[id].job, starts: false)
        table[id].job.state.flags.remove(.completing)
        cancelTimers(of: id)
        noteRelease()
        endFollowers(of: table[id].job)
        if table[id].job.state.base == .pending {
            queueAgain(id)
        } else {
            effects.append(.runEnded(table[id].job))
            finish(id)
        }
    }
}

/// What the wait status of a script makes of its job.
struct EndVerdict: Hashable, Sendable {
    /// The state.
    var base: JobBaseState
    /// The reason.
    var reason: JobReason

    /// The status that slurmd reports for a job that was killed for its memory (`SIG_OOM`).
    static let outOfMemoryStatus: UInt32 = 253

    /// Judges as slurmctld 22.05.8 does: a signal counts as a failed launch.
    init(waitStatus: UInt32) {
        if waitStatus & 0xff == Self.outOfMemoryStatus {
            self = EndVerdict(base: .outOfMemory, reason: .failOom)
        } else if waitStatus & 0x7f != 0 {
            self = EndVerdict(base: .failed, reason: .failLaunch)
        } else if waitStatus & 0xff00 != 0 {
            self = EndVerdict(base: .failed, reason: .failExitCode)
        } else {
            self = EndVerdict(base: .completed, reason: .noReason)
        }
    }

    private init(base: JobBaseState, reason: JobReason) {
        self.base = base
        self.reason = reason
    }
}

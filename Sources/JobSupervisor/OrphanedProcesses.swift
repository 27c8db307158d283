import Glibc

/// What is left of a job whose supervisor was killed: processes that have other parents by now.
package struct OrphanedProcesses: Sendable {
    /// The job.
    package var jobID: UInt32
    /// The process that the script was, which all of the job carry in `SLURM_TASK_PID`.
    package var script: ProcessIdentity

    /// Names a job.
    package init(jobID: UInt32, script: ProcessIdentity) {
        self.jobID = jobID
        self.script = script
    }

    /// Kills all that is found, until nothing new is found.
    package func endAll() throws(SystemError) {
        var done: Set<ProcessIdentity> = []
        for _ in 0..<Limits.signalRounds {
            let found = try ProcessTable().entries.map(\.identity).filter { !done.contains($0) && isOfJob($0) }
            if found.isEmpty { return }
            for process in found {
                done.insert(process)
                try process.send(signal: SIGKILL)
            }
        }
    }

    /// Whether a process started after the script did and has its job's variables.
    private func isOfJob(_ process: ProcessIdentity) -> Bool {
        process.startTicks >= script.startTicks && process.value(of: "SLURM_JOB_ID") == "\(jobID)"
            && process.value(of: "SLURM_TASK_PID") == "\(script.pid)"
    }
}

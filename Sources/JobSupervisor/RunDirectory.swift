/// The directory of one run of a job, `JOB.RESTARTS`: the launch record, what the supervisor reports, and the script.
///
/// The supervisor holds a lock (flock) on the launch record as long as it lives, so whether a run is supervised can be
/// asked without knowing a process id.
package struct RunDirectory: Sendable, Hashable {
    /// Where it is.
    package var path: String
    /// The job.
    package var jobID: UInt32
    /// How often the job was started before.
    package var restartCount: UInt32

    /// The directory of a run below the directory of all runs.
    package init(in parent: String, jobID: UInt32, restartCount: UInt32) {
        path = "\(parent)/\(jobID).\(restartCount)"
        self.jobID = jobID
        self.restartCount = restartCount
    }

    /// The directory with this path; nil where its name is not that of a run.
    package init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let jobID = UInt32(parts[0]), let restartCount = UInt32(parts[1]) else { return nil }
        self.path = path
        self.jobID = jobID
        self.restartCount = restartCount
    }

    /// The launch record.
    package var launch: ByteFile {
        ByteFile("\(path)/launch")
    }

    /// The process id and start time of the supervisor, as `RunReport.started`.
    package var supervisor: ByteFile {
        ByteFile("\(path)/supervisor")
    }

    /// The report that the script was started.
    package var started: ByteFile {
        ByteFile("\(path)/started")
    }

    /// The report of how the run ended.
    package var status: ByteFile {
        ByteFile("\(path)/status")
    }

    /// The directory that has nothing but the script, and that the user's group may read; named as slurmd names it.
    package var scriptDirectory: String {
        let digits = String(jobID)
        return "\(path)/job" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }

    /// The script.
    package var script: ByteFile {
        ByteFile("\(scriptDirectory)/slurm_script")
    }

    /// Reads one of the reports; nil while there is none.
    package func report(_ file: KeyPath<RunDirectory, ByteFile>) throws(SystemError) -> RunReport? {
        guard let line = try self[keyPath: file].readIfPresent(limitBytes: Limits.reportBytes) else { return nil }
        return RunReport(line: line)
    }
}

/// The directory of one run of a job, `RESTARTS/jobJOB`: the launch file and the script.
///
/// Nothing else is made for a run: making and removing files is what a short job spends most time on. The job's user's
/// group may read the directory, as that of slurmd, whose name it has; the launch file is its owner's alone.
///
/// The supervisor holds a lock (flock) on the launch file as long as it lives, so whether a run is supervised can be
/// asked without knowing a process id.
package struct RunDirectory: Sendable, Hashable {
    /// Where it is.
    package var path: String
    /// The job.
    package var jobID: UInt32
    /// How often the job was started before.
    package var restartCount: UInt32

    private static let prefix = "job"
    private static let digits = 5

    /// The directory of a run below the directory of all runs.
    package init(in parent: String, jobID: UInt32, restartCount: UInt32) {
        let number = String(jobID)
        let padding = String(repeating: "0", count: max(0, Self.digits - number.utf8.count))
        path = "\(parent)/\(restartCount)/\(Self.prefix)\(padding)\(number)"
        self.jobID = jobID
        self.restartCount = restartCount
    }

    /// The directory with this path; nil where its name is not that of a run.
    package init?(path: String) {
        let names = path.split(separator: "/")
        guard let name = names.last, name.hasPrefix(Self.prefix), let jobID = UInt32(name.dropFirst(Self.prefix.count)),
            let restarts = names.dropLast().last, let restartCount = UInt32(restarts)
        else { return nil }
        self.path = path
        self.jobID = jobID
        self.restartCount = restartCount
    }

    /// The directory that it is in, which has all runs of jobs that were started as often.
    package var parent: String {
        String(path.dropLast(path.split(separator: "/").last.map { $0.count + 1 } ?? 0))
    }

    /// What is to be run, and what is told of it.
    package var launch: LaunchFile {
        LaunchFile("\(path)/launch")
    }

    /// The script.
    package var script: ByteFile {
        ByteFile("\(path)/slurm_script")
    }
}

import Glibc
import SlurmServer

@testable import SlurmController

/// What a controller has done for a job that starts.
enum LaunchSample {
    /// The effects: a submission that is kept, and the launch.
    static func effects(_ script: String, run: RunKey, output: String) -> [ControllerEffect] {
        let submission = JobSubmission(
            script: Array("#!/bin/sh\n\(script)\n".utf8),
            environment: ["PATH=/usr/bin:/bin", "A=user", "B=user"].map { Array($0.utf8) },
            arguments: [Array("sample".utf8)]
        )
        let launch = BatchLaunch(
            jobID: run.jobID,
            submissionID: run.jobID,
            restartCount: run.restartCount,
            userID: getuid(),
            groupID: getgid(),
            nodeName: "cpu-0",
            workDirectory: "/tmp",
            standardInput: "/dev/null",
            standardOutput: output,
            standardError: output,
            appendsOutput: false,
            variables: ["B=slurm", "SLURM_JOB_ID=\(run.jobID)", "SLURM_CONF=\(output)"],
            memoryLimitMiB: nil
        )
        return [.saveSubmission(run.jobID, submission), .launch(launch)]
    }
}

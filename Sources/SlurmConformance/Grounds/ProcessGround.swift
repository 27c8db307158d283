internal import Foundation
package import TestClusters

/// A cluster whose jobs are processes; they are told to end through files that they and this machine share.
package struct ProcessGround: Ground {
    package let backend: any ClusterBackend
    package let offers: Set<Need>
    package let settling: Settling
    package let isOwn: Bool
    package let submissionOptions: [String]
    private let scratch: ScratchDirectory
    private let isOneMachine: Bool

    /// Takes a cluster; throws where its directory cannot be made.
    ///
    /// `parent` is a directory that jobs and this machine have in common; with `isOneMachine` the jobs run on this
    /// machine's own kernel, so that pipes with names reach them; with `isOwn` nobody else uses the cluster.
    package init(
        _ backend: any ClusterBackend,
        offers: Set<Need>,
        settling: Settling,
        below parent: String,
        isOneMachine: Bool,
        isOwn: Bool,
        submissionOptions: [String] = []
    ) throws {
        self.backend = backend
        self.offers = offers
        self.settling = settling
        self.isOneMachine = isOneMachine
        self.isOwn = isOwn
        self.submissionOptions = submissionOptions
        scratch = try ScratchDirectory(below: parent)
    }

    package var directory: String { scratch.path }

    /// A pipe costs a waiting job nothing; where it does not reach, the job looks for a file.
    ///
    /// A job that runs again has its pipe already.
    package var waitingScript: [String] {
        let key = "${SLURM_ARRAY_JOB_ID:-$SLURM_JOB_ID}${SLURM_ARRAY_TASK_ID:+_$SLURM_ARRAY_TASK_ID}"
        let lines = ["#!/bin/sh", "end=$SLURM_SUBMIT_DIR/.end.\(key)"]
        let wait =
            isOneMachine
            ? ["[ -p \"$end\" ] || mkfifo -m 666 \"$end\"", "read code <\"$end\""]
            : ["until [ -s \"$end\" ]; do sleep 0.2; done", "read code <\"$end\"", "rm -f \"$end\""]
        return lines + wait + ["exit \"$code\""]
    }

    package func end(_ key: String, number: UInt32, exitCode: Int, in directory: String) throws -> Bool {
        let path = "\(directory)/.end.\(key)"
        if !isOneMachine {
            try Data("\(exitCode)\n".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            return true
        }
        // Without a reader the pipe cannot be opened this way: then the job has not come so far yet.
        let descriptor = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let text = Array("\(exitCode)\n".utf8)
        return write(descriptor, text, text.count) == text.count
    }
}

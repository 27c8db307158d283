import Foundation
import Testing

/// Our commands against a real slurmctld 22.05.8: what they print is compared with Debian's.
@Suite(.serialized) struct RealSlurmTests {
    /// Questions whose answers do not change while nothing happens.
    static let questions: [[String]] = [
        ["sinfo"], ["sinfo", "-N", "-l"], ["sinfo", "-s"], ["sinfo", "-o", "%P %a %l %D %t %N %G %c %m"],
        ["squeue"], ["squeue", "-l"], ["squeue", "-o", "%i %j %T %r %u %C %D %m %b"], ["squeue", "-t", "all", "-h"],
        ["scontrol", "ping"], ["scontrol", "show", "partition"], ["scontrol", "show", "partition", "gpu"],
        ["scontrol", "show", "job", "2"], ["scontrol", "-o", "show", "job", "2"],
    ]

    @Test("our sbatch, squeue, sinfo, scancel and scontrol work on real Slurm and print what Debian's print")
    func comparison() throws {
        try RealSlurm.with { (cluster: RealSlurm) throws in
            let script = "#!/bin/bash\n#SBATCH --gpus=2\necho $SLURM_JOB_GPUS > gpus\nwhile :; do sleep 0.1; done\n"
            let first = try cluster.ours("sbatch", ["-p", "gpu", "-o", "/dev/null"], input: script)
            #expect(first.output == "Submitted batch job 1\n", "\(first)")
            let held = try cluster.ours("sbatch", ["-H", "-n2", "--mem=100", "--wrap", "true"])
            #expect(held.output == "Submitted batch job 2\n", "\(held)")
            _ = try awaitCondition("job 1 to run") {
                try cluster.ours("squeue", ["-h", "-j", "1", "-o", "%T"])
            } until: {
                $0.output == "RUNNING\n"
            }
            for question in Self.questions {
                // A clock that moves on between the two is no difference: ask again.
                let answers = try awaitEqual(question, cluster)
                #expect(answers.ours.output == answers.debian.output, "\(answers.ours)\n\(answers.debian)")
                #expect(answers.ours.status == answers.debian.status)
            }
            #expect(try cluster.ours("scontrol", ["update", "JobId=2", "TimeLimit=10"]).status == 0)
            #expect(try cluster.debian("squeue", ["-h", "-j", "2", "-o", "%l"]).output == "10:00\n")
            #expect(try cluster.ours("scontrol", ["release", "2"]).status == 0)
            let state = { try cluster.debian("squeue", ["-h", "-t", "all", "-o", "%i %T"]) }
            _ = try awaitCondition("job 2 to end", state) { $0.output.contains("2 COMPLETED") }
            #expect(try cluster.ours("scancel", ["1"]).status == 0)
            _ = try awaitCondition("job 1 to be cancelled", state) { $0.output.contains("1 CANCELLED") }
            let gpus = try String(contentsOf: cluster.folder.appending(path: "gpus"), encoding: .utf8)
            #expect(gpus == "0,1\n")
        }
    }

    /// Both answers, asked at most three times.
    private func awaitEqual(
        _ question: [String],
        _ cluster: RealSlurm
    ) throws -> (ours: CommandResult, debian: CommandResult) {
        var ours = try cluster.ours(question[0], Array(question.dropFirst()))
        var debian = try cluster.debian(question[0], Array(question.dropFirst()))
        for _ in 0..<2 where ours.output != debian.output {
            ours = try cluster.ours(question[0], Array(question.dropFirst()))
            debian = try cluster.debian(question[0], Array(question.dropFirst()))
        }
        return (ours, debian)
    }
}

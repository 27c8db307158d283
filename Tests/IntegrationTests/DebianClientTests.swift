import Foundation
import Testing

/// Debian's unmodified Slurm 22.05.8 clients against the simulated controller.
@Suite(.serialized) struct DebianClientTests {
    @Test("Debian's clients see nodes, partitions and configuration")
    func information() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            let ping = try cluster.debian("scontrol", ["ping"])
            #expect(ping.status == 0 && ping.output.contains("is UP"), "\(ping)")
            let sinfo = try cluster.debian("sinfo", ["-h", "-o", "%P %t %G"])
            #expect(sinfo.status == 0 && sinfo.output.contains("gpu:fake:2"), "\(sinfo)")
            let node = try cluster.debian("scontrol", ["show", "node"])
            #expect(node.output.contains("State=IDLE") && node.output.contains("Gres=gpu:fake:2"), "\(node)")
            let partition = try cluster.debian("scontrol", ["show", "partition"])
            #expect(partition.output.contains("PartitionName=debug") && partition.status == 0, "\(partition)")
            let config = try cluster.debian("scontrol", ["show", "config"])
            #expect(config.output.contains("SLURM_VERSION           = 22.05.8"), "\(config)")
        }
    }

    @Test("a job submitted by Debian's sbatch runs the user's script with its GPUs and writes its output")
    func submission() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            let script = "#!/bin/bash\necho gpus=$SLURM_JOB_GPUS on=$SLURM_GPUS_ON_NODE node=$SLURMD_NODENAME\n"
            let submitted = try cluster.debian("sbatch", ["-p", "gpu", "--gpus=2", "-o", "out"], input: script)
            #expect(submitted.output == "Submitted batch job 1\n", "\(submitted)")
            _ = try awaitCondition("job 1 to be completed") {
                try cluster.debian("squeue", ["-h", "-t", "all", "-o", "%i %T"])
            } until: {
                $0.output == "1 COMPLETED\n"
            }
            let output = try String(contentsOf: cluster.folder.appending(path: "out"), encoding: .utf8)
            #expect(output.hasPrefix("gpus=0,1 on=2 node="))
        }
    }

    @Test("hold, release, update, requeue and scancel by Debian's clients change the job")
    func control() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            let wait = ["--wrap", "while :; do sleep 0.05; done"]
            #expect(try cluster.debian("sbatch", ["-H", "-J", "held"] + wait).status == 0)
            let state = { try cluster.debian("squeue", ["-h", "-j", "1", "-o", "%T %r %j %l"]) }
            #expect(try state().output == "PENDING JobHeldUser held 1:00:00\n")
            #expect(try cluster.debian("scontrol", ["update", "JobId=1", "TimeLimit=30", "Name=named"]).status == 0)
            #expect(try state().output == "PENDING JobHeldUser named 30:00\n")
            #expect(try cluster.debian("scontrol", ["release", "1"]).status == 0)
            _ = try awaitCondition("job 1 to run", state) { $0.output.hasPrefix("RUNNING None") }
            #expect(try cluster.debian("scontrol", ["requeue", "1"]).status == 0)
            _ = try awaitCondition("job 1 to wait again", state) { $0.output.hasPrefix("PENDING BeginTime") }
            #expect(try cluster.debian("scontrol", ["hold", "1"]).status == 0)
            #expect(try cluster.debian("scancel", ["1"]).status == 0)
            let all = { try cluster.debian("squeue", ["-h", "-t", "all", "-o", "%i %T"]) }
            _ = try awaitCondition("job 1 to be cancelled", all) { $0.output == "1 CANCELLED\n" }
        }
    }

    @Test("scancel of a running job leaves no process of it")
    func cancellation() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            // A time that nothing else on this machine sleeps.
            let mark = "sleep \(Int.random(in: 100_000...999_999)).25"
            let script = "#!/bin/bash\necho $$ > pid\n(setsid \(mark) &)\nwhile :; do sleep 0.05; done\n"
            #expect(try cluster.debian("sbatch", [], input: script).status == 0)
            let pidFile = cluster.folder.appending(path: "pid").path
            _ = try awaitCondition("the script's pid") {
                try Program.run("/bin/cat", [pidFile])
            } until: {
                !$0.trimmed.isEmpty
            }
            #expect(try cluster.debian("scancel", ["1"]).status == 0)
            let all = { try cluster.debian("squeue", ["-h", "-t", "all", "-o", "%T"]) }
            _ = try awaitCondition("job 1 to be cancelled", within: 60, all) { $0.output == "CANCELLED\n" }
            let left = try Program.run("/usr/bin/pgrep", ["-f", mark])
            #expect(left.trimmed.isEmpty, "\(left)")
        }
    }

    @Test("updates of nodes and partitions by Debian's scontrol are seen")
    func administration() throws {
        try SimulatedFixture.with(preset: "multi-node") { (cluster: SimulatedFixture) throws in
            let drain = ["update", "NodeName=compute-0", "State=DRAIN", "Reason=test"]
            #expect(try cluster.debian("scontrol", drain).status == 0)
            let state = { try cluster.debian("sinfo", ["-h", "-N", "-n", "compute-0", "-o", "%t %E"]) }
            #expect(try state().output == "drain test\n")
            #expect(try cluster.debian("scontrol", ["update", "NodeName=compute-0", "State=RESUME"]).status == 0)
            #expect(try state().output == "idle none\n")
            #expect(try cluster.debian("scontrol", ["update", "PartitionName=cpu", "State=DOWN"]).status == 0)
            #expect(try cluster.debian("sinfo", ["-h", "-o", "%P %a"]).output == "cpu* down\n")
        }
    }
}

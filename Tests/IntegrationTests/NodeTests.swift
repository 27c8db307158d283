import Foundation
import Testing

/// What a job's processes have of their node.
@Suite struct NodeTests {
    @Test("memory above --mem ends a job in OUT_OF_MEMORY, and the commands show it as Slurm's do")
    func outOfMemory() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let arguments = ["--wait", "--mem=64M", "-o", "out", "--wrap", "tail /dev/zero; hostname"]
            let submitted = try cluster.ours("sbatch", arguments)
            #expect(submitted.status != 0, "\(submitted)")
            for command in [cluster.ours, cluster.debian] {
                let listed = try command("squeue", ["-h", "-t", "all", "-o", "%t %T %r"], "")
                #expect(listed.output == "OOM OUT_OF_MEMORY OutOfMemory\n", "\(listed)")
                let shown = try command("scontrol", ["show", "job", "1"], "")
                #expect(shown.output.contains("JobState=OUT_OF_MEMORY Reason=OutOfMemory "), "\(shown)")
                #expect(shown.output.contains(" ExitCode=0:125\n"), "\(shown)")
            }
            let output = try String(contentsOf: cluster.folder.appending(path: "out"), encoding: .utf8)
            #expect(output.contains("Detected 1 oom-kill event(s) in StepId=1.batch."), "\(output)")
        }
    }

    @Test("scancel leaves nothing of a job, what forked twice and leads a session of its own included")
    func nothingStays() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            // Two ignore SIGTERM, so only the SIGKILL after KillWait ends them.
            let detached = "(setsid sh -c 'trap \"\" TERM; echo $$ > one; exec sleep 1234' &) &"
            let script = "trap '' TERM; \(detached) echo $$ > two; exec sleep 1234"
            let folder = cluster.folder.path
            try cluster.configure("KillWait=1")
            let submitted = try cluster.ours("sbatch", ["-o", "/dev/null", "--wrap", script])
            #expect(submitted.status == 0, "\(submitted)")
            let numbers = try awaitCondition("both process numbers") {
                try Program.run("/bin/cat", [folder + "/one", folder + "/two"])
            } until: {
                $0.status == 0 && $0.output.split(separator: "\n").count == 2
            }
            let cancelled = try cluster.ours("scancel", ["1"])
            #expect(cancelled.status == 0, "\(cancelled)")
            _ = try awaitCondition("the end of the job", within: 60) {
                try cluster.ours("squeue", ["-h", "-t", "all", "-o", "%T"])
            } until: {
                $0.output == "CANCELLED\n"
            }
            for number in numbers.output.split(separator: "\n") {
                #expect(!FileManager.default.fileExists(atPath: "/proc/\(number)/exe"), "process \(number)")
            }
        }
    }
}

import Foundation
import Testing

/// Debian's unmodified `srun` and `salloc` 22.05.8 on the simulated cluster.
@Suite(.serialized) struct DebianStepTests {
    @Test("srun's tasks run on their nodes, get standard input, and their output comes labelled")
    func streams() throws {
        try SimulatedFixture.with(preset: "multi-node") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.debian("srun", ["-N2", "-n4", "-l", "cat"], input: "one\ntwo\n")
            let lines = shown.output.split(separator: "\n").sorted()
            #expect(shown.status == 0 && shown.errors.isEmpty, "\(shown)")
            #expect(lines == (0..<4).flatMap { ["\($0): one", "\($0): two"] }, "\(shown)")
            let names = try cluster.debian("srun", ["-N2", "printenv", "SLURMD_NODENAME"])
            #expect(Set(names.output.split(separator: "\n")).count == 2, "\(names)")
        }
    }

    @Test("nothing is lost of much output or input")
    func volume() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let lines = (1...20_000).map { "\($0)\n" }.joined()
            let copied = try cluster.debian("srun", ["cat"], input: lines)
            #expect(copied.output == lines && copied.status == 0)
        }
    }

    @Test("srun ends with the highest exit code of its tasks, and says what became of them as on real Slurm")
    func statuses() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let failed = try cluster.debian("srun", ["sh", "-c", "exit 3"])
            #expect(failed.status == 3 && failed.errors.hasSuffix("task 0: Exited with exit code 3\n"), "\(failed)")
            let killed = try cluster.debian("srun", ["sh", "-c", "kill -9 $$"])
            #expect(killed.status == 137 && killed.errors.contains("task 0: Killed\n"), "\(killed)")
            let missing = try cluster.debian("srun", ["no-such-program"])
            #expect(missing.status == 2, "\(missing)")
            #expect(missing.errors.contains("error: execve(): no-such-program: No such file or directory\n"))
        }
    }

    @Test("steps of a batch script run within its job, one after the other or side by side, and it ends after them")
    func withinBatch() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let srun = Installation.debian("srun")
            let script = """
                #!/bin/bash
                \(srun) -l printenv SLURM_STEP_ID
                \(srun) --exact -n1 sh -c 'echo $SLURM_STEP_ID; exit 4' &
                \(srun) --exact -n1 printenv SLURM_STEP_ID &
                wait
                \(srun) -n9 true || echo refused
                """
            let submitted = try cluster.debian("sbatch", ["-W", "-n2", "-o", "out"], input: script)
            #expect(submitted.status == 0, "\(submitted)")
            let output = try String(contentsOf: cluster.folder.appending(path: "out"), encoding: .utf8)
            let lines = output.split(separator: "\n").filter { !$0.hasPrefix("srun:") }.sorted()
            #expect(lines == ["0: 0", "1", "1: 0", "2", "refused"], "\(output)")
            #expect(output.contains("More processors requested than permitted"), "\(output)")
            let shown = try cluster.debian("scontrol", ["-d", "show", "job", "1"])
            #expect(shown.output.contains("DerivedExitCode=4:0"), "\(shown)")
        }
    }

    @Test("salloc holds its resources as long as its command runs")
    func allocation() throws {
        try SimulatedFixture.with(preset: "multi-node") { (cluster: SimulatedFixture) throws in
            let srun = Installation.debian("srun")
            let shown = try cluster.debian("salloc", ["-N2", srun, "printenv", "SLURM_PROCID"])
            #expect(shown.status == 0 && shown.output.split(separator: "\n").sorted() == ["0", "1"], "\(shown)")
            let notes = "salloc: Granted job allocation 1\nsalloc: Relinquishing job allocation 1\n"
            #expect(shown.errors == notes, "\(shown)")
            let state = try cluster.debian("squeue", ["-h", "-t", "all", "-o", "%i %T"])
            #expect(state.output == "1 COMPLETED\n", "\(state)")
        }
    }

    @Test("a step is listed while it runs, and scancel ends it with all that it started")
    func cancelling() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let srun = Installation.debian("srun")
            let wrap = "\(srun) -n1 sh -c '(setsid sleep 4321 &); echo $$ > pid; sleep 4321'; echo status $?"
            let submitted = try cluster.debian("sbatch", ["-o", "out", "--wrap", wrap])
            #expect(submitted.status == 0, "\(submitted)")
            let listed = try awaitCondition("the step") {
                try cluster.debian("squeue", ["-s", "-h", "-o", "%i %j"])
            } until: {
                $0.output.contains("1.0 sh\n")
            }
            #expect(listed.output.contains("1.batch batch\n"), "\(listed)")
            let step = try cluster.debian("scontrol", ["show", "step", "1.0"])
            #expect(step.output.contains("State=RUNNING") && step.output.contains("Tasks=1 Name=sh"), "\(step)")
            _ = try awaitCondition("the task's pid") {
                try Program.run("/bin/cat", [cluster.folder.appending(path: "pid").path])
            } until: {
                !$0.trimmed.isEmpty
            }
            #expect(try cluster.debian("scancel", ["1.0"]).status == 0)
            _ = try awaitCondition("the end of the job", within: 60) {
                try cluster.debian("squeue", ["-h", "-t", "all", "-o", "%T"])
            } until: {
                $0.output == "COMPLETED\n"
            }
            let output = try String(contentsOf: cluster.folder.appending(path: "out"), encoding: .utf8)
            #expect(output.contains("*** STEP 1.0 ON ") && output.hasSuffix("status 137\n"), "\(output)")
            let left = try Program.run("/usr/bin/pgrep", ["-f", "sleep 4321"])
            #expect(left.trimmed.isEmpty, "\(left)")
        }
    }
}

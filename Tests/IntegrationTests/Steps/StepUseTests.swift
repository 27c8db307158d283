import Foundation
import Testing

/// What steps use, and what they may, on the simulated cluster with Debian's commands and with ours.
@Suite(.serialized) struct StepUseTests {
    @Test("a step that uses more memory than it may is ended, its job is not", arguments: CommandSet.allCases)
    func memory(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                salloc -Q -n1 --mem=400 bash -c '
                srun --mem=40 python3 -c "a = bytearray(200 << 20); open(\\"never\\").read()"; echo "status $?"
                srun --mem=400 python3 -c "a = bytearray(100 << 20); print(len(a) >> 20)"; echo "status $?"'
                """
            )
            #expect(shown.lines == ["status 1", "100", "status 0"], "\(shown)")
            let said =
                "error: Detected 1 oom-kill event(s) in StepId=1.0. Some of your processes may have been killed by "
                + "the cgroup out-of-memory handler.\n"
            #expect(shown.errors.contains(said), "\(shown)")
            #expect(shown.errors.contains("task 0: Out Of Memory\n"), "\(shown)")
        }
    }

    @Test("sstat tells what steps and batch scripts use where it is measured", arguments: CommandSet.allCases)
    func sstat(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "multi-node") { (cluster: SimulatedFixture) throws in
            try cluster.configure("JobAcctGatherType=jobacct_gather/linux")
            for verb in ["stop", "start"] {
                let result = try cluster.slurm(["cluster", verb, "--name", cluster.name])
                try #require(result.status == 0, "\(result)")
            }
            let shown = try cluster.shell(
                commands,
                """
                sbatch -Q -N2 -n3 -o out --wrap 'srun -N2 -n3 bash -c "touch begun.\\$SLURM_PROCID; \
                if [ \\$SLURM_PROCID = 2 ]; then exec python3 -c \\"a = bytearray(100 << 20); \
                open(\\\\\\"big\\\\\\", \\\\\\"w\\\\\\"); import signal; signal.pause()\\"; fi; exec tail -f /dev/null"'
                await begun.0; await begun.1; await big
                sstat -n -P -j 1 -o JobID,NTasks,MaxRSSTask,MaxRSSNode,MaxVMSizeTask
                sstat -n -P -j 1.batch -o JobID,NTasks,MaxRSSTask
                sstat -n -P -a -j 1 -o JobID
                sstat -n -P -a -i -j 1 | cut -d'|' -f1,2
                sstat -n -P --noconvert -j 1.0 -o MaxRSS | tr -d KM
                sstat -n -j 1.7; echo "status $?"
                scancel 1
                """
            )
            let lines = shown.lines
            try #require(lines.count == 9, "\(shown)")
            #expect(lines[0] == "1.0|3|2|compute-1|2" && lines[1] == "1.batch|1|0", "\(shown)")
            #expect(lines[2...3] == ["1.batch", "1.0"], "\(shown)")
            #expect(Set(lines[4...6]) == ["1.batch|compute-0", "1.0|compute-0", "1.0|compute-1"], "\(shown)")
            #expect(Int(lines[7]).map { $0 > 100 << 10 } == true && lines[8] == "status 0", "\(shown)")
            #expect(shown.errors == "sstat: error: StepId=1.7 not found running.\n", "\(shown)")
        }
    }
}

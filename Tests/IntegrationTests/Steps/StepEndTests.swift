import Foundation
import Testing

/// How steps end before their tasks would, on the simulated cluster with Debian's commands and with ours.
@Suite(.serialized) struct StepEndTests {
    @Test("one interrupt shows what tasks do; a second one ends them", arguments: CommandSet.allCases)
    func interrupted(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                env --default-signal=INT srun -n2 bash -c 'touch started.$SLURM_PROCID; await never' 2>said & user=$!
                await started.0; await started.1
                while kill -INT $user 2>kills; do sleep 0.1; done; wait $user; echo "status $?"
                squeue -h -s
                """
            )
            let said = try String(contentsOf: cluster.folder.appending(path: "said"), encoding: .utf8)
            #expect(shown.lines == ["status 130"] || shown.lines == ["status 137"], "\(shown)\(said)")
            let lines = [
                "srun: interrupt (one more within 1 sec to abort)\n", "srun: sending Ctrl-C to StepId=1.0\n",
                "srun: forcing job termination\n",
            ]
            for line in lines { #expect(said.contains(line), "\(line)\(said)") }
        }
    }

    @Test("with --kill-on-bad-exit a failed task ends the others", arguments: CommandSet.allCases)
    func badExit(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                srun -K -n2 bash -c 'if [ $SLURM_PROCID = 0 ]; then await other; exit 2; fi; touch other; await never'
                echo "status $?"
                """
            )
            #expect(shown.errors.contains("task 0: Exited with exit code 2\n"), "\(shown)")
            #expect(shown.errors.contains("srun: launch/slurm: _step_signal: Terminating StepId=1.0\n"), "\(shown)")
            #expect(shown.errors.contains("task 1: Terminated\n") && shown.lines == ["status 143"], "\(shown)")
        }
    }

    @Test("with --wait tasks have only so much longer than the first one", arguments: CommandSet.allCases)
    func waiting(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                srun -W 1 -n2 bash -c 'if [ $SLURM_PROCID = 0 ]; then await other; exit 0; fi; touch other; await never'
                echo "status $?"
                """
            )
            #expect(shown.errors.contains("srun: First task exited 1s ago\n"), "\(shown)")
            #expect(shown.errors.contains("srun: StepId=1.0 task 1: running\n"), "\(shown)")
            #expect(shown.errors.contains("srun: StepId=1.0 task 0: exited\n"), "\(shown)")
            #expect(shown.errors.contains("task 1: Killed\n") && shown.lines == ["status 137"], "\(shown)")
        }
    }

    @Test("a signal for srun is one for its tasks, and SIGTERM ends them", arguments: CommandSet.allCases)
    func signals(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                srun bash -c 'trap "exit 7" USR1; touch first; until [ -e never ]; do sleep 0.02; done' & user=$!
                await first; while kill -USR1 $user 2>kills; do sleep 0.02; done; wait $user; echo "status $?"
                srun bash -c 'touch second; await never' 2>said & user=$!
                await second; kill -TERM $user; wait $user; echo "status $?"
                grep -c 'srun: forcing job termination' said
                """
            )
            #expect(shown.lines == ["status 7", "status 137", "1"], "\(shown)")
        }
    }
}

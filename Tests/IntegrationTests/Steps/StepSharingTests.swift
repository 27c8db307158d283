import Foundation
import Testing

/// What steps have of their job beside each other, on the simulated cluster with Debian's commands and with ours.
@Suite(.serialized) struct StepSharingTests {
    @Test("exact steps run side by side as far as there are CPUs; the next one waits", arguments: CommandSet.allCases)
    func sideBySide(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            // Each of the first two ends only when the other one runs.
            let shown = try cluster.shell(
                commands,
                """
                salloc -Q -n2 bash -c '
                srun -Q -n1 --exact bash -c "touch a; await b; await end; echo first" &
                srun -Q -n1 --exact bash -c "touch b; await a; await end; echo second" &
                await a; await b
                srun -Q -n1 --exact -I true || echo refused
                srun -Q -n1 --exact echo third &
                touch end; wait' | sort
                """
            )
            #expect(shown.lines == ["first", "refused", "second", "third"], "\(shown)")
        }
    }

    @Test(
        "a step without --exact has all CPUs of its nodes, so that another one finds none",
        arguments: CommandSet.allCases
    )
    func whole(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                salloc -Q -n2 bash -c '
                srun -n1 bash -c "touch begun; await end" & await begun
                srun -n1 -I true; echo $?
                touch end; wait
                srun -n1 -I echo after'
                """
            )
            #expect(shown.lines == ["1", "after"], "\(shown)")
            #expect(
                shown.errors == "srun: error: Unable to create step for job 1: Requested nodes are busy\n",
                "\(shown)"
            )
        }
    }

    @Test(
        "a step that overlaps needs no CPU of its own, but memory that is asked for by CPU",
        arguments: CommandSet.allCases
    )
    func overlapping(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                salloc -Q -n1 --mem-per-cpu=100 bash -c '
                srun bash -c "touch begun; await end" & await begun
                srun --overlap --mem=0 echo over
                srun --overlap --mem=50 echo node
                srun --overlap echo never; echo $?
                touch end; wait'
                """
            )
            #expect(shown.lines == ["over", "node", "1"], "\(shown)")
            #expect(
                shown.errors
                    == "srun: error: Unable to create step for job 1: Memory required by task is not available\n",
                "\(shown)"
            )
        }
    }

    @Test("--immediate gives up where nothing is free", arguments: CommandSet.allCases)
    func immediate(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                sbatch -Q -o /dev/null --exclusive --wrap 'touch begun; until [ -e end ]; do sleep 0.02; done'; await begun
                srun -I true; echo $?
                touch end
                """
            )
            #expect(shown.lines == ["1"], "\(shown)")
            #expect(shown.errors.hasPrefix("srun: error: Unable to allocate resources: Requested nodes are busy\n"))
        }
    }

    @Test("steps have the GPUs that they ask for, and know which", arguments: CommandSet.allCases)
    func gpus(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "gpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                salloc -Q -n2 --gres=gpu:2 bash -c '
                srun -n1 --exact --gres=gpu:1 bash -c "touch a; await b; echo gres \\$SLURM_STEP_GPUS" &
                await a
                srun -n1 --exact --gpus=1 bash -c "touch b; await a; echo gpus \\$SLURM_STEP_GPUS" &
                wait
                srun -n2 --gpus-per-task=1 bash -c "echo task \\$SLURM_PROCID \\$SLURM_STEP_GPUS"
                srun -n1 --gres=none bash -c "echo none \\$SLURM_STEP_GPUS"
                srun -n1 --gres=gpu:3 true || echo refused' | sort
                """
            )
            #expect(
                shown.lines == ["gpus 1", "gres 0", "none", "refused", "task 0 0", "task 1 1"],
                "\(shown)"
            )
        }
    }
}

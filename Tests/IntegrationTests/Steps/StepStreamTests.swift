import Foundation
import Testing

/// Where the streams of a step's tasks go, on the simulated cluster with Debian's commands and with ours.
@Suite(.serialized) struct StepStreamTests {
    @Test("sattach shows what the tasks of a running step print", arguments: CommandSet.allCases)
    func attached(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                cat >task.sh <<'TEXT'
                touch started.$SLURM_PROCID
                until [ -e end ]; do echo tick; sleep 0.02; done
                echo last $SLURM_PROCID
                TEXT
                sbatch -Q -n2 -o /dev/null --wrap 'srun sh task.sh'
                await started.0; await started.1
                sattach -l 1.0 >seen & attached=$!
                until grep -q '^0: tick' seen && grep -q '^1: tick' seen; do sleep 0.02; done
                touch end; wait $attached; echo "status $?"
                sort -u seen
                """
            )
            #expect(shown.lines == ["status 0", "0: last 0", "0: tick", "1: last 1", "1: tick"], "\(shown)")
        }
    }

    @Test("what a task printed last is shown before how it ended, every time")
    func printedBeforeEnd() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                .ours,
                """
                for try in $(seq 30); do srun sh -c 'echo last; exit 3' 2>&1 | sed -n 2p; done | sort | uniq -c
                for try in $(seq 30); do srun no-such-program 2>&1 | sed -n 2p; done | grep -c task
                """
            )
            #expect(
                shown.output.split(separator: "\n").map { $0.trimmingPrefix(while: \.isWhitespace) } == [
                    "30 srun: error: slurm: task 0: Exited with exit code 3", "30",
                ],
                "\(shown)"
            )
        }
    }

    @Test("sbcast copies a file to the job's nodes, and replaces one only if told to", arguments: CommandSet.allCases)
    func copied(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "multi-node") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                head -c 3000000 /dev/urandom >file; chmod 750 file
                salloc -Q -N2 bash -c '
                sbcast -p file "$PWD/copy"; cmp file copy && stat -c %a copy
                srun -N1 -n1 sbcast file "$PWD/other"; cmp file other && echo same
                '
                sbcast file copy || echo "outside $?"
                """
            )
            #expect(shown.lines == ["750", "same", "outside 1"], "\(shown)")
            #expect(shown.errors.contains("sbcast: error: Need a job id to run this command."), "\(shown)")
        }
    }

    @Test("with --pty the first task has a terminal, whose size is that of the user's", arguments: CommandSet.allCases)
    func terminal(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            try "stty rows 33 columns 111\nsrun --pty sh -c 'stty size; test -t 0 && echo terminal; exit 4'\n"
                .write(to: cluster.folder.appending(path: "user.sh"), atomically: true, encoding: .utf8)
            let shown = try cluster.shell(commands, "script -qec 'bash user.sh' /dev/null")
            let text = shown.output.replacing("\r\n", with: "\n")
            #expect(text.contains("33 111\n") && text.contains("terminal\n") && shown.status == 4, "\(shown)")
        }
    }

    @Test("file names have the number of the task, of the job and of the step", arguments: CommandSet.allCases)
    func files(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "multi-node") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                for task in 0 1; do echo "input $task" >in.$task; done
                srun -N2 -n2 -i in.%t -o out.%t -e err.%2t.%n.%N.%j.%s bash -c 'cat; echo wrong >&2'
                grep . in.* out.* err.*
                """
            )
            #expect(
                shown.lines == [
                    "in.0:input 0", "in.1:input 1", "out.0:input 0", "out.1:input 1",
                    "err.00.0.compute-0.1.0:wrong", "err.01.1.compute-1.1.0:wrong",
                ],
                "\(shown)"
            )
        }
    }

    @Test("with --multi-prog each task runs its own program", arguments: CommandSet.allCases)
    func programs(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let shown = try cluster.shell(
                commands,
                """
                printf '0 echo zero\\n1-2 echo rest %%t %%o\\n3 sh -c "exit 5"\\n' >programs
                srun -n4 --multi-prog programs | sort; echo "${PIPESTATUS[0]}"
                """
            )
            #expect(shown.lines == ["rest 1 0", "rest 2 1", "zero", "5"], "\(shown)")
        }
    }
}

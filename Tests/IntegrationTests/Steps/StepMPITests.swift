import Foundation
import Testing

/// Programs of MPI, built with Debian's MPICH, on the simulated cluster with Debian's `srun` and with ours.
@Suite(.serialized) struct StepMPITests {
    /// Adds up the ranks of all tasks.
    private static let program = """
        #include <mpi.h>
        #include <stdio.h>
        int main(int count, char **words) {
            int rank, size, sum = 0;
            MPI_Init(&count, &words);
            MPI_Comm_rank(MPI_COMM_WORLD, &rank);
            MPI_Comm_size(MPI_COMM_WORLD, &size);
            MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
            if (count > 1 && rank == 1) MPI_Abort(MPI_COMM_WORLD, 3);
            if (count > 1) MPI_Barrier(MPI_COMM_WORLD);
            printf("%d of %d: %d\\n", rank, size, sum);
            MPI_Finalize();
            return 0;
        }
        """

    private func built(in cluster: SimulatedFixture) throws {
        let source = cluster.folder.appending(path: "sum.c")
        try Self.program.write(to: source, atomically: true, encoding: .utf8)
        let built = try Program.run(
            "/usr/bin/mpicc.mpich",
            ["-o", "sum", "sum.c"],
            environment: ["PATH": Installation.systemPath],
            directory: cluster.folder
        )
        try #require(built.status == 0, "\(built)")
    }

    @Test("with --mpi=pmi2 the tasks of a step find each other, on one node and on two", arguments: CommandSet.allCases)
    func reduces(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "multi-node") { (cluster: SimulatedFixture) throws in
            try built(in: cluster)
            let shown = try cluster.shell(
                commands,
                """
                srun --mpi=pmi2 -n2 ./sum | sort
                srun --mpi=pmi2 -N2 -n4 ./sum | sort
                srun --mpi=pmi2 -N2 -n3 -m cyclic ./sum | sort
                """
            )
            let expected = [2, 4, 3].flatMap { size in
                (0..<size).map { "\($0) of \(size): \(size * (size - 1) / 2)" }
            }
            #expect(shown.lines == expected && shown.errors.isEmpty, "\(shown)")
        }
    }

    @Test("without --mpi=pmi2 each task is a program of its own", arguments: CommandSet.allCases)
    func alone(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            try built(in: cluster)
            let shown = try cluster.shell(commands, "srun -n2 ./sum")
            #expect(shown.lines == ["0 of 1: 0", "0 of 1: 0"], "\(shown)")
        }
    }

    @Test("a task that aborts ends all of them", arguments: CommandSet.allCases)
    func aborts(commands: CommandSet) throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            try built(in: cluster)
            let shown = try cluster.shell(commands, "srun --mpi=pmi2 -n3 ./sum abort; echo \"status $?\"; squeue -h -s")
            #expect(shown.lines.count == 1 && shown.lines.first != "status 0", "\(shown)")
        }
    }
}

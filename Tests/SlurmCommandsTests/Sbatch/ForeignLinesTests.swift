import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// Scripts for other batch systems; what they become was compared with what Debian's sbatch sends.
struct ForeignLinesTests {
    private static func description(_ lines: String) throws -> JobDescription {
        var invocation = Invocation(program: "sbatch", arguments: ["job"])
        invocation.workingDirectory = "/w"
        invocation.files = MemoryFiles(contents: ["/w/job": Array("#!/bin/sh\n\(lines)\ntrue\n".utf8)])
        var output = CommandOutput(name: "sbatch")
        guard case .wanted(let submission) = try SbatchArguments.read(invocation, &output) else {
            throw CommandFailure(output.outcome())
        }
        return try #require(submission.descriptions.first)
    }

    @Test("PBS resources become nodes, tasks, memory and time")
    func resources() throws {
        let job = try Self.description("#PBS -l nodes=2:ppn=3,walltime=1:00:00,mem=200mb -N name -q gpu")
        #expect(job.minNodes == 2)
        #expect(job.numTasks == 6)
        #expect(job.timeLimit == 60)
        #expect(job.pnMinMemory == 200)
        #expect(job.name == "name")
        #expect(job.partition == "gpu")
    }

    @Test("of CPUs and tasks for each node come the CPUs of each task")
    func chunks() throws {
        let job = try Self.description("#PBS -l select=2:ncpus=8:mpiprocs=4")
        #expect(job.cpusPerTask == 2)
        #expect(job.ntasksPerNode == 4)
    }

    @Test("LSF takes kilobytes, and the larger of two numbers of tasks")
    func lsf() throws {
        let job = try Self.description("#BSUB -n 2,4 -M 2048 -cwd /tmp")
        #expect(job.numTasks == 4)
        #expect(job.pnMinMemory == .value(2 | SqueueFields.memoryPerCPU))
    }

    @Test("lines of one system count, and sbatch's own options go before them")
    func precedence() throws {
        let job = try Self.description("#SBATCH -p cpu\n#PBS -q pbs\n#BSUB -q lsf")
        #expect(job.partition == "lsf")
    }
}

import SlurmCommands
import SlurmModel
import SlurmWire
import Testing

/// Whatever a command is called with, and whatever is answered, it ends with an outcome.
struct RandomInvocationTests {
    /// A controller whose answers are records of random values.
    private struct RandomController: ControllerClient {
        var generator: SplitMix

        private mutating func text() -> String? {
            ["", nil, "a", "cpu-[0-3]", "n[", "0x1F", "gpu:2", "äöü", "1,2,3", "(null)", "a%b"].randomElement(
                using: &generator
            ) ?? nil
        }

        private mutating func job() -> JobInfo {
            var job = JobInfo()
            job.jobID = .random(in: 0...9, using: &generator)
            job.arrayJobID = .random(in: 0...3, using: &generator)
            job.arrayTaskID = Bool.random(using: &generator) ? .unset : .value(.random(in: 0...9, using: &generator))
            job.jobState = .random(in: 0...0xffff, using: &generator)
            job.stateReason = .random(in: 0...300, using: &generator)
            job.startTime = .random(in: .min ... .max, using: &generator)
            job.endTime = .random(in: -5...5, using: &generator)
            job.timeLimit = Settable(raw: .random(in: 0...UInt32.max, using: &generator))
            job.priority = .random(in: 0...UInt32.max, using: &generator)
            job.coreSpec = Settable(raw: .random(in: 0...UInt16.max, using: &generator))
            job.pnMinMemory = .random(in: 0...UInt64.max, using: &generator)
            (job.arrayTaskStr, job.name, job.nodes, job.partition) = (text(), text(), text(), text())
            (job.account, job.stateDesc, job.licenses, job.reqNodes) = (text(), text(), text(), text())
            return job
        }

        private mutating func node() -> NodeInfo {
            var node = NodeInfo()
            (node.name, node.nodeHostname, node.reason, node.gres) = (text(), text(), text(), text())
            node.nodeState = .random(in: 0...UInt32.max, using: &generator)
            node.cpus = .random(in: 0...UInt16.max, using: &generator)
            node.realMemory = .random(in: 0...UInt64.max, using: &generator)
            node.selectNodeinfo.allocCPUs = .random(in: 0...UInt16.max, using: &generator)
            return node
        }

        private mutating func partition() -> PartitionInfo {
            var partition = PartitionInfo()
            (partition.name, partition.nodes, partition.allowGroups) = (text(), text(), text())
            partition.flags = .random(in: 0...UInt16.max, using: &generator)
            partition.maxTime = Settable(raw: .random(in: 0...UInt32.max, using: &generator))
            partition.nodeInx = BitString(bitCount: 8, setting: [0, 2, 5])
            return partition
        }

        mutating func sendForAny<R: WireRequest>(
            _ request: R.Type,
            _ body: R.Body
        ) throws(ControllerError) -> AnyReply<R.Reply> {
            if Int.random(in: 0..<20, using: &generator) == 0 { throw ControllerError(.invalidJobID, message: "a\nb") }
            var (jobs, steps, nodes) = (JobInfoResponse(), StepInfoResponse(), NodeInfoResponse())
            var (partitions, submitted) = (PartitionInfoResponse(), SubmitResponse())
            jobs.records = (0..<8).map { _ in job() }
            steps.records = [StepInfo(), StepInfo()]
            nodes.records = (0..<4).map { _ in node() }
            partitions.records = (0..<3).map { _ in partition() }
            submitted.jobID = 1
            let replies: [any WireCodable] = [
                jobs, JobRecords(jobs, version: .slurm2205), steps, nodes, partitions, submitted, WillRunResponse(),
                ReservationInfoResponse(),
            ]
            guard let reply = replies.lazy.compactMap({ $0 as? R.Reply }).first else {
                throw ControllerError(.unexpectedMsgError)
            }
            return .expected(reply)
        }
    }

    private static let words = [
        "-o", "-O", "-S", "-t", "-j", "-u", "-n", "-p", "-w", "-h", "-l", "-r", "-s", "-N", "-R", "-a", "-e", "-P",
        "-i",
        "--start", "--steps=1.0", "--jobs", "1_2", "1,2,3", "all", "%all", "%.5i%20j%x%", "jobid:5,name:.3|",
        "P,-t,cluster",
        "cpu-[0-3]", "n[", "", "-", "--", "root", "%", ":", "=", "0", "-1", "99999999999999999999", "--mem",
        "--gres=gpu:2",
        "--wrap=x", "-c", "--begin=now+1hour", "--signal=B:USR1@5", "--array=1-3", "--export=A=1,'b", "äöü",
        "--nice=-5",
        "-B", "2:*:1", "--gpus=1", "--gpus-per-task=2", "--ntasks-per-gpu=3", "-T", "idle&drain", "--verbose", "-v",
    ]

    @Test("a command called with random words ends", arguments: ["squeue", "sinfo", "sbatch"], 0..<40 as Range<UInt64>)
    func randomWords(name: String, seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let command = try #require(CommandCatalog.command(name))
        for _ in 0..<25 {
            let count = Int.random(in: 0...7, using: &generator)
            let words = (0..<count).compactMap { _ in Self.words.randomElement(using: &generator) }
            var invocation = Invocation(program: name, arguments: words)
            invocation.now = .random(in: 0...2_000_000_000, using: &generator)
            invocation.standardInput = { Array("#!/bin/sh\n#SBATCH -n 2 -J 'x\n".utf8) }
            if Bool.random(using: &generator) { invocation.environment.set("SLURM_TIME_FORMAT", "relative") }
            var controller = RandomController(generator: generator)
            let outcome = CommandCatalog.run(command, invocation, &controller)
            #expect((0...255).contains(outcome.status), "\(words)")
            _ = generator.next()
        }
    }
}

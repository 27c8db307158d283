import SlurmCommands
import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// What srun asks for, compared byte for byte with what Debian's srun sent for the same command line.
@Suite struct SrunRequestTests {
    /// Command lines of the recordings, by the recordings' names.
    static let lines: [(name: String, words: [String])] = [
        ("srun", ["hostname"]),
        ("srun-gpus", ["-p", "gpu", "--gpus=2", "env"]),
        ("srun-failing", ["sh", "-c", "exit 3"]),
        ("srun-forwarded", ["-N2", "hostname"]),
    ]

    private struct NoController: ControllerClient {
        mutating func sendForAny<R: WireRequest>(
            _ request: R.Type,
            _ body: R.Body
        ) throws(ControllerError) -> AnyReply<R.Reply> {
            throw ControllerError(.slurmctldCommunicationsConnectionError)
        }
    }

    private func plan(_ words: [String], environment: ProcessEnvironment = ProcessEnvironment()) throws -> SrunPlan {
        var invocation = Invocation(program: "srun", arguments: words)
        invocation.environment = environment
        invocation.workingDirectory = "/srv/work"
        invocation.hostName = "login"
        invocation.configuration = try SlurmConfiguration(
            parsing: "ClusterName=slurm-test\nSlurmctldHost=localhost\nSelectType=select/cons_tres\nGresTypes=gpu\n"
                + "MpiDefault=none\n"
        )
        var controller = NoController()
        return try #require(try Srun.prepare(invocation, &controller).plan)
    }

    @Test("the request for resources is Debian's", arguments: lines.indices)
    func allocation(index: Int) throws {
        let line = Self.lines[index]
        var recorded = try Recorded.body(JobDescription.self, "REQUEST_RESOURCE_ALLOCATION", line.name)
        var description = try plan(line.words).description
        (recorded.allocRespPort, recorded.otherPort, recorded.allocSid) = (0, 0, .unset)
        (description.allocRespPort, description.otherPort, description.allocSid) = (0, 0, .unset)
        #expect(Recorded.differences(description, recorded).isEmpty)
    }

    @Test("the request for a step is Debian's", arguments: lines.indices)
    func step(index: Int) throws {
        let line = Self.lines[index]
        let allocation = try Recorded.body(AllocatedResources.self, "RESPONSE_RESOURCE_ALLOCATION", line.name)
        let recorded = try Recorded.body(StepCreate.self, "REQUEST_JOB_STEP_CREATE", line.name)
        let draft = try StepDraft(try plan(line.words), allocation, isOwn: true)
        let request = draft.request(port: recorded.port, processID: recorded.srunPid, hostName: "login")
        #expect(Recorded.differences(request, recorded).isEmpty)
    }

    @Test("the request for a step in a job's resources is Debian's")
    func stepInAllocation() throws {
        let allocation = try Recorded.body(AllocatedResources.self, "RESPONSE_RESOURCE_ALLOCATION", "salloc")
        let recorded = try Recorded.body(StepCreate.self, "REQUEST_JOB_STEP_CREATE", "salloc")
        let environment = ProcessEnvironment([
            "SLURM_JOB_ID": "\(allocation.jobID)", "SLURM_JOB_NUM_NODES": "1", "SLURM_NTASKS": "2",
            "SLURM_JOB_NAME": "interactive", "SLURM_JOB_NODELIST": "cpu-0",
        ])
        let draft = try StepDraft(try plan(["hostname"], environment: environment), allocation, isOwn: false)
        let request = draft.request(port: recorded.port, processID: recorded.srunPid, hostName: "login")
        #expect(Recorded.differences(request, recorded).isEmpty)
    }

    @Test("the request that starts tasks is Debian's", arguments: lines.indices)
    func launch(index: Int) throws {
        let line = Self.lines[index]
        let allocation = try Recorded.body(AllocatedResources.self, "RESPONSE_RESOURCE_ALLOCATION", line.name)
        let step = try Recorded.body(StepCreated.self, "RESPONSE_JOB_STEP_CREATE", line.name)
        let recorded = try Recorded.body(TaskLaunch.self, "REQUEST_LAUNCH_TASKS", line.name)
        let draft = try StepDraft(try plan(line.words), allocation, isOwn: true)
        let ports = try (#require(recorded.respPort.first).port, #require(recorded.ioPort.first).port)
        let launch = TaskLaunch(
            draft,
            step,
            environment: recorded.env.compactMap(\.self),
            files: (.shared, .shared, .shared),
            ports: ports,
            StepContext()
        )
        #expect(Recorded.differences(launch, recorded).isEmpty)
    }

    @Test("the tasks' environment is Debian's, name by name", arguments: lines.indices)
    func environment(index: Int) throws {
        let line = Self.lines[index]
        let allocation = try Recorded.body(AllocatedResources.self, "RESPONSE_RESOURCE_ALLOCATION", line.name)
        let step = try Recorded.body(StepCreated.self, "RESPONSE_JOB_STEP_CREATE", line.name)
        let recorded = try Recorded.body(TaskLaunch.self, "REQUEST_LAUNCH_TASKS", line.name)
        let texts = recorded.env.compactMap { $0.map { String(decoding: $0, as: UTF8.self) } }
        let draft = try StepDraft(try plan(line.words), allocation, isOwn: true)
        var context = StepContext()
        context.userName = "root"
        context.configurationPath = "/etc/slurm/slurm.conf"
        context.workingCluster = "slurm-test:127.0.0.1:6817:9728:109"
        var environment = StepEnvironment(draft.plan.environment)
        environment.add(allocation, isOwn: true)
        environment.add(draft, step, context)
        let entries = environment.entries(draft, step, port: try #require(recorded.respPort.first).port)
            .map { String(decoding: $0, as: UTF8.self) }
        // Where slurm.conf lies and at which port the controller listened is of the recording's host.
        let passing = ["SLURM_CONF=", "SLURM_WORKING_CLUSTER=", "SLURM_RLIMIT_"]
        func told(_ all: [String]) -> Set<String> {
            Set(
                all.filter { entry in
                    (entry.hasPrefix("SLURM") || entry.hasPrefix("SRUN")) && !passing.contains { entry.hasPrefix($0) }
                }
            )
        }
        #expect(told(entries) == told(texts))
    }
}

import SimCluster
import SlurmController
import SlurmModel
import SlurmWire

/// Scripts that nobody asks for.
struct NoScripts: JobScriptStore {
    func script(of submission: JobID) -> [UInt8]? {
        nil
    }

    func environment(of submission: JobID) -> [[UInt8]]? {
        nil
    }
}

/// A controller of a small cluster, and requests to it as a client would send them.
struct TestController {
    var controller: Controller
    var now = SimTime(seconds: 1_000_000)

    static let configuration = """
        ClusterName=test
        SlurmctldHost=localhost(127.0.0.1)
        SlurmUser=root
        SelectType=select/cons_tres
        SelectTypeParameters=CR_Core_Memory
        DefMemPerCPU=1024
        GresTypes=gpu
        NodeName=cpu-[0-1] CPUs=8 RealMemory=8192
        NodeName=gpu-0 CPUs=8 RealMemory=16384 Gres=gpu:fake:4 Feature=gpu
        PartitionName=cpu Nodes=cpu-[0-1] Default=YES MaxTime=INFINITE State=UP
        PartitionName=gpu Nodes=gpu-0 MaxTime=INFINITE State=UP
        PartitionName=secret Nodes=gpu-0 Hidden=YES

        """

    /// Makes a controller; `lines` are further lines of slurm.conf.
    init(restored: RestoredState = RestoredState(), lines: String = "") throws {
        controller = try Controller(
            configuration: try SlurmConfiguration(parsing: Self.configuration + lines),
            identity: ControllerIdentity(
                hostName: "localhost",
                slurmUserID: 0,
                port: 6817,
                configurationPath: "/etc/slurm/slurm.conf",
                users: [
                    0: UserAccount(name: "root", home: "/root", shell: "/bin/bash"),
                    1000: UserAccount(name: "ada", home: "/home/ada", shell: "/bin/sh"),
                ]
            ),
            restored: restored,
            scripts: NoScripts(),
            now: now
        )
    }

    /// Sends a request as a user and gives the raw answer; nil where the connection would be closed.
    mutating func answer<R: WireRequest>(_ request: R.Type, _ body: R.Body, as user: UInt32 = 0) -> ControllerReply? {
        controller.handle(
            type: R.type,
            version: .slurm2205,
            body: body.encoded(version: .slurm2205)[...],
            from: Requester(userID: user, groupID: user),
            now: now
        )
    }

    /// Sends a request and reads the expected answer.
    mutating func reply<R: WireRequest>(_ request: R.Type, _ body: R.Body, as user: UInt32 = 0) throws -> R.Reply {
        guard let answer = answer(request, body, as: user), answer.type == R.replyType else {
            throw UnexpectedAnswer()
        }
        return try R.Reply(decoding: answer.body[...], version: .slurm2205)
    }

    /// The code that a request is answered with.
    mutating func code<R: WireRequest>(_ request: R.Type, _ body: R.Body, as user: UInt32 = 0) throws -> SlurmErrno {
        guard let answer = answer(request, body, as: user) else { throw UnexpectedAnswer() }
        var reader = WireReader(answer.body[...], version: .slurm2205)
        return SlurmErrno(rawValue: Int32(bitPattern: try reader.u32("code")))
    }

    /// A job description as sbatch sends it.
    static func description(script: String = "#!/bin/sh\ntrue\n", tasks: UInt32 = 1) -> JobDescription {
        var description = JobDescription()
        description.name = "job"
        description.script = Array(script.utf8)
        description.environment = [Array("A=b".utf8)]
        description.numTasks = .value(tasks)
        description.minCPUs = .value(tasks)
        description.workDir = "/tmp"
        description.stdIn = "/dev/null"
        return description
    }
}

/// An answer of another kind than the test expects.
struct UnexpectedAnswer: Error {}

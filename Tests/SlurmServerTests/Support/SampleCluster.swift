import Foundation
import SimCluster
import SlurmController
import SlurmModel
import SlurmServer
import SlurmWire

/// A small real cluster in memory, for records as a controller makes them.
enum SampleCluster {
    /// Its slurm.conf, for a cluster in this directory.
    static func configuration(directory: String = "/tmp", port: UInt16 = 1) -> String {
        """
        ClusterName=sample
        SlurmctldHost=localhost(127.0.0.1)
        SlurmctldPort=\(port)
        SlurmUser=\(getuid())
        AuthType=auth/munge
        AuthInfo=socket=\(directory)/run/munge.socket
        StateSaveLocation=\(directory)/state
        SelectType=select/cons_tres
        SelectTypeParameters=CR_Core_Memory
        DefMemPerCPU=100
        NodeName=cpu-[0-1] CPUs=4 RealMemory=4096
        PartitionName=cpu Nodes=ALL Default=YES MaxTime=INFINITE State=UP

        """
    }

    /// The body of a batch job's submission by the caller.
    static func submission(_ script: String, output: String = "/dev/null", held: Bool = false) -> [UInt8] {
        var job = JobDescription()
        job.name = "sample"
        job.userID = .value(getuid())
        job.groupID = .value(getgid())
        job.minNodes = 1
        job.workDir = "/tmp"
        job.script = Array("#!/bin/sh\n\(script)\n".utf8)
        job.environment = [Array("PATH=/usr/bin:/bin".utf8)]
        job.argv = [Array("sample".utf8)]
        job.stdOut = output
        if held { job.priority = 0 }
        return job.encoded(version: .slurm2205)
    }

    /// The records of a controller that was sent so many jobs.
    static func recordsAfterSubmitting(_ count: Int) throws -> (jobs: [Job], nodes: [NodeRecord]) {
        var controller = try makeController(RestoredState())
        var jobs: [JobID: Job] = [:]
        for _ in 0..<count {
            _ = controller.handle(
                type: .requestSubmitBatchJob,
                version: .slurm2205,
                body: submission("true")[...],
                from: Requester(userID: getuid(), groupID: getgid()),
                now: SimTime(seconds: 1_000_000)
            )
            for case .saveJob(let job) in controller.takeEffects() { jobs[job.id] = job }
        }
        return (jobs.values.sorted { $0.id < $1.id }, controller.engine.nodes.map(NodeRecord.init))
    }

    /// The record of a job after it was cancelled.
    static func cancelled(_ job: Job) throws -> Job {
        var controller = try makeController(RestoredState(jobs: [job]))
        controller.launchFailed(
            job.id,
            restartCount: Int(job.restarts),
            errorNumber: 2,
            message: "",
            now: SimTime(seconds: 1_000_001)
        )
        return controller.engine.job(job.id) ?? job
    }

    private static func makeController(_ restored: RestoredState) throws -> Controller {
        let configuration = try SlurmConfiguration(parsing: configuration())
        return try Controller(
            configuration: configuration,
            identity: ControllerIdentity(
                configuration: configuration,
                configurationPath: "/tmp/slurm.conf",
                port: 1
            ),
            restored: restored,
            scripts: NoScripts(),
            now: SimTime(seconds: 1_000_000)
        )
    }

    private struct NoScripts: JobScriptStore {
        func script(of submission: JobID) throws -> [UInt8]? { nil }
        func environment(of submission: JobID) throws -> [[UInt8]]? { nil }
    }
}

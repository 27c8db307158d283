internal import Foundation
internal import TestClusters

/// Real Slurm's daemons on this machine, below a temporary directory.
enum RealGround {
    /// What the preset `full` says, which the script says otherwise or not at all.
    private static let settings = [
        "SchedulerParameters=bf_interval=1,batch_sched_delay=0,sched_interval=1,sched_min_interval=0",
        "PropagateResourceLimits=NONE",
        // Numbers that are nothing else in what commands print, so that records can name the jobs.
        "FirstJobId=70001",
    ]

    /// Accounting as simulated clusters have it.
    static let accountingOptions = ["--accounting", "--set", "AccountingStorageTRES=gres/gpu"]

    /// Starts a cluster with further options of the script.
    static func make(script: String, options: [String]) async throws -> RunningGround {
        // Unix sockets have short paths.
        let directory = "/tmp/play-\(UUID().uuidString.prefix(8).lowercased())"
        // A job that is requeued waits for as long as its credentials last, which is to be longer than any scenario.
        let patience = "AuthInfo=socket=\(directory)/munge/socket,cred_expire=3600"
        let words =
            ["up", directory, "--timeout", "120"] + (settings + [patience]).flatMap { ["--set", $0] } + options
        let ending: @Sendable () async throws -> Void = {
            let ended = try await run(script, ["down", directory])
            guard ended.status == 0 else { throw ScenarioError("real Slurm does not end: \(ended.errors)") }
        }
        // In a task of its own: what has half started cannot be ended well.
        let started = try await Task { try await run(script, words) }.value
        guard started.status == 0 else { throw ScenarioError("real Slurm does not start: \(started.errors)") }
        let variables = ["SLURM_CONF": "\(directory)/slurm.conf", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]
        let hasAccounting = options.contains("--accounting")
        do {
            let ground = try ProcessGround(
                CommandBackend(kind: .existing, variables: variables, pause: .milliseconds(120)),
                offers: Set(Need.allCases).subtracting(hasAccounting ? [] : [.accounting]),
                settling: .afterSchedulerCycles,
                below: NSTemporaryDirectory(),
                isOneMachine: true,
                isOwn: true
            )
            return RunningGround(ground, ending: ending)
        } catch {
            try await ending()
            throw error
        }
    }

    private static func run(_ script: String, _ words: [String]) async throws -> CommandResult {
        try await ProgramCall(
            executable: script,
            arguments: words,
            environment: ["PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": "/root", "LANG": "C.UTF-8"]
        ).run()
    }
}

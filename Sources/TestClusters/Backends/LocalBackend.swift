internal import Foundation
internal import SimCluster
internal import SlurmController
internal import SlurmModel
internal import Synchronization

/// No cluster at all: scripts run as processes of this machine as soon as they are submitted.
///
/// Slurm's commands work as on a cluster that is always large enough, so jobs have ids, states, dependencies and output
/// files. Commands that need a daemon, such as `srun` in a script, are not there. When the test's process ends, its
/// scripts end with it.
public actor LocalBackend: ClusterBackend {
    private var cluster: SimulatedCluster
    private var runs: [JobID: Run] = [:]
    private let life: LifePipe
    private let ends = EndedScripts()
    private let prefix = NSTemporaryDirectory() + "slurm-local-\(UUID().uuidString)"

    private struct Run {
        let process: pid_t
        let restartCount: Int
    }

    /// Prepares to run scripts; throws where the system refuses what is needed.
    public init() throws {
        cluster = try SimulatedCluster(
            TestConfiguration(
                .full,
                backend: .local,
                cpusPerNode: Self.cpusPerNode,
                gpusPerNode: Self.gpusPerNode,
                memoryPerNodeMiB: Self.memoryPerNodeMiB
            )
        )
        cluster.isDrivenFromOutside = true
        life = try LifePipe()
    }

    /// What the cluster has that is always large enough.
    private static let cpusPerNode = 1024
    private static let gpusPerNode = 16
    private static let memoryPerNodeMiB = 1 << 20

    /// What it is.
    nonisolated public var kind: BackendKind { .local }

    /// The variables with which other programs use the cluster; nil where they cannot.
    nonisolated public var environment: [String: String]? { nil }

    /// Runs a Slurm command to its end.
    public func run(_ call: CommandCall) throws -> CommandResult {
        catchUp()
        var call = call
        call.environment = ProcessInfo.processInfo.environment.merging(call.environment) { $1 }
        call.workingDirectory = call.workingDirectory ?? FileManager.default.currentDirectoryPath
        let result = cluster.run(call, files: LocalFiles())
        try meetDemands()
        return result
    }

    /// Reads a file that a job wrote, from a byte on; nil where it is not there.
    public func readFile(_ path: String, from offset: Int) throws -> [UInt8]? {
        try LocalFiles.read(path, from: offset)
    }

    /// Waits until a script ends; what the cluster does by itself, as ending a job at its time limit, is looked at now
    /// and then.
    public func letTimePass(atMost limit: Duration) async throws -> Duration? {
        guard !runs.isEmpty || cluster.nextEvent != nil else { return nil }
        let clock = ContinuousClock()
        let start = clock.now
        try await Task.sleep(for: min(limit, .milliseconds(5)), clock: clock)
        catchUp()
        try meetDemands()
        return clock.now - start
    }

    private func catchUp() {
        cluster.advance(to: SimTime(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)))
        for end in ends.take() {
            guard let run = runs.removeValue(forKey: end.job) else { continue }
            cluster.scriptEnded(end.job, restartCount: run.restartCount, shellStatus: end.status)
        }
    }

    /// Starts scripts and sends signals as the controller says.
    private func meetDemands() throws {
        while !cluster.demands.isEmpty {
            switch cluster.demands.removeFirst() {
            case .launch(let launch): try start(launch)
            case .signal(let id, let signal):
                if let run = runs[id] { ScriptProcess.send(signal, toGroup: run.process) }
            }
        }
    }

    private func start(_ launch: BatchLaunch) throws {
        guard let submission = cluster.submission(launch.submissionID) else {
            throw SlurmTestingError("the script of job \(launch.jobID.rawValue) is gone")
        }
        let script = "\(prefix)-\(launch.jobID.rawValue).\(launch.restartCount)"
        let mode: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
        let content = Data(submission.script)
        guard FileManager.default.createFile(atPath: script, contents: content, attributes: mode) else {
            throw SlurmTestingError("cannot write \(script)")
        }
        let files = try JobFiles(launch)
        let process = try ScriptProcess.start(
            script,
            arguments: submission.arguments.dropFirst().map { String(decoding: $0, as: UTF8.self) },
            environment: Self.environment(launch, submission),
            workingDirectory: launch.workDirectory,
            input: files.input,
            output: files.output,
            errors: files.errors,
            life: life.reader
        )
        runs[launch.jobID] = Run(process: process, restartCount: launch.restartCount)
        let id = launch.jobID
        Thread.detachNewThread { [weak self, ends] in
            SpawnedProcess.awaitEnd(of: process)
            ends.add(id, SpawnedProcess.status(of: process))
            // Its end has a time, also where nobody asks for long.
            Task { await self?.catchUp() }
        }
    }

    /// The submission's variables with Slurm's own, the last of a name counting.
    private static func environment(_ launch: BatchLaunch, _ submission: JobSubmission) -> [String] {
        var variables: [String: String] = [:]
        let all = submission.environment.map { String(decoding: $0, as: UTF8.self) } + launch.variables
        for variable in all {
            guard let equals = variable.firstIndex(of: "=") else { continue }
            variables[String(variable[..<equals])] = String(variable[variable.index(after: equals)...])
        }
        return variables.map { "\($0.key)=\($0.value)" }
    }
}

/// The scripts that have ended and that the cluster was not told of: whoever asks next sees them, however few threads the
/// tests of a process leave to each other.
private final class EndedScripts: Sendable {
    private let ends = Mutex<[(job: JobID, status: Int32)]>([])

    func add(_ job: JobID, _ status: Int32) {
        ends.withLock { $0.append((job, status)) }
    }

    func take() -> [(job: JobID, status: Int32)] {
        ends.withLock { ends in
            defer { ends = [] }
            return ends
        }
    }
}

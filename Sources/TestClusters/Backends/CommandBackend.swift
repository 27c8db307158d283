internal import Foundation

/// A cluster that is used as from a shell: by Slurm's commands on a `PATH`, with variables that lead them to it.
///
/// This is a simulated cluster with its daemon as well as any cluster whose commands this machine has.
public struct CommandBackend: ClusterBackend {
    /// What it is.
    public let kind: BackendKind
    private let variables: [String: String]
    private let pause: Duration
    private let reader: FileReader

    /// How the files of jobs are read.
    enum FileReader: Sendable {
        /// They are this machine's.
        case local
        /// By a program and its first arguments, which has a shell read the others where the jobs run.
        case command([String])
    }

    /// Takes an existing cluster: slurm.conf, and the directory of Slurm's commands if they are not on `PATH`.
    public init(slurmConfiguration: String, commandDirectory: String? = nil) {
        var variables = ["SLURM_CONF": slurmConfiguration]
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        if let commandDirectory { variables["PATH"] = "\(commandDirectory):\(path)" }
        self.init(kind: .existing, variables: variables)
    }

    /// Takes a cluster whose commands are found with these variables, and which is asked again after a pause.
    package init(kind: BackendKind, variables: [String: String], pause: Duration? = nil) {
        self.init(kind: kind, variables: variables, reader: .local, pause: pause)
    }

    init(kind: BackendKind, variables: [String: String], reader: FileReader, pause: Duration? = nil) {
        self.kind = kind
        self.variables = variables
        self.reader = reader
        // A real controller is asked less often: every question costs it, and the network, something.
        self.pause = pause ?? (kind == .simulated ? .milliseconds(20) : .milliseconds(250))
    }

    /// The variables with which other programs use the cluster; nil where they cannot.
    public var environment: [String: String]? { variables }

    /// Runs a Slurm command to its end.
    public func run(_ call: CommandCall) async throws -> CommandResult {
        let environment = ProcessInfo.processInfo.environment.filter { !Self.isOfAnotherJob($0.key) }
            .merging(variables) { $1 }.merging(call.environment) { $1 }
        guard let executable = ProgramSearch.find(call.command, path: environment["PATH"]) else {
            throw SlurmTestingError("\(call.command) is not on the PATH of the cluster: \(environment["PATH"] ?? "")")
        }
        return try await ProgramCall(
            executable: executable,
            arguments: call.arguments,
            environment: environment,
            workingDirectory: call.workingDirectory,
            input: call.input
        ).run()
    }

    /// Reads a file that a job wrote, from a byte on; nil where it is not there.
    public func readFile(_ path: String, from offset: Int) async throws -> [UInt8]? {
        switch reader {
        case .local: return try LocalFiles.read(path, from: offset)
        case .command(let words):
            let result = try await ProgramCall(
                executable: words[0],
                arguments: words.dropFirst() + ["tail -c +\(offset + 1) -- \(ShellWord.quoted(path))"],
                environment: ProcessInfo.processInfo.environment
            ).run()
            return result.status == 0 ? Array(result.output.utf8) : nil
        }
    }

    /// Lets time pass until something may have changed; nil where nothing will by itself.
    public func letTimePass(atMost limit: Duration) async throws -> Duration? {
        let clock = ContinuousClock()
        let start = clock.now
        try await Task.sleep(for: min(limit, pause), clock: clock)
        return clock.now - start
    }

    /// Tests may run in a job themselves, whose variables would be taken for options.
    private static func isOfAnotherJob(_ name: String) -> Bool {
        ["SLURM_", "SBATCH_", "SALLOC_", "SQUEUE_", "SINFO_", "SCANCEL_", "SACCT_"].contains(where: name.hasPrefix)
            && !name.hasPrefix("SLURM_CLUSTERS_HOME")
    }
}

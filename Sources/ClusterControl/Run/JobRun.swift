#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs one job on a cluster and shows its output while it runs.
package struct JobRun {
    /// The cluster.
    var cluster: LocalCluster
    /// A batch script and its arguments, or a command.
    var words: [String]
    /// The environment that the job begins with.
    var environment: [String: String]
    /// The working directory.
    var workingDirectory: String

    /// Takes a job; `words` is not empty.
    package init(_ words: [String], on cluster: LocalCluster, context: ProcessContext) {
        self.words = words
        self.cluster = cluster
        environment = cluster.environment.applied(to: context.environment)
        workingDirectory = context.workingDirectory
    }

    /// Runs the job to its end and gives the status that a shell would give.
    ///
    /// `signals` is a descriptor of `SignalPipe`; a signal is passed on to the job's command.
    package func run(signals: Int32) throws(ClusterControlError) -> Int32 {
        try isBatchScript ? runScript(signals) : runCommand(signals)
    }

    /// Whether the first word is a file that begins with `#!`; everything else is a command for `srun`.
    private var isBatchScript: Bool {
        let path = FileTree.absolute(words[0], from: workingDirectory)
        guard words[0].contains("/") || FileTree.exists(path), !FileTree.isDirectory(path) else { return false }
        return (try? OpenFile(path, O_RDONLY).read(limit: 2))?.starts(with: Array("#!".utf8)) ?? false
    }

    private func runCommand(_ signals: Int32) throws(ClusterControlError) -> Int32 {
        let process = try start("srun", words)
        return try wait(for: process, signals, milliseconds: -1) {}
    }

    private func runScript(_ signals: Int32) throws(ClusterControlError) -> Int32 {
        let output = cluster.directory.stateDirectory + "/run.out"
        var follower = LogFollower(output)
        let process = try start("sbatch", ["--quiet", "--wait", "--output=\(output)"] + words)
        var problem: ClusterControlError?
        func show() {
            do {
                try OpenFile(owning: dup(1)).write(try follower.next())
            } catch {
                problem = error
            }
        }
        let status = try wait(for: process, signals, milliseconds: 20, show)
        show()
        if let problem { throw problem }
        return status
    }

    private func start(_ command: String, _ arguments: [String]) throws(ClusterControlError) -> pid_t {
        try ChildProcess(
            program: cluster.directory.commandDirectory + "/" + command,
            arguments: [command] + arguments,
            environment: environment
        ).start()
    }

    private func wait(
        for process: pid_t,
        _ signals: Int32,
        milliseconds: Int32,
        _ meanwhile: () -> Void
    ) throws(ClusterControlError) -> Int32 {
        while true {
            if let ending = ChildProcess.ending(of: process) { return ending.shellStatus }
            meanwhile()
            if let signal = SignalPipe.next(signals, milliseconds: milliseconds), signal != SIGCHLD {
                kill(process, signal)
            }
        }
    }
}

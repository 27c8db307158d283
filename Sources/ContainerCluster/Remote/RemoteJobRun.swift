import ClusterControl

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs one batch job on a cluster in containers and shows its output while it runs.
struct RemoteJobRun: ~Copyable {
    private let session: SSHSession
    private let cluster: LocalCluster
    private let context: ProcessContext
    /// Options of `sbatch`, and a batch script or a command with its arguments.
    private let words: JobWords

    /// Where the job's output goes there, on the volume that all machines share.
    private static let output = RemoteCommand.home + "/run.out"
    /// Milliseconds between two looks at the job and its output.
    private static let pauseMilliseconds: Int32 = 50

    init(_ words: [String], on cluster: LocalCluster, _ session: consuming SSHSession, _ context: ProcessContext) {
        self.words = JobWords(words)
        self.cluster = cluster
        self.session = session
        self.context = context
    }

    /// Runs the job to its end and gives the status that a shell would give.
    ///
    /// `signals` is a descriptor of `SignalPipe`; a signal ends the run.
    func run(signals: Int32) throws -> Int32 {
        let submitted = try submit()
        // Slurm's own `--wait` ends with the job's status and has submitted all the same.
        let job = submitted.text.prefix { $0.isNumber }
        try OpenFile(owning: dup(STDERR_FILENO)).write(submitted.errors)
        guard !job.isEmpty else {
            // Some options, such as `--test-only` and `--help`, submit nothing.
            try OpenFile(owning: dup(STDOUT_FILENO)).write(submitted.output)
            return submitted.status ?? 255
        }
        var shownBytes = 0
        while true {
            let answer = try session.run("scontrol --oneliner show job \(job)")
            guard answer.status == 0 else {
                throw ClusterControlError(.failure, "slurmctld does not know job \(job): \(answer.errorText)")
            }
            // What the job has printed is read after its end was seen, so nothing is missing then.
            let ending = RemoteJobEnding(answer.text)
            let news = try session.run("tail -c +\(shownBytes + 1) \(Self.output) 2>/dev/null").output
            try OpenFile(owning: dup(STDOUT_FILENO)).write(news)
            shownBytes += news.count
            if let ending { return ending.status }
            if let signal = SignalPipe.next(signals, milliseconds: Self.pauseMilliseconds), signal != SIGCHLD {
                return 128 + signal
            }
        }
    }

    /// Submits the job with the cluster's own `sbatch`, which says itself what is wrong with it.
    ///
    /// The given options come last, so they count. Tasks of an array share the file of their output.
    private func submit() throws -> SSHSession.Result {
        let options = ["sbatch", "--parsable", "--output=\(Self.output)", "--open-mode=append"]
        var command = RemoteCommand(options + (try batchScript()), cluster.directory, context)
        let folder = try command.sendScript(over: session)
        return try session.run(command.line(removing: folder))
    }

    /// The options, the script and its arguments: a file that begins with `#!` as it is, anything else in a script of
    /// one line.
    private func batchScript() throws(ClusterControlError) -> [String] {
        guard let first = words.job.first, try !isScript(first) else { return words.options + words.job }
        try FileTree.makeDirectory(cluster.directory.stateDirectory)
        let path = cluster.directory.stateDirectory + "/run.sh"
        try FileTree.write("#!/bin/sh\nexec \"$@\"\n", to: path, mode: 0o755)
        let name = first.split(separator: "/").last.map(String.init) ?? "run"
        return ["--job-name=\(name)"] + words.options + [path] + words.job
    }

    private func isScript(_ word: String) throws(ClusterControlError) -> Bool {
        let path = context.absolute(word)
        // A plain word is a command there, unless a file of this name is here.
        guard FileTree.exists(path), !FileTree.isDirectory(path) else { return false }
        return try OpenFile(path, O_RDONLY).read(limit: 2).starts(with: Array("#!".utf8))
    }
}

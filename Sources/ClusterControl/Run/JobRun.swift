#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs one batch job on a cluster and shows its output while it runs.
struct JobRun {
    /// The cluster.
    private let cluster: LocalCluster
    /// Options of `sbatch`, and a batch script or a command with its arguments.
    private let words: JobWords
    /// The environment that the job begins with.
    private let environment: [String: String]
    /// The working directory.
    private let workingDirectory: String

    /// Milliseconds between two looks at the job and its output.
    private static let pauseMilliseconds: Int32 = 20

    /// Takes a job; `words` is not empty.
    init(_ words: [String], on cluster: LocalCluster, context: ProcessContext) {
        self.words = JobWords(words)
        self.cluster = cluster
        environment = cluster.environment.applied(to: context.environment)
        workingDirectory = context.workingDirectory
    }

    /// Runs the job to its end and gives the status that a shell would give.
    ///
    /// `signals` is a descriptor of `SignalPipe`; a signal ends the run.
    func run(signals: Int32) throws(ClusterControlError) -> Int32 {
        let output = cluster.directory.stateDirectory + "/run.out"
        let submission = try submit(output)
        let job: UInt32
        switch submission {
        case .submitted(let number): job = number
        case .notSubmitted(let status): return status
        }
        var connection = try ControllerQuestion.connection(to: cluster)
        var follower = LogFollower(output)
        while true {
            let ending = try JobEnding(of: job, &connection)
            try OpenFile(owning: dup(STDOUT_FILENO)).write(try follower.next())
            if let ending { return ending.status }
            if let signal = SignalPipe.next(signals, milliseconds: Self.pauseMilliseconds), signal != SIGCHLD {
                return 128 + signal
            }
        }
    }

    private enum Submission {
        case submitted(UInt32)
        case notSubmitted(Int32)
    }

    /// Submits the job with `sbatch`, which says itself what is wrong with it.
    ///
    /// The given options come last, so they count. Tasks of an array share the file of their output.
    private func submit(_ output: String) throws(ClusterControlError) -> Submission {
        let script = try batchScript()
        let answer = cluster.directory.stateDirectory + "/run.id"
        let file = try OpenFile(answer, O_RDWR | O_CREAT | O_TRUNC)
        let process = try ChildProcess(
            program: cluster.directory.commandDirectory + "/sbatch",
            arguments: ["sbatch", "--parsable", "--output=\(output)", "--open-mode=append"] + script,
            environment: environment,
            descriptors: [STDIN_FILENO, file.descriptor, STDERR_FILENO]
        ).start()
        let ending = try ChildProcess.wait(for: process)
        let text = try FileTree.text(answer) ?? ""
        // Slurm's own `--wait` ends with the job's status and has submitted all the same.
        if let job = UInt32(text.prefix { $0.isNumber }) { return .submitted(job) }
        // Some options, such as `--test-only` and `--help`, submit nothing.
        try OpenFile(owning: dup(STDOUT_FILENO)).write(Array(text.utf8))
        return .notSubmitted(ending.shellStatus)
    }

    /// The options, the script and its arguments: a file that begins with `#!` as it is, anything else in a script of
    /// one line.
    private func batchScript() throws(ClusterControlError) -> [String] {
        guard let first = words.job.first, try !isScript(first) else { return words.options + words.job }
        let path = cluster.directory.stateDirectory + "/run.sh"
        try FileTree.write("#!/bin/sh\nexec \"$@\"\n", to: path, mode: 0o755)
        let name = first.split(separator: "/").last.map(String.init) ?? "run"
        return ["--job-name=\(name)"] + words.options + [path] + words.job
    }

    private func isScript(_ word: String) throws(ClusterControlError) -> Bool {
        let path = FileTree.absolute(word, from: workingDirectory)
        // A plain word is a command on PATH, unless a file of this name is here.
        guard FileTree.exists(path), !FileTree.isDirectory(path) else { return false }
        return try OpenFile(path, O_RDONLY).read(limit: 2).starts(with: Array("#!".utf8))
    }
}

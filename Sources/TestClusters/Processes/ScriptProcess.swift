#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A batch script as a process group of this machine, which ends with this process, however that ends.
enum ScriptProcess {
    /// What starts the script and ends it when descriptor 3, the read end of a pipe of this process, comes to its end.
    ///
    /// The signal takes all of the process group; the script itself gets none of descriptor 3. The script is copied by
    /// the shell because a file that this process writes may be open for writing, for a moment, in any program that
    /// another thread is just starting, and such a file cannot be executed.
    private static let guardScript = """
        cd "$0" && mv "$1" "$1.new" && cp -p "$1.new" "$1" && rm "$1.new" || exit 1
        script=$1
        "$@" 3<&- &
        job=$!
        { read -r _ <&3; rm -f "$script"; kill -KILL 0; } >/dev/null 2>&1 &
        watch=$!
        exec 3<&-
        wait "$job"
        status=$?
        rm -f "$script"
        kill -KILL "$watch" 2>/dev/null
        exit "$status"
        """

    /// Starts the script in a file, which is removed when it has ended; gives the process number, which is that of the
    /// group, too.
    ///
    /// `life` is the read end of a pipe whose other end only this process has.
    static func start(
        _ script: String,
        arguments: [String],
        environment: [String],
        workingDirectory: String,
        input: Int32,
        output: Int32,
        errors: Int32,
        life: Int32
    ) throws -> pid_t {
        try SpawnedProcess.start(
            "/bin/sh",
            arguments: ["-c", guardScript, workingDirectory, script] + arguments,
            environment: environment,
            descriptors: [input, output, errors, life],
            inOwnSession: true
        )
    }

    /// Sends a signal to the script and all that it started.
    static func send(_ signal: Int32, toGroup process: pid_t) {
        kill(-process, signal)
    }
}

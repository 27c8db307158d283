import Glibc

/// A program that a benchmark runs: its path, arguments and environment.
struct Invocation: Sendable {
    /// The program's path.
    var path: String
    /// The arguments after the program's name.
    var arguments: [String]
    /// The environment, `NAME=value`.
    var environment: [String]
    /// What the program's standard input holds; nil for nothing.
    var inputPath: String = "/dev/null"
}

/// A benchmark that cannot go on.
struct BenchmarkFailure: Error, CustomStringConvertible {
    var description: String
}

/// Runs programs and measures them from the spawn to the wait.
enum Spawn {
    /// Runs a program to its end with its output thrown away; gives seconds of wall time.
    ///
    /// Throws if it fails.
    @discardableResult
    static func seconds(_ invocation: Invocation) throws -> Double {
        let start = now()
        let status = try run(invocation, outputPath: "/dev/null")
        let end = now()
        guard status == 0 else {
            let line = ([invocation.path] + invocation.arguments).joined(separator: " ")
            throw BenchmarkFailure(description: "\(line) ended with status \(status)")
        }
        return end - start
    }

    /// Runs a program to its end; gives what it printed.
    ///
    /// Throws if it fails.
    static func output(_ invocation: Invocation) throws -> String {
        let path = "/tmp/slurm-bench-\(getpid())"
        defer { unlink(path) }
        let status = try run(invocation, outputPath: path)
        guard status == 0, let file = fopen(path, "r") else {
            let line = ([invocation.path] + invocation.arguments).joined(separator: " ")
            throw BenchmarkFailure(description: "\(line) ended with status \(status)")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Seconds on a clock that only goes forward.
    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Waits.
    static func pause(milliseconds: Int32) {
        poll(nil, 0, milliseconds)
    }

    private static func run(_ invocation: Invocation, outputPath: String) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, invocation.inputPath, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = ([invocation.path] + invocation.arguments).map { strdup($0) } + [nil]
        var environment = invocation.environment.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var pid: pid_t = 0
        let error = posix_spawn(&pid, invocation.path, &actions, nil, &arguments, &environment)
        guard error == 0 else {
            throw BenchmarkFailure(description: "\(invocation.path): \(String(cString: strerror(error)))")
        }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }
}

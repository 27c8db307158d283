import ClusterControl
import Foundation
import Testing

/// The program, started as a process of its own.
enum SlurmBinary {
    /// What a run of the program gave.
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Its file: in `SLURM_BIN_DIR`, or beside the tests; nil where it has not been built.
    static let path: String? = {
        let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        let directories = [ProcessInfo.processInfo.environment["SLURM_BIN_DIR"], own].compactMap { $0 }
        return directories.map { $0 + "/slurm" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
                && FileManager.default.isExecutableFile(atPath: $0 + "-shim")
        }
    }()

    /// Starts the program in the fixture's `work`; its output goes to files.
    static func start(
        _ words: [String],
        _ fixture: ClusterFixture,
        number: Int = 0,
        input: String = "",
        program: String? = nil
    ) throws -> Int32 {
        let program = try #require(program ?? path)
        let base = "\(fixture.root)/run-\(number)"
        for (suffix, text) in [("in", input), ("out", ""), ("err", "")] {
            try text.write(toFile: "\(base).\(suffix)", atomically: false, encoding: .utf8)
        }
        let files = try ["in", "out", "err"].map { suffix in
            try #require(FileHandle(forUpdatingAtPath: "\(base).\(suffix)"))
        }
        let shell = "cd '\(fixture.root)/work' && exec \"$@\""
        let descriptors = files.map(\.fileDescriptor)
        return try ChildProcess(
            program: "/bin/sh",
            arguments: ["sh", "-c", shell, "sh", program] + words,
            environment: [
                "SLURM_CLUSTERS_HOME": fixture.root + "/registry", "PATH": "/usr/bin:/bin", "TMPDIR": fixture.root,
            ],
            descriptors: descriptors
        ).start()
    }

    /// Waits for the end of a started program.
    static func finish(_ process: Int32, _ fixture: ClusterFixture, number: Int = 0) throws -> Result {
        let status = try ChildProcess.wait(for: process).shellStatus
        let base = "\(fixture.root)/run-\(number)"
        return Result(
            status: status,
            output: try String(contentsOfFile: base + ".out", encoding: .utf8),
            errors: try String(contentsOfFile: base + ".err", encoding: .utf8)
        )
    }

    /// Runs the program to its end.
    static func run(
        _ words: [String],
        _ fixture: ClusterFixture,
        input: String = "",
        program: String? = nil
    ) throws -> Result {
        try finish(try start(words, fixture, input: input, program: program), fixture)
    }
}

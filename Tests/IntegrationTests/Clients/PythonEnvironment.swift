import Foundation

/// A virtual environment with the Python packages whose everyday life is tried on simulated clusters.
///
/// It is made once, in the build folder.
enum PythonEnvironment {
    /// The packages, each in the version that is known to work.
    static let packages = [
        "simple-slurm==0.3.6", "slurm-sdk==0.4.6", "submitit==1.5.4", "dask-jobqueue==0.9.0", "distributed==2026.8.0",
        "parsl==2026.10.26", "psij-python==0.9.11", "snakemake==9.27.1", "snakemake-executor-plugin-slurm==2.8.0",
        "snakemake-executor-plugin-slurm-jobstep==0.6.1",
    ]

    /// The folder with its `python`.
    static let programs: Result<URL, any Error> = Result { try make() }

    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static func make() throws -> URL {
        let folder = Installation.root.appending(path: ".build/python-clients")
        let mark = folder.appending(path: "installed")
        let programs = folder.appending(path: "bin")
        let wanted = packages.joined(separator: "\n")
        if let found = try? String(contentsOf: mark, encoding: .utf8), found == wanted { return programs }
        try? FileManager.default.removeItem(at: folder)
        try run("/usr/bin/env", ["python3", "-m", "venv", folder.path])
        try run(programs.appending(path: "pip").path, ["install", "--quiet"] + packages)
        try wanted.write(to: mark, atomically: true, encoding: .utf8)
        return programs
    }

    private static func run(_ program: String, _ arguments: [String]) throws {
        // What is set for pip, such as where packages come from, counts here, too.
        let result = try Program.run(program, arguments, environment: ProcessInfo.processInfo.environment)
        if result.status != 0 { throw Failure(description: "\(result)") }
    }
}

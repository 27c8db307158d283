internal import Foundation

/// The program `slurm`, which makes clusters.
struct SlurmProgram: Sendable, Hashable {
    /// Its file.
    let path: String

    /// Finds it: the file that `SLURM_PROGRAM` names; `slurm` in the directory that `SLURM_BIN_DIR` names; beside the
    /// test's own program, where SwiftPM puts what it builds; `slurm-cluster` or `slurm` on `PATH`.
    ///
    /// Another program called `slurm`, as Python's slurm-sdk has one, is not taken for it.
    static func find() throws -> SlurmProgram {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["SLURM_PROGRAM"], !named.isEmpty { return SlurmProgram(path: named) }
        let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        let besides = [environment["SLURM_BIN_DIR"], own].compactMap { $0 }.map { "\($0)/slurm" }
        let onPath = (environment["PATH"] ?? "").split(separator: ":")
            .flatMap { ["\($0)/slurm-cluster", "\($0)/slurm"] }
        if let found = (besides + onPath).first(where: isOurs) { return SlurmProgram(path: found) }
        throw SlurmTestingError(
            "the program slurm was not found (SLURM_BIN_DIR, the test's own directory, PATH); install it, "
                + "or take a backend that needs none: SLURM_TEST_BACKEND=in-process"
        )
    }

    /// Whether this is the program with its commands beside it.
    private static func isOurs(_ path: String) -> Bool {
        guard FileManager.default.isExecutableFile(atPath: path) else { return false }
        let directory = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
        return ["/slurm-shim", "/../libexec/slurm/slurm-shim"].contains {
            FileManager.default.isExecutableFile(atPath: directory + $0)
        }
    }

    /// Runs it; throws what it says where it fails.
    @discardableResult
    func run(_ arguments: [String]) async throws -> String {
        try check(try await call(arguments).run(), arguments)
    }

    /// Runs it and waits on this thread; for the end of the process, when there are no tasks any more.
    func runBlocking(_ arguments: [String]) throws {
        _ = try check(try call(arguments).runBlocking(), arguments)
    }

    private func call(_ arguments: [String]) -> ProgramCall {
        // It is asked for clusters by name, never for the one that the test's own environment names.
        let environment = ProcessInfo.processInfo.environment
            .filter { !["SLURM_CONF", "SLURM_TEST_CLUSTER"].contains($0.key) }
        return ProgramCall(executable: path, arguments: arguments, environment: environment)
    }

    private func check(_ result: CommandResult, _ arguments: [String]) throws -> String {
        guard result.status == 0 else {
            throw CommandFailed(call: CommandCall(path, arguments), result: result)
        }
        return result.output
    }
}

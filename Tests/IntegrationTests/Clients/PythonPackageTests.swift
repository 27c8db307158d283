import Foundation
import Testing

/// The Python package `slurm.testing`.
@Suite struct PythonPackageTests {
    /// Runs the package's own tests on the wheel that carries the programs under test.
    @Test("The Python package passes its tests, beside slurm-sdk and alone", arguments: ["with-sdk", "alone"])
    func tests(kind: String) async throws {
        let script = Installation.root.appending(path: "scripts/test-python").path
        let ended = try await onOwnThread {
            let environment = ProcessInfo.processInfo.environment
            return try Program.run(script, [kind, Installation.programs.path], environment: environment)
        }
        #expect(ended.status == 0, "\(ended)")
    }
}

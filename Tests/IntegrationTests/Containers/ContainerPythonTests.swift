import Foundation
import Testing

extension ContainerTests {
    /// The Python package `slurm.testing` on clusters in containers.
    @Suite struct ContainerPythonTests {
        @Test("the fixtures for pytest run slurm-sdk's tasks and Slurm's commands on real Slurm in containers")
        func fixtures() async throws {
            let script = Installation.root.appending(path: "scripts/test-python").path
            let ended = try await onOwnThread {
                let environment = ProcessInfo.processInfo.environment
                return try Program.run(script, ["containers", Installation.programs.path], environment: environment)
            }
            #expect(ended.status == 0, "\(ended)")
        }
    }
}

internal import Foundation
internal import Testing

/// Whether tests can have the backend that they ask for.
package enum BackendAvailability {
    /// The variable by which a missing container engine fails tests instead of skipping them; `CI` does so, too.
    static let requirement = "SLURM_TEST_REQUIRE_CONTAINERS"

    /// Cancels the test that runs, with a reason, where its backend cannot be had on this machine.
    ///
    /// Throws instead where tests must not be skipped, so that a run without an engine is not taken for a success.
    static func check(_ configuration: TestConfiguration) async throws {
        guard let reason = reason(configuration, ProcessInfo.processInfo.environment) else { return }
        #if compiler(>=6.3)
            guard reason.isFailure else { try Test.cancel(Comment(rawValue: reason.text)) }
        #endif
        throw SlurmTestingError(reason.text)
    }

    /// Why a test cannot have what it asks for, and whether that is a failure; nil where it can.
    package static func reason(
        _ configuration: TestConfiguration,
        _ environment: [String: String]
    ) -> (text: String, isFailure: Bool)? {
        if configuration.hasRegistry && configuration.backend != .containers {
            return ("clusters of the kind \(configuration.backend.rawValue) have no registry for images", false)
        }
        guard configuration.backend == .containers else { return nil }
        let engines = ["docker", "podman"]
        if engines.contains(where: { ProgramSearch.find($0, path: environment["PATH"]) != nil }) { return nil }
        let isRequired = [requirement, "CI"].contains { name in
            environment[name].map { !["", "0", "false"].contains($0.lowercased()) } ?? false
        }
        return ("there is no container engine (docker, podman) on PATH", isRequired)
    }
}

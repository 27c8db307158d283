import SlurmTesting
import Testing

/// What becomes of tests whose backend this machine does not have.
@Suite struct BackendAvailabilityTests {
    private static let nothing = ["PATH": "/nonexistent"]

    @Test("tests on containers are skipped without an engine, and fail where they must not be skipped")
    func engines() {
        let configuration = TestConfiguration(.cpu, backend: .containers)
        let skipped = BackendAvailability.reason(configuration, Self.nothing)
        #expect(skipped?.isFailure == false)
        #expect(skipped?.text.contains("no container engine") == true)
        for (name, value, isFailure) in [
            ("CI", "true", true), ("CI", "false", false), ("CI", "", false),
            ("SLURM_TEST_REQUIRE_CONTAINERS", "1", true),
        ] {
            let environment = Self.nothing.merging([name: value]) { $1 }
            #expect(BackendAvailability.reason(configuration, environment)?.isFailure == isFailure, "\(name)=\(value)")
        }
    }

    @Test("every other backend is there, but has no registry")
    func others() {
        for kind in BackendKind.allCases where kind != .containers {
            var configuration = TestConfiguration(.cpu, backend: kind)
            #expect(BackendAvailability.reason(configuration, Self.nothing) == nil)
            configuration.hasRegistry = true
            #expect(BackendAvailability.reason(configuration, Self.nothing)?.isFailure == false)
        }
    }

    @Test("a test that needs a registry runs only where there is one", .slurmRegistry)
    func registry() throws {
        #expect(try !ClusterFixture.currentRegistry.isEmpty)
    }
}

internal import Foundation
public import XCTest

/// A class of XCTest tests that have a cluster.
///
/// ```swift
/// final class TrainingTests: SlurmTestCase {
///     override class var clusterConfiguration: TestConfiguration { gpuTestConfig(gpus: 2) }
///
///     func testEpoch() async throws {
///         let job = try await slurm.submit(train)("--epochs", "1")
///         let result = try await job.wait()
///         XCTAssertTrue(result.isSuccess)
///     }
/// }
/// ```
open class SlurmTestCase: XCTestCase {
    private var running: Cluster?

    /// What the cluster is like; all tests of the process that ask for the same share it.
    open class var clusterConfiguration: TestConfiguration { defaultTestConfig() }

    /// The cluster; the list of its calls and jobs is this test's own.
    ///
    /// Throws before `setUp` has run.
    public var slurm: Cluster {
        get throws {
            guard let running else {
                throw SlurmTestingError("setUp() of SlurmTestCase has not run; call super.setUp()")
            }
            return running
        }
    }

    /// Starts the cluster, if no test has before; skips the test where its backend cannot be had.
    @concurrent
    open override func setUp() async throws {
        try await super.setUp()
        let configuration = Self.clusterConfiguration
        if let reason = BackendAvailability.reason(configuration, ProcessInfo.processInfo.environment) {
            guard reason.isFailure else { throw XCTSkip(reason.text) }
            throw SlurmTestingError(reason.text)
        }
        running = try await Cluster.forTesting(configuration)
    }

    /// Where a test failed, says what was seen of its jobs.
    @concurrent
    open override func tearDown() async throws {
        if let failures = testRun?.failureCount, failures > 0, let text = running.flatMap(JobHistories.text) {
            FileHandle.standardError.write(Data((text + "\n").utf8))
        }
        running = nil
        try await super.tearDown()
    }
}

import SlurmTesting
import XCTest

/// The base class for XCTest.
final class XCTestClusterTests: SlurmTestCase {
    override class var clusterConfiguration: TestConfiguration {
        TestConfiguration(.gpu, backend: .inProcess, gpusPerNode: 3)
    }

    func testJobsRunOnTheClusterOfTheClass() async throws {
        let nodes = try await slurm.nodes()
        XCTAssertEqual(nodes.map(\.gpus), [3])
        let job = try await slurm.submit(BatchTask("x", script: "true"))()
        let result = try await job.wait()
        XCTAssertTrue(result.isSuccess)
        XCTAssertEqual(try slurm.calls("sbatch").count, 1)
    }

    func testEachTestHasItsOwnListOfCalls() async throws {
        XCTAssertEqual(try slurm.calls().count, 0)
    }
}

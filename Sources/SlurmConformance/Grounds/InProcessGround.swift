internal import Foundation
package import TestClusters

/// A simulation in this process; its jobs last until they are told to end.
package struct InProcessGround: Ground {
    private let simulation: InProcessBackend
    private let scratch: ScratchDirectory

    /// Makes a cluster of the preset `full`.
    package init() throws {
        // Numbers that are nothing else in what commands print, so that records can name the jobs.
        var cluster = try SimulatedCluster(TestConfiguration(.full, backend: .inProcess), firstJob: 70001)
        cluster.behavior = JobBehavior(duration: .seconds(Self.endlessSeconds))
        simulation = InProcessBackend(cluster)
        scratch = try ScratchDirectory(below: NSTemporaryDirectory())
    }

    /// Longer than any scenario, and short enough to be added to a time.
    private static let endlessSeconds = 365 * 86400

    package var backend: any ClusterBackend { simulation }
    package var offers: Set<Need> { [.full, .operator, .gpus] }
    package var directory: String { scratch.path }
    package var waitingScript: [String] { ["#!/bin/sh", "true"] }
    package var settling: Settling { .atOnce }
    package var submissionOptions: [String] { [] }
    package var isOwn: Bool { true }

    package func end(_ key: String, number: UInt32, exitCode: Int, in directory: String) async -> Bool {
        await simulation.endScript(ofJob: number, exitCode: Int32(exitCode))
    }

    package func forgetJobs() async {
        await simulation.advance(by: .seconds(Self.memorySeconds))
    }

    /// Longer than MinJobAge.
    private static let memorySeconds = 600
}

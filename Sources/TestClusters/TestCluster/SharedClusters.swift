internal import Foundation
internal import Synchronization

/// The clusters that tests of this process share: one for each configuration, until the process ends.
actor SharedClusters {
    /// Those of this process.
    static let shared = SharedClusters()

    private var starting: [TestConfiguration: Task<Cluster, any Error>] = [:]

    /// What is to be removed when the process ends; outside of the actor, as there are no tasks then.
    private static let made = Mutex<[TestCluster]>([])

    /// The running cluster of a configuration, which is made the first time.
    ///
    /// One that could not be started is tried again by the next who asks for it.
    func cluster(_ configuration: TestConfiguration) async throws -> Cluster {
        if let task = starting[configuration] { return try await task.value }
        let task = Task { try await Self.start(configuration) }
        starting[configuration] = task
        do {
            return try await task.value
        } catch {
            starting[configuration] = nil
            throw error
        }
    }

    private static func start(_ configuration: TestConfiguration) async throws -> Cluster {
        let cluster = try TestCluster(configuration)
        // Before the first thing that can fail.
        remember(cluster)
        return try await cluster.start()
    }

    private static func remember(_ cluster: TestCluster) {
        let isFirst = made.withLock { made in
            made.append(cluster)
            return made.count == 1
        }
        if isFirst { atexit { SharedClusters.destroyAll() } }
    }

    /// Removes the clusters; where that fails their guards do it, as this process ends.
    private static func destroyAll() {
        for cluster in made.withLock({ $0 }) { _ = try? cluster.destroyBlocking() }
    }
}

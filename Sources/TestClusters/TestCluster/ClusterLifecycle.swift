/// How a cluster comes about and goes, on one backend.
protocol ClusterLifecycle: Sendable {
    /// Makes the cluster.
    func create() async throws
    /// Starts it and gives it once its nodes can run jobs.
    func start() async throws -> Cluster
    /// Stops it; it can be started again.
    func stop() async throws
    /// Removes all that belongs to it; what is not there is no failure.
    func destroy() async throws
}

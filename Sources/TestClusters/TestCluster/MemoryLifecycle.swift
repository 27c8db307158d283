/// Backends of which nothing is outside of this process: there is nothing to be made or removed.
struct MemoryLifecycle: ClusterLifecycle {
    /// What the cluster is like.
    let configuration: TestConfiguration

    func create() async throws {}

    func start() async throws -> Cluster {
        let backend: any ClusterBackend =
            switch configuration.backend {
            case .inProcess: try InProcessBackend(configuration)
            case .local: try LocalBackend()
            case .mock: MockBackend()
            default: throw SlurmTestingError("\(configuration.backend.rawValue) is no backend of this process")
            }
        return Cluster(
            backend,
            connection: ClusterConnection(
                name: configuration.name ?? configuration.backend.rawValue,
                backend: backend
            )
        )
    }

    func stop() async throws {}

    func destroy() async throws {}
}

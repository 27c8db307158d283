extension TestCluster {
    /// Makes a cluster, does something with it, and removes it, whatever happened.
    public static func with<Value>(
        _ configuration: TestConfiguration,
        _ body: (Cluster) async throws -> Value
    ) async throws -> Value {
        let cluster = try TestCluster(configuration)
        return try await cluster.withRunning(body)
    }

    /// Makes a cluster of a preset, does something with it, and removes it, whatever happened.
    public static func with<Value>(
        _ preset: TestConfiguration.Preset = .cpu,
        backend: BackendKind? = nil,
        _ body: (Cluster) async throws -> Value
    ) async throws -> Value {
        try await with(TestConfiguration(preset, backend: backend), body)
    }

    /// Starts the cluster, does something with it, and removes it, whatever happened.
    public func withRunning<Value>(_ body: (Cluster) async throws -> Value) async throws -> Value {
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(try await start()))
        } catch {
            result = .failure(error)
        }
        do {
            try await destroy()
        } catch {
            // What went wrong first says more.
            guard case .success = result else { return try result.get() }
            throw error
        }
        return try result.get()
    }
}

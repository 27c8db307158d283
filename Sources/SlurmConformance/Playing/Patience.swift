internal import TestClusters

/// How long something may take, in the cluster's time.
struct Patience {
    private var left: Duration

    /// Begins to wait.
    init(limit: Duration) {
        left = limit
    }

    /// Lets some time pass; false where it is over, or where nothing will change any more.
    mutating func goOn(_ backend: any ClusterBackend) async throws -> Bool {
        guard left > .zero, let passed = try await backend.letTimePass(atMost: left) else { return false }
        left -= passed
        return true
    }
}

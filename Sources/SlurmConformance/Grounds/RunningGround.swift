/// A cluster that was made for scenarios, and how it is removed.
package struct RunningGround: Sendable {
    /// The cluster.
    package let ground: any Ground
    private let ending: @Sendable () async throws -> Void

    /// Takes a cluster and what removes it.
    init(_ ground: any Ground, ending: @escaping @Sendable () async throws -> Void = {}) {
        self.ground = ground
        self.ending = ending
    }

    /// Removes the cluster; one that somebody else made stays.
    package func end() async throws {
        // In a task of its own: whoever was told to stop still has to remove what it made.
        let ending = ending
        try await Task { try await ending() }.value
    }
}

import ClusterControl

/// The names of clusters, for a shell that completes words.
enum ClusterNames {
    /// The names that there are; none where the list cannot be read, as a shell has no place for an error.
    static func completions(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        ((try? LocalClusters().all()) ?? []).map(\.name)
    }
}

/// A cluster on which nothing runs, and what was submitted to it.
///
/// ```swift
/// let (cluster, mock) = mockCluster()
/// let job = try await cluster.submit(task)("1", "2")
/// #expect(job.id == "mock-1")
/// #expect(job.script.contains("#SBATCH --cpus-per-task=4"))
/// #expect(mock.submissions.count == 1)
/// ```
public func mockCluster() -> (cluster: Cluster, backend: MockBackend) {
    let backend = MockBackend()
    return (Cluster(backend), backend)
}

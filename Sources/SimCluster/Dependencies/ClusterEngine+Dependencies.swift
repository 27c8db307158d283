import SlurmModel

extension ClusterEngine {
    /// Reads what a request waits for; `job` is the job that is changed, nil for a new one.
    func dependencies(of request: JobRequest, by job: JobID?) throws(EngineRefusal) -> DependencyList {
        DependencyList()
    }

    /// Whether a job still waits for others.
    func dependencyObstacle(of id: JobID) -> JobReason? {
        nil
    }

    /// Notes for which jobs a job waits.
    mutating func watch(_ id: JobID) {}

    /// Forgets for which jobs a job waits.
    mutating func unwatch(_ id: JobID) {}

    /// Looks again at the jobs that wait for `id`.
    mutating func resolveWaiters(of id: JobID) {}
}

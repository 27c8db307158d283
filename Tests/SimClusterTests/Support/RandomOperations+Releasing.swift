import SlurmModel

@testable import SimCluster

extension RandomOperations {
    /// Releases a job; that its partition does not let it run, whoever releases it is told.
    static func release(_ selection: JobSelection, _ cluster: inout VirtualCluster) throws(EngineRefusal) {
        do {
            _ = try cluster.engine.release(selection, by: 0, at: cluster.engine.now)
        } catch {
            guard error.code == .requestedPartConfigUnavailable else { throw error }
        }
    }
}

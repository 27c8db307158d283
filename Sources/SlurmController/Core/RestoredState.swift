package import SimCluster
package import SlurmModel

/// What an earlier run of the controller left.
package struct RestoredState: Sendable {
    /// Its jobs.
    package var jobs: [Job]
    /// The nodes whose state was changed.
    package var nodes: [NodeRecord]
    /// The reservations.
    package var reservations: [Reservation]
    /// The lowest id that was never given out; nil for a new cluster.
    package var nextJobID: JobID?

    /// Describes what was left; nothing by default.
    package init(
        jobs: [Job] = [],
        nodes: [NodeRecord] = [],
        reservations: [Reservation] = [],
        nextJobID: JobID? = nil
    ) {
        self.jobs = jobs
        self.nodes = nodes
        self.reservations = reservations
        self.nextJobID = nextJobID
    }
}

/// The scripts of batch jobs, wherever they are kept.
package protocol JobScriptStore: Sendable {
    /// The script of a submission, or nil where none is kept.
    func script(of submission: JobID) throws -> [UInt8]?
}

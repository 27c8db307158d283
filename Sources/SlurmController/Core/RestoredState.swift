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
    /// The users, accounts and limits of its accounting; nil for a new cluster, or one without.
    package var accounting: AccountingDirectory?
    /// The jobs of its accounting, ascending by index.
    package var accountedJobs: [AccountedJob]

    /// Describes what was left; nothing by default.
    package init(
        jobs: [Job] = [],
        nodes: [NodeRecord] = [],
        reservations: [Reservation] = [],
        nextJobID: JobID? = nil,
        accounting: AccountingDirectory? = nil,
        accountedJobs: [AccountedJob] = []
    ) {
        self.jobs = jobs
        self.nodes = nodes
        self.reservations = reservations
        self.nextJobID = nextJobID
        self.accounting = accounting
        self.accountedJobs = accountedJobs
    }
}

/// The scripts and environments of batch jobs, wherever they are kept.
package protocol JobScriptStore: Sendable {
    /// The script of a submission, or nil where none is kept.
    func script(of submission: JobID) throws -> [UInt8]?
    /// The environment of a submission, `NAME=value`, or nil where none is kept.
    func environment(of submission: JobID) throws -> [[UInt8]]?
}

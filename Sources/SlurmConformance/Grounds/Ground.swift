package import TestClusters

/// A running cluster on which scenarios are played, one after the other.
package protocol Ground: Sendable {
    /// What runs the cluster.
    var backend: any ClusterBackend { get }
    /// What scenarios can have of it.
    var offers: Set<Need> { get }
    /// The directory for the files of scenarios, as this machine has it; each has one of its own below.
    var directory: String { get }
    /// The script of a job that ends when it is told to.
    var waitingScript: [String] { get }
    /// How to see that nothing changes any more.
    var settling: Settling { get }
    /// Options that every submission gets.
    var submissionOptions: [String] { get }
    /// Whether all jobs of the cluster may be ended between scenarios; only the scenario's own else.
    var isOwn: Bool { get }

    /// Tells a job to end; false where it does not wait for that, perhaps not yet.
    ///
    /// `key` is what tells the job from others in its own variables, `number` its number; `directory` is the one in
    /// which it was submitted.
    func end(_ key: String, number: UInt32, exitCode: Int, in directory: String) async throws -> Bool

    /// Lets the cluster forget jobs that have ended, where that costs no time.
    func forgetJobs() async
}

extension Ground {
    /// Clusters that keep the time of day forget by themselves.
    package func forgetJobs() async {}
}

/// How it is seen that a cluster has done all that it does by itself.
package enum Settling: Sendable, Hashable {
    /// Everything that follows from a change is done with it.
    case atOnce
    /// The schedulers have gone through the queue since the last change.
    case afterSchedulerCycles
    /// Nothing has changed for a time.
    case unchanged(Duration)
}

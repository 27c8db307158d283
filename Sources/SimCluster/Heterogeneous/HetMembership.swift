package import SlurmModel

/// A job's place in a heterogeneous job: several jobs that start and end together.
package struct HetMembership: Hashable, Codable, Sendable {
    /// The first component, whose script runs and under whose number all are known.
    package var leader: JobID
    /// Which component this is, from 0.
    package var offset: UInt32
    /// All components, in their order.
    package var components: [JobID]
}

extension Job {
    /// Whether it is a component without a script: it has nothing that runs and ends when the leader ends.
    package var isHetFollower: Bool {
        het.map { $0.offset > 0 } ?? false
    }

    /// Whether it leads a heterogeneous job.
    package var isHetLeader: Bool {
        het.map { $0.offset == 0 } ?? false
    }
}

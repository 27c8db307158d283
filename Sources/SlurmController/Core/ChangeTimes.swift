import SimCluster
import SlurmModel

/// When each kind of record changed last, in seconds: a client that has newer data than that is told so.
struct ChangeTimes: Sendable {
    /// Jobs.
    var jobs: Int64
    /// Nodes.
    var nodes: Int64
    /// Partitions.
    var partitions: Int64

    /// Reservations.
    var reservations: Int64

    /// Everything is new.
    init(_ time: SimTime) {
        jobs = time.seconds
        nodes = time.seconds
        partitions = time.seconds
        reservations = time.seconds
    }

    /// Refuses with `SLURM_NO_CHANGE_IN_DATA` where the client's data is newer than the last change.
    ///
    /// Times are whole seconds, so data of the very second of a change counts as old (observed on 22.05.8).
    static func require(change: Int64, after clientTime: Int64) throws(EngineRefusal) {
        guard clientTime == 0 || clientTime - 1 < change else { throw EngineRefusal(.noChangeInData) }
    }
}

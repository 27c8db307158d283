// Generated from Schema/*/nodes.schema by `make generate`; change that file instead.

/// Energy readings of a node.
package struct NodeEnergy: WireCodable, Hashable {
    /// `base_consumed_energy`.
    package var baseConsumedEnergy: UInt64 = 0
    /// `ave_watts`.
    package var aveWatts: UInt32 = 0
    /// `consumed_energy`.
    package var consumedEnergy: UInt64 = 0
    /// `current_watts`.
    package var currentWatts: UInt32 = 0
    /// `previous_consumed_energy`.
    package var previousConsumedEnergy: UInt64 = 0
    /// `poll_time`.
    package var pollTime: Int64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension NodeEnergy {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        baseConsumedEnergy = try reader.u64("base_consumed_energy")
        aveWatts = try reader.u32("ave_watts")
        consumedEnergy = try reader.u64("consumed_energy")
        currentWatts = try reader.u32("current_watts")
        previousConsumedEnergy = try reader.u64("previous_consumed_energy")
        pollTime = try reader.time("poll_time")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u64(baseConsumedEnergy)
        writer.u32(aveWatts)
        writer.u64(consumedEnergy)
        writer.u32(currentWatts)
        writer.u64(previousConsumedEnergy)
        writer.time(pollTime)
    }
}

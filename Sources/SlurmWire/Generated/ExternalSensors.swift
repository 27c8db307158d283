// Generated from Schema/*/nodes.schema by `make generate`; change that file instead.

/// Readings of external sensors.
package struct ExternalSensors: WireCodable, Hashable {
    /// `consumed_energy`.
    package var consumedEnergy: UInt64 = 0
    /// `temperature`.
    package var temperature: UInt32 = 0
    /// `energy_update_time`.
    package var energyUpdateTime: Int64 = 0
    /// `current_watts`.
    package var currentWatts: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ExternalSensors {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        consumedEnergy = try reader.u64("consumed_energy")
        temperature = try reader.u32("temperature")
        energyUpdateTime = try reader.time("energy_update_time")
        currentWatts = try reader.u32("current_watts")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u64(consumedEnergy)
        writer.u32(temperature)
        writer.time(energyUpdateTime)
        writer.u32(currentWatts)
    }
}

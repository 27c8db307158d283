// Generated from Schema/*/steps.schema by `make generate`; change that file instead.

/// The steps asked for.
package struct StepInfoResponse: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `records`.
    package var records: [StepInfo] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepInfoResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        let jobStepCount = Int(try reader.u32("job_step_count"))
        lastUpdate = try reader.time("last_update")
        records = try reader.elements(jobStepCount)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(records.count))
        writer.time(lastUpdate)
        writer.elements(records)
    }
}

// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// How long summing up took.
package struct AccountingRollUpStatistics: WireCodable, Hashable {
    /// `cluster_name`.
    package var clusterName: String?
    /// `rollups`.
    package var rollups: [AccountingRollUpTimes] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingRollUpStatistics {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        clusterName = try reader.string("cluster_name")
        let rollupCount = Int(try reader.u16("rollup_count"))
        rollups = try reader.elements(rollupCount)
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(clusterName)
        writer.u16(UInt16(rollups.count))
        writer.elements(rollups)
    }
}

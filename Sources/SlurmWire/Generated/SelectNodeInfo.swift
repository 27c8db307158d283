// Generated from Schema/*/nodes.schema by `make generate`; change that file instead.

/// What is allocated on a node.
package struct SelectNodeInfo: WireCodable, Hashable {
    /// `select_plugin_id`.
    package var selectPluginID: UInt32 = 0
    /// `alloc_cpus`.
    package var allocCPUs: UInt16 = 0
    /// `alloc_memory`.
    package var allocMemory: UInt64 = 0
    /// `tres_alloc_fmt_str`.
    package var tresAllocFmtStr: String?
    /// `tres_alloc_weighted`.
    package var tresAllocWeighted: PackedDouble = PackedDouble(0)

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SelectNodeInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        selectPluginID = try reader.u32("select_plugin_id")
        allocCPUs = try reader.u16("alloc_cpus")
        allocMemory = try reader.u64("alloc_memory")
        tresAllocFmtStr = try reader.string("tres_alloc_fmt_str")
        tresAllocWeighted = try reader.double("tres_alloc_weighted")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(selectPluginID)
        writer.u16(allocCPUs)
        writer.u64(allocMemory)
        writer.string(tresAllocFmtStr)
        writer.double(tresAllocWeighted)
    }
}

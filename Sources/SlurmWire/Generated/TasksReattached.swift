// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// The tasks on a node whose streams it sends now.
package struct TasksReattached: WireCodable, Hashable {
    /// `node_name`.
    package var nodeName: String?
    /// `return_code`.
    package var returnCode: UInt32 = 0
    /// `gtids`.
    package var gtids: [UInt32] = []
    /// `local_pids`.
    package var localPids: [UInt32] = []
    /// `executable_names`.
    package var executableNames: [ProgramName] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TasksReattached {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        nodeName = try reader.string("node_name")
        returnCode = try reader.u32("return_code")
        let ntasks = Int(try reader.u32("ntasks"))
        gtids = try reader.u32s("gtids")
        localPids = try reader.u32s("local_pids")
        executableNames = try reader.elements(ntasks)
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(nodeName)
        writer.u32(returnCode)
        writer.u32(UInt32(executableNames.count))
        writer.u32s(gtids)
        writer.u32s(localPids)
        writer.elements(executableNames)
    }
}

// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// The processes of a step on a node.
package struct StepProcesses: WireCodable, Hashable {
    /// `node_name`.
    package var nodeName: String?
    /// `pids`.
    package var pids: [UInt32] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepProcesses {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        nodeName = try reader.string("node_name")
        pids = try reader.u32s("pids")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(nodeName)
        writer.u32s(pids)
    }
}

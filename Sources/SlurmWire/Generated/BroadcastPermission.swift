// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// A job's nodes, with the credential for sending files to them.
package struct BroadcastPermission: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `node_list`.
    package var nodeList: String?
    /// `node_cnt`: 0: no addresses follow.
    package var nodeCnt: UInt32 = 0
    /// `cred`.
    package var cred: BroadcastCredential = BroadcastCredential()

    /// Makes a value in which nothing is set.
    package init() {}
}

extension BroadcastPermission {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        nodeList = try reader.string("node_list")
        nodeCnt = try reader.u32("node_cnt")
        cred = try BroadcastCredential(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.string(nodeList)
        writer.u32(nodeCnt)
        cred.encode(into: &writer)
    }
}

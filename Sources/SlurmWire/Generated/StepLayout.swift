// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// Where the tasks of a step run.
package struct StepLayout: WireCodable, Hashable {
    /// `front_end`.
    package var frontEnd: String?
    /// `node_list`.
    package var nodeList: String?
    /// `start_protocol_ver`.
    package var startProtocolVer: UInt16 = 0
    /// `task_cnt`.
    package var taskCnt: UInt32 = 0
    /// `task_dist`.
    package var taskDist: UInt32 = 0
    /// `tids`: global task numbers by node.
    package var tids: [TaskIDs] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepLayout {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        frontEnd = try reader.string("front_end")
        nodeList = try reader.string("node_list")
        let nodeCnt = Int(try reader.u32("node_cnt"))
        startProtocolVer = try reader.u16("start_protocol_ver")
        taskCnt = try reader.u32("task_cnt")
        taskDist = try reader.u32("task_dist")
        tids = try reader.elements(nodeCnt)
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(frontEnd)
        writer.string(nodeList)
        writer.u32(UInt32(tids.count))
        writer.u16(startProtocolVer)
        writer.u32(taskCnt)
        writer.u32(taskDist)
        writer.elements(tids)
    }
}

// Generated from Schema/*/submission.schema by `make generate`; change that file instead.

/// When and where a job would start.
package struct WillRunResponse: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `job_submit_user_msg`.
    package var jobSubmitUserMsg: String?
    /// `node_list`.
    package var nodeList: String?
    /// `part_name`.
    package var partName: String?
    /// `preemptee_job_id`.
    package var preempteeJobID: [UInt32]?
    /// `proc_cnt`.
    package var procCnt: UInt32 = 0
    /// `start_time`.
    package var startTime: Int64 = 0
    /// `sys_usage_per`.
    package var sysUsagePer: PackedDouble = PackedDouble(0)

    /// Makes a value in which nothing is set.
    package init() {}
}

extension WillRunResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        jobSubmitUserMsg = try reader.string("job_submit_user_msg")
        nodeList = try reader.string("node_list")
        partName = try reader.string("part_name")
        preempteeJobID = try reader.u32List("preemptee_job_id")
        procCnt = try reader.u32("proc_cnt")
        startTime = try reader.time("start_time")
        sysUsagePer = try reader.double("sys_usage_per")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.string(jobSubmitUserMsg)
        writer.string(nodeList)
        writer.string(partName)
        writer.u32List(preempteeJobID)
        writer.u32(procCnt)
        writer.time(startTime)
        writer.double(sysUsagePer)
    }
}

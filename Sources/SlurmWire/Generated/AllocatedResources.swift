// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

package import SlurmModel

/// The resources that a job has, or, with no nodes, the id of a job that waits.
package struct AllocatedResources: WireCodable, Hashable {
    /// `account`.
    package var account: String?
    /// `alias_list`.
    package var aliasList: String?
    /// `batch_host`.
    package var batchHost: String?
    /// `environment`.
    package var environment: [[UInt8]?] = []
    /// `error_code`.
    package var errorCode: UInt32 = 0
    /// `job_submit_user_msg`.
    package var jobSubmitUserMsg: String?
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `node_cnt`: 0 while the job waits.
    package var nodeCnt: UInt32 = 0
    /// `node_addr`.
    package var nodeAddr: NodeAddresses?
    /// `node_list`.
    package var nodeList: String?
    /// `ntasks_per_board`.
    package var ntasksPerBoard: Settable<UInt16> = .unset
    /// `ntasks_per_core`.
    package var ntasksPerCore: Settable<UInt16> = .unset
    /// `ntasks_per_tres`.
    package var ntasksPerTres: Settable<UInt16> = .unset
    /// `ntasks_per_socket`.
    package var ntasksPerSocket: Settable<UInt16> = .unset
    /// `cpu_groups`: CPUs of each node.
    package var cpuGroups: CPUCountRuns = CPUCountRuns()
    /// `partition`.
    package var partition: String?
    /// `pn_min_memory`: MB per node; bit 63 set = MB per CPU.
    package var pnMinMemory: UInt64 = 0
    /// `qos`.
    package var qos: String?
    /// `resv_name`.
    package var resvName: String?
    /// `select_jobinfo`.
    package var selectJobinfo: SelectJobInfo = SelectJobInfo()
    /// `working_cluster_rec`.
    package var workingClusterRec: WorkingClusterSlot = WorkingClusterSlot()

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AllocatedResources {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        account = try reader.string("account")
        aliasList = try reader.string("alias_list")
        batchHost = try reader.string("batch_host")
        environment = try reader.octetStrings("environment")
        errorCode = try reader.u32("error_code")
        jobSubmitUserMsg = try reader.string("job_submit_user_msg")
        jobID = try reader.u32("job_id")
        nodeCnt = try reader.u32("node_cnt")
        nodeAddr = try reader.optional("node_addr", present: 1)
        nodeList = try reader.string("node_list")
        ntasksPerBoard = Settable(raw: try reader.u16("ntasks_per_board"))
        ntasksPerCore = Settable(raw: try reader.u16("ntasks_per_core"))
        ntasksPerTres = Settable(raw: try reader.u16("ntasks_per_tres"))
        ntasksPerSocket = Settable(raw: try reader.u16("ntasks_per_socket"))
        cpuGroups = try CPUCountRuns(from: &reader)
        partition = try reader.string("partition")
        pnMinMemory = try reader.u64("pn_min_memory")
        qos = try reader.string("qos")
        resvName = try reader.string("resv_name")
        selectJobinfo = try SelectJobInfo(from: &reader)
        workingClusterRec = try WorkingClusterSlot(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(account)
        writer.string(aliasList)
        writer.string(batchHost)
        writer.octetStrings(environment)
        writer.u32(errorCode)
        writer.string(jobSubmitUserMsg)
        writer.u32(jobID)
        writer.u32(nodeCnt)
        writer.optional(nodeAddr, present: 1)
        writer.string(nodeList)
        writer.u16(ntasksPerBoard.raw)
        writer.u16(ntasksPerCore.raw)
        writer.u16(ntasksPerTres.raw)
        writer.u16(ntasksPerSocket.raw)
        cpuGroups.encode(into: &writer)
        writer.string(partition)
        writer.u64(pnMinMemory)
        writer.string(qos)
        writer.string(resvName)
        selectJobinfo.encode(into: &writer)
        workingClusterRec.encode(into: &writer)
    }
}

// Generated from Schema/*/steps.schema by `make generate`; change that file instead.

package import SlurmModel

/// Everything that the controller tells of one step.
package struct StepInfo: WireCodable, Hashable {
    /// `array_job_id`.
    package var arrayJobID: UInt32 = 0
    /// `array_task_id`.
    package var arrayTaskID: Settable<UInt32> = .unset
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `user_id`.
    package var userID: UInt32 = 0
    /// `num_cpus`.
    package var numCPUs: UInt32 = 0
    /// `cpu_freq_min`.
    package var cpuFreqMin: Settable<UInt32> = .unset
    /// `cpu_freq_max`.
    package var cpuFreqMax: Settable<UInt32> = .unset
    /// `cpu_freq_gov`.
    package var cpuFreqGov: Settable<UInt32> = .unset
    /// `num_tasks`.
    package var numTasks: UInt32 = 0
    /// `task_dist`.
    package var taskDist: UInt32 = 0
    /// `time_limit`: INFINITE.
    package var timeLimit: Settable<UInt32> = .unset
    /// `state`.
    package var state: UInt32 = 0
    /// `srun_pid`.
    package var srunPid: UInt32 = 0
    /// `start_time`.
    package var startTime: Int64 = 0
    /// `run_time`: seconds (packed as time).
    package var runTime: Int64 = 0
    /// `cluster`.
    package var cluster: String?
    /// `container`.
    package var container: String?
    /// `partition`.
    package var partition: String?
    /// `srun_host`.
    package var srunHost: String?
    /// `resv_ports`.
    package var resvPorts: String?
    /// `nodes`.
    package var nodes: String?
    /// `name`.
    package var name: String?
    /// `network`.
    package var network: String?
    /// `node_inx`.
    package var nodeInx: BitString?
    /// `select_jobinfo`.
    package var selectJobinfo: SelectJobInfo = SelectJobInfo()
    /// `tres_alloc_str`.
    package var tresAllocStr: String?
    /// `start_protocol_ver`.
    package var startProtocolVer: UInt16 = 0
    /// `cpus_per_tres`.
    package var cpusPerTres: String?
    /// `mem_per_tres`.
    package var memPerTres: String?
    /// `submit_line`.
    package var submitLine: String?
    /// `tres_bind`.
    package var tresBind: String?
    /// `tres_freq`.
    package var tresFreq: String?
    /// `tres_per_step`.
    package var tresPerStep: String?
    /// `tres_per_node`.
    package var tresPerNode: String?
    /// `tres_per_socket`.
    package var tresPerSocket: String?
    /// `tres_per_task`.
    package var tresPerTask: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        arrayJobID = try reader.u32("array_job_id")
        arrayTaskID = Settable(raw: try reader.u32("array_task_id"))
        stepID = try StepID(from: &reader)
        userID = try reader.u32("user_id")
        numCPUs = try reader.u32("num_cpus")
        cpuFreqMin = Settable(raw: try reader.u32("cpu_freq_min"))
        cpuFreqMax = Settable(raw: try reader.u32("cpu_freq_max"))
        cpuFreqGov = Settable(raw: try reader.u32("cpu_freq_gov"))
        numTasks = try reader.u32("num_tasks")
        taskDist = try reader.u32("task_dist")
        timeLimit = Settable(raw: try reader.u32("time_limit"))
        state = try reader.u32("state")
        srunPid = try reader.u32("srun_pid")
        startTime = try reader.time("start_time")
        runTime = try reader.time("run_time")
        cluster = try reader.string("cluster")
        container = try reader.string("container")
        partition = try reader.string("partition")
        srunHost = try reader.string("srun_host")
        resvPorts = try reader.string("resv_ports")
        nodes = try reader.string("nodes")
        name = try reader.string("name")
        network = try reader.string("network")
        nodeInx = try reader.bits("node_inx")
        selectJobinfo = try SelectJobInfo(from: &reader)
        tresAllocStr = try reader.string("tres_alloc_str")
        startProtocolVer = try reader.u16("start_protocol_ver")
        cpusPerTres = try reader.string("cpus_per_tres")
        memPerTres = try reader.string("mem_per_tres")
        submitLine = try reader.string("submit_line")
        tresBind = try reader.string("tres_bind")
        tresFreq = try reader.string("tres_freq")
        tresPerStep = try reader.string("tres_per_step")
        tresPerNode = try reader.string("tres_per_node")
        tresPerSocket = try reader.string("tres_per_socket")
        tresPerTask = try reader.string("tres_per_task")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(arrayJobID)
        writer.u32(arrayTaskID.raw)
        stepID.encode(into: &writer)
        writer.u32(userID)
        writer.u32(numCPUs)
        writer.u32(cpuFreqMin.raw)
        writer.u32(cpuFreqMax.raw)
        writer.u32(cpuFreqGov.raw)
        writer.u32(numTasks)
        writer.u32(taskDist)
        writer.u32(timeLimit.raw)
        writer.u32(state)
        writer.u32(srunPid)
        writer.time(startTime)
        writer.time(runTime)
        writer.string(cluster)
        writer.string(container)
        writer.string(partition)
        writer.string(srunHost)
        writer.string(resvPorts)
        writer.string(nodes)
        writer.string(name)
        writer.string(network)
        writer.bits(nodeInx)
        selectJobinfo.encode(into: &writer)
        writer.string(tresAllocStr)
        writer.u16(startProtocolVer)
        writer.string(cpusPerTres)
        writer.string(memPerTres)
        writer.string(submitLine)
        writer.string(tresBind)
        writer.string(tresFreq)
        writer.string(tresPerStep)
        writer.string(tresPerNode)
        writer.string(tresPerSocket)
        writer.string(tresPerTask)
    }
}

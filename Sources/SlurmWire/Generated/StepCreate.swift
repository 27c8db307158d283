// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

package import SlurmModel

/// What a step asks for.
package struct StepCreate: WireCodable, Hashable {
    /// `step_id`: step NO_VAL: the controller chooses the number.
    package var stepID: StepID = StepID()
    /// `user_id`.
    package var userID: UInt32 = 0
    /// `min_nodes`.
    package var minNodes: Settable<UInt32> = .unset
    /// `max_nodes`.
    package var maxNodes: Settable<UInt32> = .unset
    /// `container`.
    package var container: String?
    /// `cpu_count`.
    package var cpuCount: Settable<UInt32> = .unset
    /// `cpu_freq_min`.
    package var cpuFreqMin: Settable<UInt32> = .unset
    /// `cpu_freq_max`.
    package var cpuFreqMax: Settable<UInt32> = .unset
    /// `cpu_freq_gov`.
    package var cpuFreqGov: Settable<UInt32> = .unset
    /// `num_tasks`.
    package var numTasks: Settable<UInt32> = .unset
    /// `pn_min_memory`: MB per node; bit 63 set = MB per CPU.
    package var pnMinMemory: Settable<UInt64> = .unset
    /// `time_limit`: minutes.
    package var timeLimit: Settable<UInt32> = .unset
    /// `threads_per_core`.
    package var threadsPerCore: Settable<UInt16> = .unset
    /// `relative`.
    package var relative: Settable<UInt16> = .unset
    /// `task_dist`.
    package var taskDist: Settable<UInt32> = .unset
    /// `plane_size`.
    package var planeSize: Settable<UInt16> = .unset
    /// `port`: where the controller reports the step's end.
    package var port: UInt16 = 0
    /// `immediate`: seconds.
    package var immediate: UInt16 = 0
    /// `resv_port_cnt`.
    package var resvPortCnt: Settable<UInt16> = .unset
    /// `srun_pid`.
    package var srunPid: UInt32 = 0
    /// `flags`: 1 exclusive, 8 overlapping, ….
    package var flags: UInt32 = 0
    /// `host`.
    package var host: String?
    /// `name`.
    package var name: String?
    /// `network`.
    package var network: String?
    /// `node_list`.
    package var nodeList: String?
    /// `exc_nodes`.
    package var excNodes: String?
    /// `features`.
    package var features: String?
    /// `step_het_comp_cnt`.
    package var stepHetCompCnt: Settable<UInt32> = .unset
    /// `step_het_grps`.
    package var stepHetGrps: String?
    /// `cpus_per_tres`.
    package var cpusPerTres: String?
    /// `mem_per_tres`.
    package var memPerTres: String?
    /// `ntasks_per_tres`.
    package var ntasksPerTres: Settable<UInt16> = .unset
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

extension StepCreate {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        userID = try reader.u32("user_id")
        minNodes = Settable(raw: try reader.u32("min_nodes"))
        maxNodes = Settable(raw: try reader.u32("max_nodes"))
        container = try reader.string("container")
        cpuCount = Settable(raw: try reader.u32("cpu_count"))
        cpuFreqMin = Settable(raw: try reader.u32("cpu_freq_min"))
        cpuFreqMax = Settable(raw: try reader.u32("cpu_freq_max"))
        cpuFreqGov = Settable(raw: try reader.u32("cpu_freq_gov"))
        numTasks = Settable(raw: try reader.u32("num_tasks"))
        pnMinMemory = Settable(raw: try reader.u64("pn_min_memory"))
        timeLimit = Settable(raw: try reader.u32("time_limit"))
        threadsPerCore = Settable(raw: try reader.u16("threads_per_core"))
        relative = Settable(raw: try reader.u16("relative"))
        taskDist = Settable(raw: try reader.u32("task_dist"))
        planeSize = Settable(raw: try reader.u16("plane_size"))
        port = try reader.u16("port")
        immediate = try reader.u16("immediate")
        resvPortCnt = Settable(raw: try reader.u16("resv_port_cnt"))
        srunPid = try reader.u32("srun_pid")
        flags = try reader.u32("flags")
        host = try reader.string("host")
        name = try reader.string("name")
        network = try reader.string("network")
        nodeList = try reader.string("node_list")
        excNodes = try reader.string("exc_nodes")
        features = try reader.string("features")
        stepHetCompCnt = Settable(raw: try reader.u32("step_het_comp_cnt"))
        stepHetGrps = try reader.string("step_het_grps")
        cpusPerTres = try reader.string("cpus_per_tres")
        memPerTres = try reader.string("mem_per_tres")
        ntasksPerTres = Settable(raw: try reader.u16("ntasks_per_tres"))
        submitLine = try reader.string("submit_line")
        tresBind = try reader.string("tres_bind")
        tresFreq = try reader.string("tres_freq")
        tresPerStep = try reader.string("tres_per_step")
        tresPerNode = try reader.string("tres_per_node")
        tresPerSocket = try reader.string("tres_per_socket")
        tresPerTask = try reader.string("tres_per_task")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.u32(userID)
        writer.u32(minNodes.raw)
        writer.u32(maxNodes.raw)
        writer.string(container)
        writer.u32(cpuCount.raw)
        writer.u32(cpuFreqMin.raw)
        writer.u32(cpuFreqMax.raw)
        writer.u32(cpuFreqGov.raw)
        writer.u32(numTasks.raw)
        writer.u64(pnMinMemory.raw)
        writer.u32(timeLimit.raw)
        writer.u16(threadsPerCore.raw)
        writer.u16(relative.raw)
        writer.u32(taskDist.raw)
        writer.u16(planeSize.raw)
        writer.u16(port)
        writer.u16(immediate)
        writer.u16(resvPortCnt.raw)
        writer.u32(srunPid)
        writer.u32(flags)
        writer.string(host)
        writer.string(name)
        writer.string(network)
        writer.string(nodeList)
        writer.string(excNodes)
        writer.string(features)
        writer.u32(stepHetCompCnt.raw)
        writer.string(stepHetGrps)
        writer.string(cpusPerTres)
        writer.string(memPerTres)
        writer.u16(ntasksPerTres.raw)
        writer.string(submitLine)
        writer.string(tresBind)
        writer.string(tresFreq)
        writer.string(tresPerStep)
        writer.string(tresPerNode)
        writer.string(tresPerSocket)
        writer.string(tresPerTask)
    }
}

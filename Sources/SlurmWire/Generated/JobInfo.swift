// Generated from Schema/*/jobs.schema by `make generate`; change that file instead.

package import SlurmModel

/// Everything that the controller tells of one job.
package struct JobInfo: WireCodable, Hashable {
    /// `array_job_id`: 0 if not an array.
    package var arrayJobID: UInt32 = 0
    /// `array_task_id`: NO_VAL if not a single task.
    package var arrayTaskID: Settable<UInt32> = .unset
    /// `array_task_str`: pending rest of an array: index text as below.
    package var arrayTaskStr: String?
    /// `array_max_tasks`.
    package var arrayMaxTasks: UInt32 = 0
    /// `assoc_id`.
    package var assocID: UInt32 = 0
    /// `container`: packed twice (historic).
    package var container: String?
    /// `delay_boot`.
    package var delayBoot: UInt32 = 0
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `user_id`.
    package var userID: UInt32 = 0
    /// `group_id`.
    package var groupID: UInt32 = 0
    /// `het_job_id`.
    package var hetJobID: UInt32 = 0
    /// `het_job_id_set`.
    package var hetJobIDSet: String?
    /// `het_job_offset`.
    package var hetJobOffset: UInt32 = 0
    /// `profile`.
    package var profile: UInt32 = 0
    /// `job_state`: low 8 bits state, upper bits flags.
    package var jobState: UInt32 = 0
    /// `batch_flag`: 1 = batch.
    package var batchFlag: UInt16 = 0
    /// `state_reason`: reason code.
    package var stateReason: UInt16 = 0
    /// `power_flags`.
    package var powerFlags: UInt8 = 0
    /// `reboot`.
    package var reboot: UInt8 = 0
    /// `restart_cnt`.
    package var restartCnt: UInt16 = 0
    /// `show_flags`: echo of the request.
    package var showFlags: UInt16 = 0
    /// `deadline`.
    package var deadline: Int64 = 0
    /// `alloc_sid`.
    package var allocSid: UInt32 = 0
    /// `time_limit`: minutes.
    package var timeLimit: Settable<UInt32> = .unset
    /// `time_min`.
    package var timeMin: UInt32 = 0
    /// `nice`: +0x80000000.
    package var nice: UInt32 = 0
    /// `submit_time`.
    package var submitTime: Int64 = 0
    /// `eligible_time`.
    package var eligibleTime: Int64 = 0
    /// `accrue_time`.
    package var accrueTime: Int64 = 0
    /// `start_time`: actual or expected; 0 = unknown.
    package var startTime: Int64 = 0
    /// `end_time`: start + limit while running.
    package var endTime: Int64 = 0
    /// `suspend_time`: start, or the moment of suspension.
    package var suspendTime: Int64 = 0
    /// `pre_sus_time`.
    package var preSusTime: Int64 = 0
    /// `resize_time`.
    package var resizeTime: Int64 = 0
    /// `last_sched_eval`.
    package var lastSchedEval: Int64 = 0
    /// `preempt_time`.
    package var preemptTime: Int64 = 0
    /// `priority`: 0 = held.
    package var priority: UInt32 = 0
    /// `billable_tres`.
    package var billableTres: PackedDouble = PackedDouble(0)
    /// `cluster`.
    package var cluster: String?
    /// `nodes`: null while pending.
    package var nodes: String?
    /// `sched_nodes`.
    package var schedNodes: String?
    /// `partition`.
    package var partition: String?
    /// `account`.
    package var account: String?
    /// `admin_comment`.
    package var adminComment: String?
    /// `site_factor`.
    package var siteFactor: UInt32 = 0
    /// `network`.
    package var network: String?
    /// `comment`.
    package var comment: String?
    /// `container__1`.
    package var container1: String?
    /// `batch_features`.
    package var batchFeatures: String?
    /// `batch_host`.
    package var batchHost: String?
    /// `burst_buffer`.
    package var burstBuffer: String?
    /// `burst_buffer_state`.
    package var burstBufferState: String?
    /// `system_comment`.
    package var systemComment: String?
    /// `qos`.
    package var qos: String?
    /// `preemptable_time`.
    package var preemptableTime: Int64 = 0
    /// `licenses`.
    package var licenses: String?
    /// `state_desc`.
    package var stateDesc: String?
    /// `resv_name`.
    package var resvName: String?
    /// `mcs_label`.
    package var mcsLabel: String?
    /// `exit_code`: wait status: code<<8, low 7 bits signal.
    package var exitCode: UInt32 = 0
    /// `derived_ec`.
    package var derivedEc: UInt32 = 0
    /// `gres_total`.
    package var gresTotal: String?
    /// `job_resrcs`: NO_VAL (4 bytes) = absent; only used by `scontrol show job -d`.
    package var jobResrcs: JobResourcesSlot = JobResourcesSlot()
    /// `gres_detail_str`: one text per node.
    package var gresDetailStr: [String?] = []
    /// `name`.
    package var name: String?
    /// `user_name`.
    package var userName: String?
    /// `wckey`.
    package var wckey: String?
    /// `req_switch`.
    package var reqSwitch: UInt32 = 0
    /// `wait4switch`.
    package var wait4switch: UInt32 = 0
    /// `alloc_node`.
    package var allocNode: String?
    /// `node_inx`: bit i = i-th node of the node table.
    package var nodeInx: BitString?
    /// `select_jobinfo`: u32 plugin id only.
    package var selectJobinfo: SelectJobInfo = SelectJobInfo()
    /// `features`.
    package var features: String?
    /// `prefer`.
    package var prefer: String?
    /// `cluster_features`.
    package var clusterFeatures: String?
    /// `work_dir`.
    package var workDir: String?
    /// `dependency`.
    package var dependency: String?
    /// `command`.
    package var command: String?
    /// `num_cpus`: allocated, or requested minimum.
    package var numCPUs: UInt32 = 0
    /// `max_cpus`.
    package var maxCPUs: UInt32 = 0
    /// `num_nodes`: same.
    package var numNodes: UInt32 = 0
    /// `max_nodes`.
    package var maxNodes: UInt32 = 0
    /// `requeue`.
    package var requeue: UInt16 = 0
    /// `ntasks_per_node`.
    package var ntasksPerNode: UInt16 = 0
    /// `ntasks_per_tres`.
    package var ntasksPerTres: UInt16 = 0
    /// `num_tasks`.
    package var numTasks: UInt32 = 0
    /// `shared`.
    package var shared: Settable<UInt16> = .unset
    /// `cpu_freq_min`.
    package var cpuFreqMin: Settable<UInt32> = .unset
    /// `cpu_freq_max`.
    package var cpuFreqMax: Settable<UInt32> = .unset
    /// `cpu_freq_gov`.
    package var cpuFreqGov: Settable<UInt32> = .unset
    /// `cronspec`.
    package var cronspec: String?
    /// `contiguous`.
    package var contiguous: UInt16 = 0
    /// `core_spec`.
    package var coreSpec: Settable<UInt16> = .unset
    /// `cpus_per_task`.
    package var cpusPerTask: UInt16 = 0
    /// `pn_min_cpus`.
    package var pnMinCPUs: UInt16 = 0
    /// `pn_min_memory`: as in job_desc.
    package var pnMinMemory: UInt64 = 0
    /// `pn_min_tmp_disk`.
    package var pnMinTmpDisk: UInt32 = 0
    /// `req_nodes`.
    package var reqNodes: String?
    /// `req_node_inx`.
    package var reqNodeInx: BitString?
    /// `exc_nodes`.
    package var excNodes: String?
    /// `exc_node_inx`.
    package var excNodeInx: BitString?
    /// `std_err`.
    package var stdErr: String?
    /// `std_in`.
    package var stdIn: String?
    /// `std_out`: null prints as default by client.
    package var stdOut: String?
    /// `mc_ptr`: flag byte 0 or 0xff + 9×u16.
    package var mcPtr: MultiCoreData?
    /// `bitflags`.
    package var bitflags: UInt64 = 0
    /// `tres_alloc_str`.
    package var tresAllocStr: String?
    /// `tres_req_str`: `cpu=2,mem=100M,node=1,billing=2`.
    package var tresReqStr: String?
    /// `start_protocol_ver`: 0x2600.
    package var startProtocolVer: UInt16 = 0
    /// `fed_origin_str`.
    package var fedOriginStr: String?
    /// `fed_siblings_active`.
    package var fedSiblingsActive: UInt64 = 0
    /// `fed_siblings_active_str`.
    package var fedSiblingsActiveStr: String?
    /// `fed_siblings_viable`.
    package var fedSiblingsViable: UInt64 = 0
    /// `fed_siblings_viable_str`.
    package var fedSiblingsViableStr: String?
    /// `cpus_per_tres`.
    package var cpusPerTres: String?
    /// `mem_per_tres`.
    package var memPerTres: String?
    /// `tres_bind`.
    package var tresBind: String?
    /// `tres_freq`.
    package var tresFreq: String?
    /// `tres_per_job`.
    package var tresPerJob: String?
    /// `tres_per_node`.
    package var tresPerNode: String?
    /// `tres_per_socket`.
    package var tresPerSocket: String?
    /// `tres_per_task`.
    package var tresPerTask: String?
    /// `mail_type`.
    package var mailType: UInt16 = 0
    /// `mail_user`.
    package var mailUser: String?
    /// `selinux_context`.
    package var selinuxContext: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        arrayJobID = try reader.u32("array_job_id")
        arrayTaskID = Settable(raw: try reader.u32("array_task_id"))
        arrayTaskStr = try reader.string("array_task_str")
        arrayMaxTasks = try reader.u32("array_max_tasks")
        assocID = try reader.u32("assoc_id")
        container = try reader.string("container")
        delayBoot = try reader.u32("delay_boot")
        jobID = try reader.u32("job_id")
        userID = try reader.u32("user_id")
        groupID = try reader.u32("group_id")
        hetJobID = try reader.u32("het_job_id")
        hetJobIDSet = try reader.string("het_job_id_set")
        hetJobOffset = try reader.u32("het_job_offset")
        profile = try reader.u32("profile")
        jobState = try reader.u32("job_state")
        batchFlag = try reader.u16("batch_flag")
        stateReason = try reader.u16("state_reason")
        powerFlags = try reader.u8("power_flags")
        reboot = try reader.u8("reboot")
        restartCnt = try reader.u16("restart_cnt")
        showFlags = try reader.u16("show_flags")
        deadline = try reader.time("deadline")
        allocSid = try reader.u32("alloc_sid")
        timeLimit = Settable(raw: try reader.u32("time_limit"))
        timeMin = try reader.u32("time_min")
        nice = try reader.u32("nice")
        submitTime = try reader.time("submit_time")
        eligibleTime = try reader.time("eligible_time")
        accrueTime = try reader.time("accrue_time")
        startTime = try reader.time("start_time")
        endTime = try reader.time("end_time")
        suspendTime = try reader.time("suspend_time")
        preSusTime = try reader.time("pre_sus_time")
        resizeTime = try reader.time("resize_time")
        lastSchedEval = try reader.time("last_sched_eval")
        preemptTime = try reader.time("preempt_time")
        priority = try reader.u32("priority")
        billableTres = try reader.double("billable_tres")
        cluster = try reader.string("cluster")
        nodes = try reader.string("nodes")
        schedNodes = try reader.string("sched_nodes")
        partition = try reader.string("partition")
        account = try reader.string("account")
        adminComment = try reader.string("admin_comment")
        siteFactor = try reader.u32("site_factor")
        network = try reader.string("network")
        comment = try reader.string("comment")
        container1 = try reader.string("container__1")
        batchFeatures = try reader.string("batch_features")
        batchHost = try reader.string("batch_host")
        burstBuffer = try reader.string("burst_buffer")
        burstBufferState = try reader.string("burst_buffer_state")
        systemComment = try reader.string("system_comment")
        qos = try reader.string("qos")
        preemptableTime = try reader.time("preemptable_time")
        licenses = try reader.string("licenses")
        stateDesc = try reader.string("state_desc")
        resvName = try reader.string("resv_name")
        mcsLabel = try reader.string("mcs_label")
        exitCode = try reader.u32("exit_code")
        derivedEc = try reader.u32("derived_ec")
        gresTotal = try reader.string("gres_total")
        jobResrcs = try JobResourcesSlot(from: &reader)
        gresDetailStr = try reader.strings("gres_detail_str")
        name = try reader.string("name")
        userName = try reader.string("user_name")
        wckey = try reader.string("wckey")
        reqSwitch = try reader.u32("req_switch")
        wait4switch = try reader.u32("wait4switch")
        allocNode = try reader.string("alloc_node")
        nodeInx = try reader.bits("node_inx")
        selectJobinfo = try SelectJobInfo(from: &reader)
        features = try reader.string("features")
        prefer = try reader.string("prefer")
        clusterFeatures = try reader.string("cluster_features")
        workDir = try reader.string("work_dir")
        dependency = try reader.string("dependency")
        command = try reader.string("command")
        numCPUs = try reader.u32("num_cpus")
        maxCPUs = try reader.u32("max_cpus")
        numNodes = try reader.u32("num_nodes")
        maxNodes = try reader.u32("max_nodes")
        requeue = try reader.u16("requeue")
        ntasksPerNode = try reader.u16("ntasks_per_node")
        ntasksPerTres = try reader.u16("ntasks_per_tres")
        numTasks = try reader.u32("num_tasks")
        shared = Settable(raw: try reader.u16("shared"))
        cpuFreqMin = Settable(raw: try reader.u32("cpu_freq_min"))
        cpuFreqMax = Settable(raw: try reader.u32("cpu_freq_max"))
        cpuFreqGov = Settable(raw: try reader.u32("cpu_freq_gov"))
        cronspec = try reader.string("cronspec")
        contiguous = try reader.u16("contiguous")
        coreSpec = Settable(raw: try reader.u16("core_spec"))
        cpusPerTask = try reader.u16("cpus_per_task")
        pnMinCPUs = try reader.u16("pn_min_cpus")
        pnMinMemory = try reader.u64("pn_min_memory")
        pnMinTmpDisk = try reader.u32("pn_min_tmp_disk")
        reqNodes = try reader.string("req_nodes")
        reqNodeInx = try reader.bits("req_node_inx")
        excNodes = try reader.string("exc_nodes")
        excNodeInx = try reader.bits("exc_node_inx")
        stdErr = try reader.string("std_err")
        stdIn = try reader.string("std_in")
        stdOut = try reader.string("std_out")
        mcPtr = try reader.optional("mc_ptr", present: 255)
        bitflags = try reader.u64("bitflags")
        tresAllocStr = try reader.string("tres_alloc_str")
        tresReqStr = try reader.string("tres_req_str")
        startProtocolVer = try reader.u16("start_protocol_ver")
        fedOriginStr = try reader.string("fed_origin_str")
        fedSiblingsActive = try reader.u64("fed_siblings_active")
        fedSiblingsActiveStr = try reader.string("fed_siblings_active_str")
        fedSiblingsViable = try reader.u64("fed_siblings_viable")
        fedSiblingsViableStr = try reader.string("fed_siblings_viable_str")
        cpusPerTres = try reader.string("cpus_per_tres")
        memPerTres = try reader.string("mem_per_tres")
        tresBind = try reader.string("tres_bind")
        tresFreq = try reader.string("tres_freq")
        tresPerJob = try reader.string("tres_per_job")
        tresPerNode = try reader.string("tres_per_node")
        tresPerSocket = try reader.string("tres_per_socket")
        tresPerTask = try reader.string("tres_per_task")
        mailType = try reader.u16("mail_type")
        mailUser = try reader.string("mail_user")
        selinuxContext = try reader.string("selinux_context")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(arrayJobID)
        writer.u32(arrayTaskID.raw)
        writer.string(arrayTaskStr)
        writer.u32(arrayMaxTasks)
        writer.u32(assocID)
        writer.string(container)
        writer.u32(delayBoot)
        writer.u32(jobID)
        writer.u32(userID)
        writer.u32(groupID)
        writer.u32(hetJobID)
        writer.string(hetJobIDSet)
        writer.u32(hetJobOffset)
        writer.u32(profile)
        writer.u32(jobState)
        writer.u16(batchFlag)
        writer.u16(stateReason)
        writer.u8(powerFlags)
        writer.u8(reboot)
        writer.u16(restartCnt)
        writer.u16(showFlags)
        writer.time(deadline)
        writer.u32(allocSid)
        writer.u32(timeLimit.raw)
        writer.u32(timeMin)
        writer.u32(nice)
        writer.time(submitTime)
        writer.time(eligibleTime)
        writer.time(accrueTime)
        writer.time(startTime)
        writer.time(endTime)
        writer.time(suspendTime)
        writer.time(preSusTime)
        writer.time(resizeTime)
        writer.time(lastSchedEval)
        writer.time(preemptTime)
        writer.u32(priority)
        writer.double(billableTres)
        writer.string(cluster)
        writer.string(nodes)
        writer.string(schedNodes)
        writer.string(partition)
        writer.string(account)
        writer.string(adminComment)
        writer.u32(siteFactor)
        writer.string(network)
        writer.string(comment)
        writer.string(container1)
        writer.string(batchFeatures)
        writer.string(batchHost)
        writer.string(burstBuffer)
        writer.string(burstBufferState)
        writer.string(systemComment)
        writer.string(qos)
        writer.time(preemptableTime)
        writer.string(licenses)
        writer.string(stateDesc)
        writer.string(resvName)
        writer.string(mcsLabel)
        writer.u32(exitCode)
        writer.u32(derivedEc)
        writer.string(gresTotal)
        jobResrcs.encode(into: &writer)
        writer.strings(gresDetailStr)
        writer.string(name)
        writer.string(userName)
        writer.string(wckey)
        writer.u32(reqSwitch)
        writer.u32(wait4switch)
        writer.string(allocNode)
        writer.bits(nodeInx)
        selectJobinfo.encode(into: &writer)
        writer.string(features)
        writer.string(prefer)
        writer.string(clusterFeatures)
        writer.string(workDir)
        writer.string(dependency)
        writer.string(command)
        writer.u32(numCPUs)
        writer.u32(maxCPUs)
        writer.u32(numNodes)
        writer.u32(maxNodes)
        writer.u16(requeue)
        writer.u16(ntasksPerNode)
        writer.u16(ntasksPerTres)
        writer.u32(numTasks)
        writer.u16(shared.raw)
        writer.u32(cpuFreqMin.raw)
        writer.u32(cpuFreqMax.raw)
        writer.u32(cpuFreqGov.raw)
        writer.string(cronspec)
        writer.u16(contiguous)
        writer.u16(coreSpec.raw)
        writer.u16(cpusPerTask)
        writer.u16(pnMinCPUs)
        writer.u64(pnMinMemory)
        writer.u32(pnMinTmpDisk)
        writer.string(reqNodes)
        writer.bits(reqNodeInx)
        writer.string(excNodes)
        writer.bits(excNodeInx)
        writer.string(stdErr)
        writer.string(stdIn)
        writer.string(stdOut)
        writer.optional(mcPtr, present: 255)
        writer.u64(bitflags)
        writer.string(tresAllocStr)
        writer.string(tresReqStr)
        writer.u16(startProtocolVer)
        writer.string(fedOriginStr)
        writer.u64(fedSiblingsActive)
        writer.string(fedSiblingsActiveStr)
        writer.u64(fedSiblingsViable)
        writer.string(fedSiblingsViableStr)
        writer.string(cpusPerTres)
        writer.string(memPerTres)
        writer.string(tresBind)
        writer.string(tresFreq)
        writer.string(tresPerJob)
        writer.string(tresPerNode)
        writer.string(tresPerSocket)
        writer.string(tresPerTask)
        writer.u16(mailType)
        writer.string(mailUser)
        writer.string(selinuxContext)
    }
}

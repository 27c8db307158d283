// Generated from Schema/*/submission.schema by `make generate`; change that file instead.

package import SlurmModel

/// What a job asks for; in an update, the fields that change.
package struct JobDescription: WireCodable, Hashable {
    /// `site_factor`: NO_VAL = unset; otherwise value + 0x80000000.
    package var siteFactor: Settable<UInt32> = .unset
    /// `batch_features`.
    package var batchFeatures: String?
    /// `cluster_features`.
    package var clusterFeatures: String?
    /// `clusters`.
    package var clusters: String?
    /// `contiguous`: boolean.
    package var contiguous: Settable<UInt16> = .unset
    /// `container`.
    package var container: String?
    /// `core_spec`: --core-spec; high bit = thread count.
    package var coreSpec: Settable<UInt16> = .unset
    /// `task_dist`: distribution code; 0x2000 = unknown.
    package var taskDist: Settable<UInt32> = .unset
    /// `kill_on_node_fail`.
    package var killOnNodeFail: Settable<UInt16> = .unset
    /// `features`.
    package var features: String?
    /// `fed_siblings_active`.
    package var fedSiblingsActive: UInt64 = 0
    /// `fed_siblings_viable`.
    package var fedSiblingsViable: UInt64 = 0
    /// `job_id`: NO_VAL unless a wanted id or an update.
    package var jobID: Settable<UInt32> = .unset
    /// `job_id_str`: update/array addressing: `12`, `12_3`, `12_[1-4]`.
    package var jobIDStr: String?
    /// `name`.
    package var name: String?
    /// `alloc_node`.
    package var allocNode: String?
    /// `alloc_sid`: session id; in an update 2 marks a user hold.
    package var allocSid: Settable<UInt32> = .unset
    /// `array_inx`: text of --array including `%limit`.
    package var arrayInx: String?
    /// `burst_buffer`.
    package var burstBuffer: String?
    /// `pn_min_cpus`.
    package var pnMinCPUs: Settable<UInt16> = .unset
    /// `pn_min_memory`: MB per node; bit 63 set = MB per CPU; NO_VAL64 unset.
    package var pnMinMemory: Settable<UInt64> = .unset
    /// `pn_min_tmp_disk`.
    package var pnMinTmpDisk: Settable<UInt32> = .unset
    /// `power_flags`.
    package var powerFlags: UInt8 = 0
    /// `prefer`.
    package var prefer: String?
    /// `cpu_freq_min`.
    package var cpuFreqMin: Settable<UInt32> = .unset
    /// `cpu_freq_max`.
    package var cpuFreqMax: Settable<UInt32> = .unset
    /// `cpu_freq_gov`.
    package var cpuFreqGov: Settable<UInt32> = .unset
    /// `partition`.
    package var partition: String?
    /// `priority`: NO_VAL unset; 0 = hold; INFINITE = release.
    package var priority: Settable<UInt32> = .unset
    /// `dependency`.
    package var dependency: String?
    /// `account`.
    package var account: String?
    /// `admin_comment`.
    package var adminComment: String?
    /// `comment`.
    package var comment: String?
    /// `nice`: value + 0x80000000, NO_VAL unset.
    package var nice: Settable<UInt32> = .unset
    /// `profile`.
    package var profile: UInt32 = 0
    /// `qos`.
    package var qos: String?
    /// `mcs_label`.
    package var mcsLabel: String?
    /// `origin_cluster`.
    package var originCluster: String?
    /// `open_mode`.
    package var openMode: UInt8 = 0
    /// `overcommit`: 8-bit, 0xfe unset.
    package var overcommit: Settable<UInt8> = .unset
    /// `acctg_freq`.
    package var acctgFreq: String?
    /// `num_tasks`.
    package var numTasks: Settable<UInt32> = .unset
    /// `req_context`.
    package var reqContext: String?
    /// `req_nodes`.
    package var reqNodes: String?
    /// `exc_nodes`.
    package var excNodes: String?
    /// `environment`: u32 count then strings; null list = count 0.
    package var environment: [[UInt8]?] = []
    /// `spank_job_env`.
    package var spankJobEnv: [[UInt8]?] = []
    /// `script`: whole script text.
    package var script: [UInt8]?
    /// `argv`: script name/command and arguments.
    package var argv: [[UInt8]?] = []
    /// `std_err`.
    package var stdErr: String?
    /// `std_in`: null = default.
    package var stdIn: String?
    /// `std_out`.
    package var stdOut: String?
    /// `submit_line`.
    package var submitLine: String?
    /// `work_dir`: absolute.
    package var workDir: String?
    /// `immediate`: -I.
    package var immediate: UInt16 = 0
    /// `reboot`.
    package var reboot: Settable<UInt16> = .unset
    /// `requeue`: NO_VAL16 = configured default.
    package var requeue: Settable<UInt16> = .unset
    /// `shared`: --oversubscribe/--exclusive code: 0 exclusive, 1 yes, 2 user, 3 mcs, NO_VAL16 unset.
    package var shared: Settable<UInt16> = .unset
    /// `cpus_per_task`.
    package var cpusPerTask: Settable<UInt16> = .unset
    /// `ntasks_per_node`.
    package var ntasksPerNode: Settable<UInt16> = .unset
    /// `ntasks_per_board`.
    package var ntasksPerBoard: UInt16 = 0
    /// `ntasks_per_socket`.
    package var ntasksPerSocket: Settable<UInt16> = .unset
    /// `ntasks_per_core`.
    package var ntasksPerCore: Settable<UInt16> = .unset
    /// `ntasks_per_tres`.
    package var ntasksPerTres: Settable<UInt16> = .unset
    /// `plane_size`.
    package var planeSize: Settable<UInt16> = .unset
    /// `cpu_bind_type`.
    package var cpuBindType: Settable<UInt16> = .unset
    /// `mem_bind_type`.
    package var memBindType: Settable<UInt16> = .unset
    /// `cpu_bind`.
    package var cpuBind: String?
    /// `mem_bind`.
    package var memBind: String?
    /// `time_limit`: minutes; NO_VAL = partition default; INFINITE.
    package var timeLimit: Settable<UInt32> = .unset
    /// `time_min`.
    package var timeMin: Settable<UInt32> = .unset
    /// `min_cpus`.
    package var minCPUs: Settable<UInt32> = .unset
    /// `max_cpus`.
    package var maxCPUs: Settable<UInt32> = .unset
    /// `min_nodes`: NO_VAL unset.
    package var minNodes: Settable<UInt32> = .unset
    /// `max_nodes`.
    package var maxNodes: Settable<UInt32> = .unset
    /// `boards_per_node`.
    package var boardsPerNode: UInt16 = 0
    /// `sockets_per_board`.
    package var socketsPerBoard: UInt16 = 0
    /// `sockets_per_node`.
    package var socketsPerNode: Settable<UInt16> = .unset
    /// `cores_per_socket`.
    package var coresPerSocket: Settable<UInt16> = .unset
    /// `threads_per_core`.
    package var threadsPerCore: Settable<UInt16> = .unset
    /// `user_id`.
    package var userID: Settable<UInt32> = .unset
    /// `group_id`.
    package var groupID: Settable<UInt32> = .unset
    /// `alloc_resp_port`: srun/salloc port on which the late allocation reply is expected (4002).
    package var allocRespPort: UInt16 = 0
    /// `resp_host`: null: server uses the peer address.
    package var respHost: String?
    /// `other_port`: srun/salloc port for SRUN_* notices.
    package var otherPort: UInt16 = 0
    /// `network`.
    package var network: String?
    /// `begin_time`: epoch or 0.
    package var beginTime: Int64 = 0
    /// `end_time`.
    package var endTime: Int64 = 0
    /// `deadline`.
    package var deadline: Int64 = 0
    /// `licenses`.
    package var licenses: String?
    /// `mail_type`: bit mask.
    package var mailType: Settable<UInt16> = .unset
    /// `mail_user`.
    package var mailUser: String?
    /// `reservation`.
    package var reservation: String?
    /// `restart_cnt`.
    package var restartCnt: UInt16 = 0
    /// `warn_flags`.
    package var warnFlags: UInt16 = 0
    /// `warn_signal`: --signal.
    package var warnSignal: UInt16 = 0
    /// `warn_time`.
    package var warnTime: UInt16 = 0
    /// `wckey`.
    package var wckey: String?
    /// `req_switch`.
    package var reqSwitch: Settable<UInt32> = .unset
    /// `wait4switch`.
    package var wait4switch: Settable<UInt32> = .unset
    /// `select_jobinfo`: u32 plugin id, nothing after it for cons_tres/cons_res/linear.
    package var selectJobinfo: SelectJobInfo = SelectJobInfo()
    /// `wait_all_nodes`: 1 for srun.
    package var waitAllNodes: Settable<UInt16> = .unset
    /// `bitflags`: see job flags in constants.md.
    package var bitflags: UInt64 = 0
    /// `delay_boot`.
    package var delayBoot: Settable<UInt32> = .unset
    /// `extra`.
    package var extra: String?
    /// `x11`: X11 forwarding mode.
    package var x11: UInt16 = 0
    /// `x11_magic_cookie`.
    package var x11MagicCookie: String?
    /// `x11_target`.
    package var x11Target: String?
    /// `x11_target_port`.
    package var x11TargetPort: UInt16 = 0
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
    /// `crontab_entry`: flag byte 0 = none.
    package var crontabEntry: CronEntry?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobDescription {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        siteFactor = Settable(raw: try reader.u32("site_factor"))
        batchFeatures = try reader.string("batch_features")
        clusterFeatures = try reader.string("cluster_features")
        clusters = try reader.string("clusters")
        contiguous = Settable(raw: try reader.u16("contiguous"))
        container = try reader.string("container")
        coreSpec = Settable(raw: try reader.u16("core_spec"))
        taskDist = Settable(raw: try reader.u32("task_dist"))
        killOnNodeFail = Settable(raw: try reader.u16("kill_on_node_fail"))
        features = try reader.string("features")
        fedSiblingsActive = try reader.u64("fed_siblings_active")
        fedSiblingsViable = try reader.u64("fed_siblings_viable")
        jobID = Settable(raw: try reader.u32("job_id"))
        jobIDStr = try reader.string("job_id_str")
        name = try reader.string("name")
        allocNode = try reader.string("alloc_node")
        allocSid = Settable(raw: try reader.u32("alloc_sid"))
        arrayInx = try reader.string("array_inx")
        burstBuffer = try reader.string("burst_buffer")
        pnMinCPUs = Settable(raw: try reader.u16("pn_min_cpus"))
        pnMinMemory = Settable(raw: try reader.u64("pn_min_memory"))
        pnMinTmpDisk = Settable(raw: try reader.u32("pn_min_tmp_disk"))
        powerFlags = try reader.u8("power_flags")
        prefer = try reader.string("prefer")
        cpuFreqMin = Settable(raw: try reader.u32("cpu_freq_min"))
        cpuFreqMax = Settable(raw: try reader.u32("cpu_freq_max"))
        cpuFreqGov = Settable(raw: try reader.u32("cpu_freq_gov"))
        partition = try reader.string("partition")
        priority = Settable(raw: try reader.u32("priority"))
        dependency = try reader.string("dependency")
        account = try reader.string("account")
        adminComment = try reader.string("admin_comment")
        comment = try reader.string("comment")
        nice = Settable(raw: try reader.u32("nice"))
        profile = try reader.u32("profile")
        qos = try reader.string("qos")
        mcsLabel = try reader.string("mcs_label")
        originCluster = try reader.string("origin_cluster")
        openMode = try reader.u8("open_mode")
        overcommit = Settable(raw: try reader.u8("overcommit"))
        acctgFreq = try reader.string("acctg_freq")
        numTasks = Settable(raw: try reader.u32("num_tasks"))
        reqContext = try reader.string("req_context")
        reqNodes = try reader.string("req_nodes")
        excNodes = try reader.string("exc_nodes")
        environment = try reader.octetStrings("environment")
        spankJobEnv = try reader.octetStrings("spank_job_env")
        script = try reader.octets("script")
        argv = try reader.octetStrings("argv")
        stdErr = try reader.string("std_err")
        stdIn = try reader.string("std_in")
        stdOut = try reader.string("std_out")
        submitLine = try reader.string("submit_line")
        workDir = try reader.string("work_dir")
        immediate = try reader.u16("immediate")
        reboot = Settable(raw: try reader.u16("reboot"))
        requeue = Settable(raw: try reader.u16("requeue"))
        shared = Settable(raw: try reader.u16("shared"))
        cpusPerTask = Settable(raw: try reader.u16("cpus_per_task"))
        ntasksPerNode = Settable(raw: try reader.u16("ntasks_per_node"))
        ntasksPerBoard = try reader.u16("ntasks_per_board")
        ntasksPerSocket = Settable(raw: try reader.u16("ntasks_per_socket"))
        ntasksPerCore = Settable(raw: try reader.u16("ntasks_per_core"))
        ntasksPerTres = Settable(raw: try reader.u16("ntasks_per_tres"))
        planeSize = Settable(raw: try reader.u16("plane_size"))
        cpuBindType = Settable(raw: try reader.u16("cpu_bind_type"))
        memBindType = Settable(raw: try reader.u16("mem_bind_type"))
        cpuBind = try reader.string("cpu_bind")
        memBind = try reader.string("mem_bind")
        timeLimit = Settable(raw: try reader.u32("time_limit"))
        timeMin = Settable(raw: try reader.u32("time_min"))
        minCPUs = Settable(raw: try reader.u32("min_cpus"))
        maxCPUs = Settable(raw: try reader.u32("max_cpus"))
        minNodes = Settable(raw: try reader.u32("min_nodes"))
        maxNodes = Settable(raw: try reader.u32("max_nodes"))
        boardsPerNode = try reader.u16("boards_per_node")
        socketsPerBoard = try reader.u16("sockets_per_board")
        socketsPerNode = Settable(raw: try reader.u16("sockets_per_node"))
        coresPerSocket = Settable(raw: try reader.u16("cores_per_socket"))
        threadsPerCore = Settable(raw: try reader.u16("threads_per_core"))
        userID = Settable(raw: try reader.u32("user_id"))
        groupID = Settable(raw: try reader.u32("group_id"))
        allocRespPort = try reader.u16("alloc_resp_port")
        respHost = try reader.string("resp_host")
        otherPort = try reader.u16("other_port")
        network = try reader.string("network")
        beginTime = try reader.time("begin_time")
        endTime = try reader.time("end_time")
        deadline = try reader.time("deadline")
        licenses = try reader.string("licenses")
        mailType = Settable(raw: try reader.u16("mail_type"))
        mailUser = try reader.string("mail_user")
        reservation = try reader.string("reservation")
        restartCnt = try reader.u16("restart_cnt")
        warnFlags = try reader.u16("warn_flags")
        warnSignal = try reader.u16("warn_signal")
        warnTime = try reader.u16("warn_time")
        wckey = try reader.string("wckey")
        reqSwitch = Settable(raw: try reader.u32("req_switch"))
        wait4switch = Settable(raw: try reader.u32("wait4switch"))
        selectJobinfo = try SelectJobInfo(from: &reader)
        waitAllNodes = Settable(raw: try reader.u16("wait_all_nodes"))
        bitflags = try reader.u64("bitflags")
        delayBoot = Settable(raw: try reader.u32("delay_boot"))
        extra = try reader.string("extra")
        x11 = try reader.u16("x11")
        x11MagicCookie = try reader.string("x11_magic_cookie")
        x11Target = try reader.string("x11_target")
        x11TargetPort = try reader.u16("x11_target_port")
        cpusPerTres = try reader.string("cpus_per_tres")
        memPerTres = try reader.string("mem_per_tres")
        tresBind = try reader.string("tres_bind")
        tresFreq = try reader.string("tres_freq")
        tresPerJob = try reader.string("tres_per_job")
        tresPerNode = try reader.string("tres_per_node")
        tresPerSocket = try reader.string("tres_per_socket")
        tresPerTask = try reader.string("tres_per_task")
        crontabEntry = try reader.optional("crontab_entry", present: 1)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(siteFactor.raw)
        writer.string(batchFeatures)
        writer.string(clusterFeatures)
        writer.string(clusters)
        writer.u16(contiguous.raw)
        writer.string(container)
        writer.u16(coreSpec.raw)
        writer.u32(taskDist.raw)
        writer.u16(killOnNodeFail.raw)
        writer.string(features)
        writer.u64(fedSiblingsActive)
        writer.u64(fedSiblingsViable)
        writer.u32(jobID.raw)
        writer.string(jobIDStr)
        writer.string(name)
        writer.string(allocNode)
        writer.u32(allocSid.raw)
        writer.string(arrayInx)
        writer.string(burstBuffer)
        writer.u16(pnMinCPUs.raw)
        writer.u64(pnMinMemory.raw)
        writer.u32(pnMinTmpDisk.raw)
        writer.u8(powerFlags)
        writer.string(prefer)
        writer.u32(cpuFreqMin.raw)
        writer.u32(cpuFreqMax.raw)
        writer.u32(cpuFreqGov.raw)
        writer.string(partition)
        writer.u32(priority.raw)
        writer.string(dependency)
        writer.string(account)
        writer.string(adminComment)
        writer.string(comment)
        writer.u32(nice.raw)
        writer.u32(profile)
        writer.string(qos)
        writer.string(mcsLabel)
        writer.string(originCluster)
        writer.u8(openMode)
        writer.u8(overcommit.raw)
        writer.string(acctgFreq)
        writer.u32(numTasks.raw)
        writer.string(reqContext)
        writer.string(reqNodes)
        writer.string(excNodes)
        writer.octetStrings(environment)
        writer.octetStrings(spankJobEnv)
        writer.octets(script)
        writer.octetStrings(argv)
        writer.string(stdErr)
        writer.string(stdIn)
        writer.string(stdOut)
        writer.string(submitLine)
        writer.string(workDir)
        writer.u16(immediate)
        writer.u16(reboot.raw)
        writer.u16(requeue.raw)
        writer.u16(shared.raw)
        writer.u16(cpusPerTask.raw)
        writer.u16(ntasksPerNode.raw)
        writer.u16(ntasksPerBoard)
        writer.u16(ntasksPerSocket.raw)
        writer.u16(ntasksPerCore.raw)
        writer.u16(ntasksPerTres.raw)
        writer.u16(planeSize.raw)
        writer.u16(cpuBindType.raw)
        writer.u16(memBindType.raw)
        writer.string(cpuBind)
        writer.string(memBind)
        writer.u32(timeLimit.raw)
        writer.u32(timeMin.raw)
        writer.u32(minCPUs.raw)
        writer.u32(maxCPUs.raw)
        writer.u32(minNodes.raw)
        writer.u32(maxNodes.raw)
        writer.u16(boardsPerNode)
        writer.u16(socketsPerBoard)
        writer.u16(socketsPerNode.raw)
        writer.u16(coresPerSocket.raw)
        writer.u16(threadsPerCore.raw)
        writer.u32(userID.raw)
        writer.u32(groupID.raw)
        writer.u16(allocRespPort)
        writer.string(respHost)
        writer.u16(otherPort)
        writer.string(network)
        writer.time(beginTime)
        writer.time(endTime)
        writer.time(deadline)
        writer.string(licenses)
        writer.u16(mailType.raw)
        writer.string(mailUser)
        writer.string(reservation)
        writer.u16(restartCnt)
        writer.u16(warnFlags)
        writer.u16(warnSignal)
        writer.u16(warnTime)
        writer.string(wckey)
        writer.u32(reqSwitch.raw)
        writer.u32(wait4switch.raw)
        selectJobinfo.encode(into: &writer)
        writer.u16(waitAllNodes.raw)
        writer.u64(bitflags)
        writer.u32(delayBoot.raw)
        writer.string(extra)
        writer.u16(x11)
        writer.string(x11MagicCookie)
        writer.string(x11Target)
        writer.u16(x11TargetPort)
        writer.string(cpusPerTres)
        writer.string(memPerTres)
        writer.string(tresBind)
        writer.string(tresFreq)
        writer.string(tresPerJob)
        writer.string(tresPerNode)
        writer.string(tresPerSocket)
        writer.string(tresPerTask)
        writer.optional(crontabEntry, present: 1)
    }
}

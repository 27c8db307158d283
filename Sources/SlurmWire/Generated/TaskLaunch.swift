// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

package import SlurmModel

/// Starts the tasks of a step on a node.
package struct TaskLaunch: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `uid`.
    package var uid: UInt32 = 0
    /// `gid`.
    package var gid: UInt32 = 0
    /// `user_name`.
    package var userName: String?
    /// `gids`.
    package var gids: [UInt32] = []
    /// `het_job_node_offset`.
    package var hetJobNodeOffset: Settable<UInt32> = .unset
    /// `het_job_id`.
    package var hetJobID: Settable<UInt32> = .unset
    /// `het_job_tids`: by node of the whole job.
    package var hetJobTids: [TaskIDs]?
    /// `het_job_tid_offsets`: component of each task.
    package var hetJobTidOffsets: [UInt32]?
    /// `het_job_offset`.
    package var hetJobOffset: Settable<UInt32> = .unset
    /// `het_job_step_cnt`.
    package var hetJobStepCnt: UInt32 = 0
    /// `het_job_task_offset`.
    package var hetJobTaskOffset: Settable<UInt32> = .unset
    /// `het_job_node_list`.
    package var hetJobNodeList: String?
    /// `mpi_plugin_id`: 101 none, 102 pmi2.
    package var mpiPluginID: UInt32 = 0
    /// `ntasks`.
    package var ntasks: UInt32 = 0
    /// `ntasks_per_board`.
    package var ntasksPerBoard: Settable<UInt16> = .unset
    /// `ntasks_per_core`.
    package var ntasksPerCore: Settable<UInt16> = .unset
    /// `ntasks_per_tres`.
    package var ntasksPerTres: Settable<UInt16> = .unset
    /// `ntasks_per_socket`.
    package var ntasksPerSocket: Settable<UInt16> = .unset
    /// `job_mem_lim`.
    package var jobMemLim: UInt64 = 0
    /// `step_mem_lim`.
    package var stepMemLim: UInt64 = 0
    /// `cpus_per_task`.
    package var cpusPerTask: UInt16 = 0
    /// `tres_per_task`.
    package var tresPerTask: String?
    /// `threads_per_core`.
    package var threadsPerCore: Settable<UInt16> = .unset
    /// `task_dist`.
    package var taskDist: UInt32 = 0
    /// `node_cpus`.
    package var nodeCPUs: UInt16 = 0
    /// `job_core_spec`.
    package var jobCoreSpec: Settable<UInt16> = .unset
    /// `accel_bind_type`.
    package var accelBindType: UInt16 = 0
    /// `cred_version`.
    package var credVersion: UInt16 = 0
    /// `cred`.
    package var cred: JobCredential = JobCredential()
    /// `tasks`: by node of the step.
    package var tasks: [NodeTasks] = []
    /// `resp_port`.
    package var respPort: [ClientPort] = []
    /// `orig_addr`.
    package var origAddr: WireAddress = WireAddress()
    /// `env`.
    package var env: [[UInt8]?] = []
    /// `spank_job_env`.
    package var spankJobEnv: [[UInt8]?] = []
    /// `container`.
    package var container: String?
    /// `cwd`.
    package var cwd: String?
    /// `cpu_bind_type`.
    package var cpuBindType: UInt16 = 0
    /// `cpu_bind`.
    package var cpuBind: String?
    /// `mem_bind_type`.
    package var memBindType: UInt16 = 0
    /// `mem_bind`.
    package var memBind: String?
    /// `argv`.
    package var argv: [[UInt8]?] = []
    /// `flags`: 1 debugged, 2 several programs, 4 terminal, 8 buffered, 16 labelled, ….
    package var flags: UInt32 = 0
    /// `ofname`: null: to the command that launches.
    package var ofname: String?
    /// `efname`.
    package var efname: String?
    /// `ifname`.
    package var ifname: String?
    /// `io_port`.
    package var ioPort: [ClientPort] = []
    /// `profile`.
    package var profile: UInt32 = 0
    /// `task_prolog`.
    package var taskProlog: String?
    /// `task_epilog`.
    package var taskEpilog: String?
    /// `slurmd_debug`.
    package var slurmdDebug: UInt16 = 0
    /// `switch_job`.
    package var switchJob: SwitchJobInfo = SwitchJobInfo()
    /// `options`.
    package var options: LaunchOptions = LaunchOptions()
    /// `alias_list`.
    package var aliasList: String?
    /// `complete_nodelist`.
    package var completeNodelist: String?
    /// `open_mode`.
    package var openMode: UInt8 = 0
    /// `acctg_freq`.
    package var acctgFreq: String?
    /// `cpu_freq_min`.
    package var cpuFreqMin: Settable<UInt32> = .unset
    /// `cpu_freq_max`.
    package var cpuFreqMax: Settable<UInt32> = .unset
    /// `cpu_freq_gov`.
    package var cpuFreqGov: Settable<UInt32> = .unset
    /// `select_jobinfo`.
    package var selectJobinfo: SelectJobInfo = SelectJobInfo()
    /// `tres_bind`.
    package var tresBind: String?
    /// `tres_freq`.
    package var tresFreq: String?
    /// `x11`.
    package var x11: UInt16 = 0
    /// `x11_alloc_host`.
    package var x11AllocHost: String?
    /// `x11_alloc_port`.
    package var x11AllocPort: UInt16 = 0
    /// `x11_magic_cookie`.
    package var x11MagicCookie: String?
    /// `x11_target`.
    package var x11Target: String?
    /// `x11_target_port`.
    package var x11TargetPort: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TaskLaunch {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        uid = try reader.u32("uid")
        gid = try reader.u32("gid")
        userName = try reader.string("user_name")
        gids = try reader.u32s("gids")
        hetJobNodeOffset = Settable(raw: try reader.u32("het_job_node_offset"))
        hetJobID = Settable(raw: try reader.u32("het_job_id"))
        hetJobTids = try reader.list("het_job_tids")
        hetJobTidOffsets = try reader.u32List("het_job_tid_offsets")
        hetJobOffset = Settable(raw: try reader.u32("het_job_offset"))
        hetJobStepCnt = try reader.u32("het_job_step_cnt")
        hetJobTaskOffset = Settable(raw: try reader.u32("het_job_task_offset"))
        hetJobNodeList = try reader.string("het_job_node_list")
        mpiPluginID = try reader.u32("mpi_plugin_id")
        ntasks = try reader.u32("ntasks")
        ntasksPerBoard = Settable(raw: try reader.u16("ntasks_per_board"))
        ntasksPerCore = Settable(raw: try reader.u16("ntasks_per_core"))
        ntasksPerTres = Settable(raw: try reader.u16("ntasks_per_tres"))
        ntasksPerSocket = Settable(raw: try reader.u16("ntasks_per_socket"))
        jobMemLim = try reader.u64("job_mem_lim")
        stepMemLim = try reader.u64("step_mem_lim")
        let nnodes = Int(try reader.u32("nnodes"))
        cpusPerTask = try reader.u16("cpus_per_task")
        tresPerTask = try reader.string("tres_per_task")
        threadsPerCore = Settable(raw: try reader.u16("threads_per_core"))
        taskDist = try reader.u32("task_dist")
        nodeCPUs = try reader.u16("node_cpus")
        jobCoreSpec = Settable(raw: try reader.u16("job_core_spec"))
        accelBindType = try reader.u16("accel_bind_type")
        credVersion = try reader.u16("cred_version")
        cred = try JobCredential(from: &reader)
        tasks = try reader.elements(nnodes)
        let numRespPort = Int(try reader.u16("num_resp_port"))
        respPort = try reader.elements(numRespPort)
        origAddr = try WireAddress(from: &reader)
        env = try reader.octetStrings("env")
        spankJobEnv = try reader.octetStrings("spank_job_env")
        container = try reader.string("container")
        cwd = try reader.string("cwd")
        cpuBindType = try reader.u16("cpu_bind_type")
        cpuBind = try reader.string("cpu_bind")
        memBindType = try reader.u16("mem_bind_type")
        memBind = try reader.string("mem_bind")
        argv = try reader.octetStrings("argv")
        flags = try reader.u32("flags")
        ofname = try reader.string("ofname")
        efname = try reader.string("efname")
        ifname = try reader.string("ifname")
        let numIoPort = Int(try reader.u16("num_io_port"))
        ioPort = try reader.elements(numIoPort)
        profile = try reader.u32("profile")
        taskProlog = try reader.string("task_prolog")
        taskEpilog = try reader.string("task_epilog")
        slurmdDebug = try reader.u16("slurmd_debug")
        switchJob = try SwitchJobInfo(from: &reader)
        options = try LaunchOptions(from: &reader)
        aliasList = try reader.string("alias_list")
        completeNodelist = try reader.string("complete_nodelist")
        openMode = try reader.u8("open_mode")
        acctgFreq = try reader.string("acctg_freq")
        cpuFreqMin = Settable(raw: try reader.u32("cpu_freq_min"))
        cpuFreqMax = Settable(raw: try reader.u32("cpu_freq_max"))
        cpuFreqGov = Settable(raw: try reader.u32("cpu_freq_gov"))
        selectJobinfo = try SelectJobInfo(from: &reader)
        tresBind = try reader.string("tres_bind")
        tresFreq = try reader.string("tres_freq")
        x11 = try reader.u16("x11")
        x11AllocHost = try reader.string("x11_alloc_host")
        x11AllocPort = try reader.u16("x11_alloc_port")
        x11MagicCookie = try reader.string("x11_magic_cookie")
        x11Target = try reader.string("x11_target")
        x11TargetPort = try reader.u16("x11_target_port")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.u32(uid)
        writer.u32(gid)
        writer.string(userName)
        writer.u32s(gids)
        writer.u32(hetJobNodeOffset.raw)
        writer.u32(hetJobID.raw)
        writer.list(hetJobTids)
        writer.u32List(hetJobTidOffsets)
        writer.u32(hetJobOffset.raw)
        writer.u32(hetJobStepCnt)
        writer.u32(hetJobTaskOffset.raw)
        writer.string(hetJobNodeList)
        writer.u32(mpiPluginID)
        writer.u32(ntasks)
        writer.u16(ntasksPerBoard.raw)
        writer.u16(ntasksPerCore.raw)
        writer.u16(ntasksPerTres.raw)
        writer.u16(ntasksPerSocket.raw)
        writer.u64(jobMemLim)
        writer.u64(stepMemLim)
        writer.u32(UInt32(tasks.count))
        writer.u16(cpusPerTask)
        writer.string(tresPerTask)
        writer.u16(threadsPerCore.raw)
        writer.u32(taskDist)
        writer.u16(nodeCPUs)
        writer.u16(jobCoreSpec.raw)
        writer.u16(accelBindType)
        writer.u16(credVersion)
        cred.encode(into: &writer)
        writer.elements(tasks)
        writer.u16(UInt16(respPort.count))
        writer.elements(respPort)
        origAddr.encode(into: &writer)
        writer.octetStrings(env)
        writer.octetStrings(spankJobEnv)
        writer.string(container)
        writer.string(cwd)
        writer.u16(cpuBindType)
        writer.string(cpuBind)
        writer.u16(memBindType)
        writer.string(memBind)
        writer.octetStrings(argv)
        writer.u32(flags)
        writer.string(ofname)
        writer.string(efname)
        writer.string(ifname)
        writer.u16(UInt16(ioPort.count))
        writer.elements(ioPort)
        writer.u32(profile)
        writer.string(taskProlog)
        writer.string(taskEpilog)
        writer.u16(slurmdDebug)
        switchJob.encode(into: &writer)
        options.encode(into: &writer)
        writer.string(aliasList)
        writer.string(completeNodelist)
        writer.u8(openMode)
        writer.string(acctgFreq)
        writer.u32(cpuFreqMin.raw)
        writer.u32(cpuFreqMax.raw)
        writer.u32(cpuFreqGov.raw)
        selectJobinfo.encode(into: &writer)
        writer.string(tresBind)
        writer.string(tresFreq)
        writer.u16(x11)
        writer.string(x11AllocHost)
        writer.u16(x11AllocPort)
        writer.string(x11MagicCookie)
        writer.string(x11Target)
        writer.u16(x11TargetPort)
    }
}

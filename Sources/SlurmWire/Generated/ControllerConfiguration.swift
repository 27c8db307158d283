// Generated from Schema/*/configuration.schema by `make generate`; change that file instead.

package import SlurmModel

/// The configuration as `scontrol show config` prints it.
package struct ControllerConfiguration: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `accounting_storage_enforce`.
    package var accountingStorageEnforce: UInt16 = 0
    /// `accounting_storage_backup_host`.
    package var accountingStorageBackupHost: String?
    /// `accounting_storage_host`.
    package var accountingStorageHost: String?
    /// `accounting_storage_ext_host`.
    package var accountingStorageExtHost: String?
    /// `accounting_storage_params`.
    package var accountingStorageParams: String?
    /// `accounting_storage_port`.
    package var accountingStoragePort: UInt16 = 0
    /// `accounting_storage_tres`.
    package var accountingStorageTres: String?
    /// `accounting_storage_type`.
    package var accountingStorageType: String?
    /// `accounting_storage_user`.
    package var accountingStorageUser: String?
    /// `acct_gather_conf`.
    package var acctGatherConf: [ConfigKeyPair]?
    /// `acct_gather_energy_type`.
    package var acctGatherEnergyType: String?
    /// `acct_gather_filesystem_type`.
    package var acctGatherFilesystemType: String?
    /// `acct_gather_interconnect_type`.
    package var acctGatherInterconnectType: String?
    /// `acct_gather_node_freq`.
    package var acctGatherNodeFreq: UInt16 = 0
    /// `acct_gather_profile_type`.
    package var acctGatherProfileType: String?
    /// `authalttypes`.
    package var authalttypes: String?
    /// `authalt_params`.
    package var authaltParams: String?
    /// `authinfo`.
    package var authinfo: String?
    /// `authtype`.
    package var authtype: String?
    /// `batch_start_timeout`.
    package var batchStartTimeout: UInt16 = 0
    /// `boot_time`.
    package var bootTime: Int64 = 0
    /// `bb_type`.
    package var bbType: String?
    /// `bcast_exclude`.
    package var bcastExclude: String?
    /// `bcast_parameters`.
    package var bcastParameters: String?
    /// `cgroup_conf`.
    package var cgroupConf: [ConfigKeyPair]?
    /// `cli_filter_plugins`.
    package var cliFilterPlugins: String?
    /// `cluster_name`.
    package var clusterName: String?
    /// `comm_params`.
    package var commParams: String?
    /// `complete_wait`.
    package var completeWait: UInt16 = 0
    /// `conf_flags`.
    package var confFlags: UInt32 = 0
    /// `control_addr`.
    package var controlAddr: [String?] = []
    /// `control_machine`.
    package var controlMachine: [String?] = []
    /// `core_spec_plugin`.
    package var coreSpecPlugin: String?
    /// `cpu_freq_def`.
    package var cpuFreqDef: Settable<UInt32> = .unset
    /// `cpu_freq_govs`.
    package var cpuFreqGovs: UInt32 = 0
    /// `cred_type`.
    package var credType: String?
    /// `def_mem_per_cpu`.
    package var defMemPerCPU: UInt64 = 0
    /// `debug_flags`.
    package var debugFlags: UInt64 = 0
    /// `dependency_params`.
    package var dependencyParams: String?
    /// `eio_timeout`.
    package var eioTimeout: UInt16 = 0
    /// `enforce_part_limits`.
    package var enforcePartLimits: UInt16 = 0
    /// `epilog`.
    package var epilog: String?
    /// `epilog_msg_time`.
    package var epilogMsgTime: UInt32 = 0
    /// `epilog_slurmctld`.
    package var epilogSlurmctld: String?
    /// `ext_sensors_conf`.
    package var extSensorsConf: [ConfigKeyPair]?
    /// `ext_sensors_type`.
    package var extSensorsType: String?
    /// `ext_sensors_freq`.
    package var extSensorsFreq: UInt16 = 0
    /// `fed_params`.
    package var fedParams: String?
    /// `first_job_id`.
    package var firstJobID: UInt32 = 0
    /// `fs_dampening_factor`.
    package var fsDampeningFactor: UInt16 = 0
    /// `get_env_timeout`.
    package var getEnvTimeout: UInt16 = 0
    /// `gres_plugins`.
    package var gresPlugins: String?
    /// `group_time`.
    package var groupTime: UInt16 = 0
    /// `group_force`.
    package var groupForce: UInt16 = 0
    /// `gpu_freq_def`.
    package var gpuFreqDef: String?
    /// `hash_val`.
    package var hashVal: UInt32 = 0
    /// `health_check_interval`.
    package var healthCheckInterval: UInt16 = 0
    /// `health_check_node_state`.
    package var healthCheckNodeState: UInt16 = 0
    /// `health_check_program`.
    package var healthCheckProgram: String?
    /// `inactive_limit`.
    package var inactiveLimit: UInt16 = 0
    /// `interactive_step_opts`.
    package var interactiveStepOpts: String?
    /// `job_acct_gather_freq`.
    package var jobAcctGatherFreq: String?
    /// `job_acct_gather_type`.
    package var jobAcctGatherType: String?
    /// `job_acct_gather_params`.
    package var jobAcctGatherParams: String?
    /// `job_comp_host`.
    package var jobCompHost: String?
    /// `job_comp_loc`.
    package var jobCompLoc: String?
    /// `job_comp_params`.
    package var jobCompParams: String?
    /// `job_comp_port`.
    package var jobCompPort: UInt32 = 0
    /// `job_comp_type`.
    package var jobCompType: String?
    /// `job_comp_user`.
    package var jobCompUser: String?
    /// `job_container_plugin`.
    package var jobContainerPlugin: String?
    /// `job_credential_private_key`.
    package var jobCredentialPrivateKey: String?
    /// `job_credential_public_certificate`.
    package var jobCredentialPublicCertificate: String?
    /// `job_defaults_list`.
    package var jobDefaultsList: [JobDefault]?
    /// `job_file_append`.
    package var jobFileAppend: UInt16 = 0
    /// `job_requeue`.
    package var jobRequeue: UInt16 = 0
    /// `job_submit_plugins`.
    package var jobSubmitPlugins: String?
    /// `kill_on_bad_exit`.
    package var killOnBadExit: UInt16 = 0
    /// `kill_wait`.
    package var killWait: UInt16 = 0
    /// `launch_params`.
    package var launchParams: String?
    /// `launch_type`.
    package var launchType: String?
    /// `licenses`.
    package var licenses: String?
    /// `log_fmt`.
    package var logFmt: UInt16 = 0
    /// `max_array_sz`.
    package var maxArraySz: UInt32 = 0
    /// `max_dbd_msgs`.
    package var maxDbdMsgs: UInt32 = 0
    /// `mail_domain`.
    package var mailDomain: String?
    /// `mail_prog`.
    package var mailProg: String?
    /// `max_job_cnt`.
    package var maxJobCnt: UInt32 = 0
    /// `max_job_id`.
    package var maxJobID: UInt32 = 0
    /// `max_mem_per_cpu`.
    package var maxMemPerCPU: UInt64 = 0
    /// `max_node_cnt`.
    package var maxNodeCnt: UInt32 = 0
    /// `max_step_cnt`.
    package var maxStepCnt: UInt32 = 0
    /// `max_tasks_per_node`.
    package var maxTasksPerNode: UInt16 = 0
    /// `mcs_plugin`.
    package var mcsPlugin: String?
    /// `mcs_plugin_params`.
    package var mcsPluginParams: String?
    /// `min_job_age`.
    package var minJobAge: UInt32 = 0
    /// `mpi_conf`.
    package var mpiConf: [ConfigKeyPair]?
    /// `mpi_default`.
    package var mpiDefault: String?
    /// `mpi_params`.
    package var mpiParams: String?
    /// `msg_timeout`.
    package var msgTimeout: UInt16 = 0
    /// `next_job_id`.
    package var nextJobID: UInt32 = 0
    /// `node_features_conf`.
    package var nodeFeaturesConf: [ConfigPluginParameters]?
    /// `node_features_plugins`.
    package var nodeFeaturesPlugins: String?
    /// `node_prefix`.
    package var nodePrefix: String?
    /// `over_time_limit`.
    package var overTimeLimit: UInt16 = 0
    /// `plugindir`.
    package var plugindir: String?
    /// `plugstack`.
    package var plugstack: String?
    /// `power_parameters`.
    package var powerParameters: String?
    /// `power_plugin`.
    package var powerPlugin: String?
    /// `preempt_mode`.
    package var preemptMode: UInt16 = 0
    /// `preempt_type`.
    package var preemptType: String?
    /// `preempt_exempt_time`.
    package var preemptExemptTime: UInt32 = 0
    /// `prep_params`.
    package var prepParams: String?
    /// `prep_plugins`.
    package var prepPlugins: String?
    /// `priority_decay_hl`.
    package var priorityDecayHl: UInt32 = 0
    /// `priority_calc_period`.
    package var priorityCalcPeriod: UInt32 = 0
    /// `priority_favor_small`.
    package var priorityFavorSmall: UInt16 = 0
    /// `priority_flags`.
    package var priorityFlags: UInt16 = 0
    /// `priority_max_age`.
    package var priorityMaxAge: UInt32 = 0
    /// `priority_params`.
    package var priorityParams: String?
    /// `priority_reset_period`.
    package var priorityResetPeriod: UInt16 = 0
    /// `priority_type`.
    package var priorityType: String?
    /// `priority_weight_age`.
    package var priorityWeightAge: UInt32 = 0
    /// `priority_weight_assoc`.
    package var priorityWeightAssoc: UInt32 = 0
    /// `priority_weight_fs`.
    package var priorityWeightFs: UInt32 = 0
    /// `priority_weight_js`.
    package var priorityWeightJs: UInt32 = 0
    /// `priority_weight_part`.
    package var priorityWeightPart: UInt32 = 0
    /// `priority_weight_qos`.
    package var priorityWeightQOS: UInt32 = 0
    /// `priority_weight_tres`.
    package var priorityWeightTres: String?
    /// `private_data`.
    package var privateData: UInt16 = 0
    /// `proctrack_type`.
    package var proctrackType: String?
    /// `prolog`.
    package var prolog: String?
    /// `prolog_epilog_timeout`.
    package var prologEpilogTimeout: Settable<UInt16> = .unset
    /// `prolog_slurmctld`.
    package var prologSlurmctld: String?
    /// `prolog_flags`.
    package var prologFlags: UInt16 = 0
    /// `propagate_prio_process`.
    package var propagatePrioProcess: UInt16 = 0
    /// `propagate_rlimits`.
    package var propagateRlimits: String?
    /// `propagate_rlimits_except`.
    package var propagateRlimitsExcept: String?
    /// `reboot_program`.
    package var rebootProgram: String?
    /// `reconfig_flags`.
    package var reconfigFlags: UInt16 = 0
    /// `requeue_exit`.
    package var requeueExit: String?
    /// `requeue_exit_hold`.
    package var requeueExitHold: String?
    /// `resume_fail_program`.
    package var resumeFailProgram: String?
    /// `resume_program`.
    package var resumeProgram: String?
    /// `resume_rate`.
    package var resumeRate: UInt16 = 0
    /// `resume_timeout`.
    package var resumeTimeout: UInt16 = 0
    /// `resv_epilog`.
    package var resvEpilog: String?
    /// `resv_over_run`.
    package var resvOverRun: UInt16 = 0
    /// `resv_prolog`.
    package var resvProlog: String?
    /// `ret2service`.
    package var ret2service: UInt16 = 0
    /// `route_plugin`.
    package var routePlugin: String?
    /// `sched_params`.
    package var schedParams: String?
    /// `sched_logfile`.
    package var schedLogfile: String?
    /// `sched_log_level`.
    package var schedLogLevel: UInt16 = 0
    /// `sched_time_slice`.
    package var schedTimeSlice: UInt16 = 0
    /// `schedtype`.
    package var schedtype: String?
    /// `scron_params`.
    package var scronParams: String?
    /// `select_type`.
    package var selectType: String?
    /// `select_conf_key_pairs`.
    package var selectConfKeyPairs: [ConfigKeyPair]?
    /// `select_type_param`.
    package var selectTypeParam: UInt16 = 0
    /// `slurm_conf`.
    package var slurmConf: String?
    /// `slurm_user_id`.
    package var slurmUserID: UInt32 = 0
    /// `slurm_user_name`.
    package var slurmUserName: String?
    /// `slurmd_user_id`.
    package var slurmdUserID: UInt32 = 0
    /// `slurmd_user_name`.
    package var slurmdUserName: String?
    /// `slurmctld_addr`.
    package var slurmctldAddr: String?
    /// `slurmctld_debug`.
    package var slurmctldDebug: UInt16 = 0
    /// `slurmctld_logfile`.
    package var slurmctldLogfile: String?
    /// `slurmctld_params`.
    package var slurmctldParams: String?
    /// `slurmctld_pidfile`.
    package var slurmctldPidfile: String?
    /// `slurmctld_plugstack`.
    package var slurmctldPlugstack: String?
    /// `slurmctld_plugstack_conf`.
    package var slurmctldPlugstackConf: [ConfigPluginParameters]?
    /// `slurmctld_port`.
    package var slurmctldPort: UInt32 = 0
    /// `slurmctld_port_count`.
    package var slurmctldPortCount: UInt16 = 0
    /// `slurmctld_primary_off_prog`.
    package var slurmctldPrimaryOffProg: String?
    /// `slurmctld_primary_on_prog`.
    package var slurmctldPrimaryOnProg: String?
    /// `slurmctld_syslog_debug`.
    package var slurmctldSyslogDebug: UInt16 = 0
    /// `slurmctld_timeout`.
    package var slurmctldTimeout: UInt16 = 0
    /// `slurmd_debug`.
    package var slurmdDebug: UInt16 = 0
    /// `slurmd_logfile`.
    package var slurmdLogfile: String?
    /// `slurmd_params`.
    package var slurmdParams: String?
    /// `slurmd_pidfile`.
    package var slurmdPidfile: String?
    /// `slurmd_port`.
    package var slurmdPort: UInt32 = 0
    /// `slurmd_spooldir`.
    package var slurmdSpooldir: String?
    /// `slurmd_syslog_debug`.
    package var slurmdSyslogDebug: UInt16 = 0
    /// `slurmd_timeout`.
    package var slurmdTimeout: UInt16 = 0
    /// `srun_epilog`.
    package var srunEpilog: String?
    /// `srun_port_range_low`.
    package var srunPortRangeLow: UInt16 = 0
    /// `srun_port_range_high`.
    package var srunPortRangeHigh: UInt16 = 0
    /// `srun_prolog`.
    package var srunProlog: String?
    /// `state_save_location`.
    package var stateSaveLocation: String?
    /// `suspend_exc_nodes`.
    package var suspendExcNodes: String?
    /// `suspend_exc_parts`.
    package var suspendExcParts: String?
    /// `suspend_program`.
    package var suspendProgram: String?
    /// `suspend_rate`.
    package var suspendRate: UInt16 = 0
    /// `suspend_time`.
    package var suspendTime: Settable<UInt32> = .unset
    /// `suspend_timeout`.
    package var suspendTimeout: UInt16 = 0
    /// `switch_param`.
    package var switchParam: String?
    /// `switch_type`.
    package var switchType: String?
    /// `task_epilog`.
    package var taskEpilog: String?
    /// `task_prolog`.
    package var taskProlog: String?
    /// `task_plugin`.
    package var taskPlugin: String?
    /// `task_plugin_param`.
    package var taskPluginParam: UInt32 = 0
    /// `tcp_timeout`.
    package var tcpTimeout: UInt16 = 0
    /// `tmp_fs`.
    package var tmpFs: String?
    /// `topology_param`.
    package var topologyParam: String?
    /// `topology_plugin`.
    package var topologyPlugin: String?
    /// `tree_width`.
    package var treeWidth: UInt16 = 0
    /// `unkillable_program`.
    package var unkillableProgram: String?
    /// `unkillable_timeout`.
    package var unkillableTimeout: UInt16 = 0
    /// `version`.
    package var version: String?
    /// `vsize_factor`.
    package var vsizeFactor: UInt16 = 0
    /// `wait_time`.
    package var waitTime: UInt16 = 0
    /// `x11_params`.
    package var x11Params: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ControllerConfiguration {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        lastUpdate = try reader.time("last_update")
        accountingStorageEnforce = try reader.u16("accounting_storage_enforce")
        accountingStorageBackupHost = try reader.string("accounting_storage_backup_host")
        accountingStorageHost = try reader.string("accounting_storage_host")
        accountingStorageExtHost = try reader.string("accounting_storage_ext_host")
        accountingStorageParams = try reader.string("accounting_storage_params")
        accountingStoragePort = try reader.u16("accounting_storage_port")
        accountingStorageTres = try reader.string("accounting_storage_tres")
        accountingStorageType = try reader.string("accounting_storage_type")
        accountingStorageUser = try reader.string("accounting_storage_user")
        acctGatherConf = try reader.list("acct_gather_conf")
        acctGatherEnergyType = try reader.string("acct_gather_energy_type")
        acctGatherFilesystemType = try reader.string("acct_gather_filesystem_type")
        acctGatherInterconnectType = try reader.string("acct_gather_interconnect_type")
        acctGatherNodeFreq = try reader.u16("acct_gather_node_freq")
        acctGatherProfileType = try reader.string("acct_gather_profile_type")
        authalttypes = try reader.string("authalttypes")
        authaltParams = try reader.string("authalt_params")
        authinfo = try reader.string("authinfo")
        authtype = try reader.string("authtype")
        batchStartTimeout = try reader.u16("batch_start_timeout")
        bootTime = try reader.time("boot_time")
        bbType = try reader.string("bb_type")
        bcastExclude = try reader.string("bcast_exclude")
        bcastParameters = try reader.string("bcast_parameters")
        cgroupConf = try reader.list("cgroup_conf")
        cliFilterPlugins = try reader.string("cli_filter_plugins")
        clusterName = try reader.string("cluster_name")
        commParams = try reader.string("comm_params")
        completeWait = try reader.u16("complete_wait")
        confFlags = try reader.u32("conf_flags")
        controlAddr = try reader.strings("control_addr")
        controlMachine = try reader.strings("control_machine")
        coreSpecPlugin = try reader.string("core_spec_plugin")
        cpuFreqDef = Settable(raw: try reader.u32("cpu_freq_def"))
        cpuFreqGovs = try reader.u32("cpu_freq_govs")
        credType = try reader.string("cred_type")
        defMemPerCPU = try reader.u64("def_mem_per_cpu")
        debugFlags = try reader.u64("debug_flags")
        dependencyParams = try reader.string("dependency_params")
        eioTimeout = try reader.u16("eio_timeout")
        enforcePartLimits = try reader.u16("enforce_part_limits")
        epilog = try reader.string("epilog")
        epilogMsgTime = try reader.u32("epilog_msg_time")
        epilogSlurmctld = try reader.string("epilog_slurmctld")
        extSensorsConf = try reader.list("ext_sensors_conf")
        extSensorsType = try reader.string("ext_sensors_type")
        extSensorsFreq = try reader.u16("ext_sensors_freq")
        fedParams = try reader.string("fed_params")
        firstJobID = try reader.u32("first_job_id")
        fsDampeningFactor = try reader.u16("fs_dampening_factor")
        getEnvTimeout = try reader.u16("get_env_timeout")
        gresPlugins = try reader.string("gres_plugins")
        groupTime = try reader.u16("group_time")
        groupForce = try reader.u16("group_force")
        gpuFreqDef = try reader.string("gpu_freq_def")
        hashVal = try reader.u32("hash_val")
        healthCheckInterval = try reader.u16("health_check_interval")
        healthCheckNodeState = try reader.u16("health_check_node_state")
        healthCheckProgram = try reader.string("health_check_program")
        inactiveLimit = try reader.u16("inactive_limit")
        interactiveStepOpts = try reader.string("interactive_step_opts")
        jobAcctGatherFreq = try reader.string("job_acct_gather_freq")
        jobAcctGatherType = try reader.string("job_acct_gather_type")
        jobAcctGatherParams = try reader.string("job_acct_gather_params")
        jobCompHost = try reader.string("job_comp_host")
        jobCompLoc = try reader.string("job_comp_loc")
        jobCompParams = try reader.string("job_comp_params")
        jobCompPort = try reader.u32("job_comp_port")
        jobCompType = try reader.string("job_comp_type")
        jobCompUser = try reader.string("job_comp_user")
        jobContainerPlugin = try reader.string("job_container_plugin")
        jobCredentialPrivateKey = try reader.string("job_credential_private_key")
        jobCredentialPublicCertificate = try reader.string("job_credential_public_certificate")
        jobDefaultsList = try reader.list("job_defaults_list")
        jobFileAppend = try reader.u16("job_file_append")
        jobRequeue = try reader.u16("job_requeue")
        jobSubmitPlugins = try reader.string("job_submit_plugins")
        killOnBadExit = try reader.u16("kill_on_bad_exit")
        killWait = try reader.u16("kill_wait")
        launchParams = try reader.string("launch_params")
        launchType = try reader.string("launch_type")
        licenses = try reader.string("licenses")
        logFmt = try reader.u16("log_fmt")
        maxArraySz = try reader.u32("max_array_sz")
        maxDbdMsgs = try reader.u32("max_dbd_msgs")
        mailDomain = try reader.string("mail_domain")
        mailProg = try reader.string("mail_prog")
        maxJobCnt = try reader.u32("max_job_cnt")
        maxJobID = try reader.u32("max_job_id")
        maxMemPerCPU = try reader.u64("max_mem_per_cpu")
        maxNodeCnt = try reader.u32("max_node_cnt")
        maxStepCnt = try reader.u32("max_step_cnt")
        maxTasksPerNode = try reader.u16("max_tasks_per_node")
        mcsPlugin = try reader.string("mcs_plugin")
        mcsPluginParams = try reader.string("mcs_plugin_params")
        minJobAge = try reader.u32("min_job_age")
        mpiConf = try reader.list("mpi_conf")
        mpiDefault = try reader.string("mpi_default")
        mpiParams = try reader.string("mpi_params")
        msgTimeout = try reader.u16("msg_timeout")
        nextJobID = try reader.u32("next_job_id")
        nodeFeaturesConf = try reader.list("node_features_conf")
        nodeFeaturesPlugins = try reader.string("node_features_plugins")
        nodePrefix = try reader.string("node_prefix")
        overTimeLimit = try reader.u16("over_time_limit")
        plugindir = try reader.string("plugindir")
        plugstack = try reader.string("plugstack")
        powerParameters = try reader.string("power_parameters")
        powerPlugin = try reader.string("power_plugin")
        preemptMode = try reader.u16("preempt_mode")
        preemptType = try reader.string("preempt_type")
        preemptExemptTime = try reader.u32("preempt_exempt_time")
        prepParams = try reader.string("prep_params")
        prepPlugins = try reader.string("prep_plugins")
        priorityDecayHl = try reader.u32("priority_decay_hl")
        priorityCalcPeriod = try reader.u32("priority_calc_period")
        priorityFavorSmall = try reader.u16("priority_favor_small")
        priorityFlags = try reader.u16("priority_flags")
        priorityMaxAge = try reader.u32("priority_max_age")
        priorityParams = try reader.string("priority_params")
        priorityResetPeriod = try reader.u16("priority_reset_period")
        priorityType = try reader.string("priority_type")
        priorityWeightAge = try reader.u32("priority_weight_age")
        priorityWeightAssoc = try reader.u32("priority_weight_assoc")
        priorityWeightFs = try reader.u32("priority_weight_fs")
        priorityWeightJs = try reader.u32("priority_weight_js")
        priorityWeightPart = try reader.u32("priority_weight_part")
        priorityWeightQOS = try reader.u32("priority_weight_qos")
        priorityWeightTres = try reader.string("priority_weight_tres")
        privateData = try reader.u16("private_data")
        proctrackType = try reader.string("proctrack_type")
        prolog = try reader.string("prolog")
        prologEpilogTimeout = Settable(raw: try reader.u16("prolog_epilog_timeout"))
        prologSlurmctld = try reader.string("prolog_slurmctld")
        prologFlags = try reader.u16("prolog_flags")
        propagatePrioProcess = try reader.u16("propagate_prio_process")
        propagateRlimits = try reader.string("propagate_rlimits")
        propagateRlimitsExcept = try reader.string("propagate_rlimits_except")
        rebootProgram = try reader.string("reboot_program")
        reconfigFlags = try reader.u16("reconfig_flags")
        requeueExit = try reader.string("requeue_exit")
        requeueExitHold = try reader.string("requeue_exit_hold")
        resumeFailProgram = try reader.string("resume_fail_program")
        resumeProgram = try reader.string("resume_program")
        resumeRate = try reader.u16("resume_rate")
        resumeTimeout = try reader.u16("resume_timeout")
        resvEpilog = try reader.string("resv_epilog")
        resvOverRun = try reader.u16("resv_over_run")
        resvProlog = try reader.string("resv_prolog")
        ret2service = try reader.u16("ret2service")
        routePlugin = try reader.string("route_plugin")
        schedParams = try reader.string("sched_params")
        schedLogfile = try reader.string("sched_logfile")
        schedLogLevel = try reader.u16("sched_log_level")
        schedTimeSlice = try reader.u16("sched_time_slice")
        schedtype = try reader.string("schedtype")
        scronParams = try reader.string("scron_params")
        selectType = try reader.string("select_type")
        selectConfKeyPairs = try reader.list("select_conf_key_pairs")
        selectTypeParam = try reader.u16("select_type_param")
        slurmConf = try reader.string("slurm_conf")
        slurmUserID = try reader.u32("slurm_user_id")
        slurmUserName = try reader.string("slurm_user_name")
        slurmdUserID = try reader.u32("slurmd_user_id")
        slurmdUserName = try reader.string("slurmd_user_name")
        slurmctldAddr = try reader.string("slurmctld_addr")
        slurmctldDebug = try reader.u16("slurmctld_debug")
        slurmctldLogfile = try reader.string("slurmctld_logfile")
        slurmctldParams = try reader.string("slurmctld_params")
        slurmctldPidfile = try reader.string("slurmctld_pidfile")
        slurmctldPlugstack = try reader.string("slurmctld_plugstack")
        slurmctldPlugstackConf = try reader.list("slurmctld_plugstack_conf")
        slurmctldPort = try reader.u32("slurmctld_port")
        slurmctldPortCount = try reader.u16("slurmctld_port_count")
        slurmctldPrimaryOffProg = try reader.string("slurmctld_primary_off_prog")
        slurmctldPrimaryOnProg = try reader.string("slurmctld_primary_on_prog")
        slurmctldSyslogDebug = try reader.u16("slurmctld_syslog_debug")
        slurmctldTimeout = try reader.u16("slurmctld_timeout")
        slurmdDebug = try reader.u16("slurmd_debug")
        slurmdLogfile = try reader.string("slurmd_logfile")
        slurmdParams = try reader.string("slurmd_params")
        slurmdPidfile = try reader.string("slurmd_pidfile")
        slurmdPort = try reader.u32("slurmd_port")
        slurmdSpooldir = try reader.string("slurmd_spooldir")
        slurmdSyslogDebug = try reader.u16("slurmd_syslog_debug")
        slurmdTimeout = try reader.u16("slurmd_timeout")
        srunEpilog = try reader.string("srun_epilog")
        srunPortRangeLow = try reader.u16("srun_port_range_low")
        srunPortRangeHigh = try reader.u16("srun_port_range_high")
        srunProlog = try reader.string("srun_prolog")
        stateSaveLocation = try reader.string("state_save_location")
        suspendExcNodes = try reader.string("suspend_exc_nodes")
        suspendExcParts = try reader.string("suspend_exc_parts")
        suspendProgram = try reader.string("suspend_program")
        suspendRate = try reader.u16("suspend_rate")
        suspendTime = Settable(raw: try reader.u32("suspend_time"))
        suspendTimeout = try reader.u16("suspend_timeout")
        switchParam = try reader.string("switch_param")
        switchType = try reader.string("switch_type")
        taskEpilog = try reader.string("task_epilog")
        taskProlog = try reader.string("task_prolog")
        taskPlugin = try reader.string("task_plugin")
        taskPluginParam = try reader.u32("task_plugin_param")
        tcpTimeout = try reader.u16("tcp_timeout")
        tmpFs = try reader.string("tmp_fs")
        topologyParam = try reader.string("topology_param")
        topologyPlugin = try reader.string("topology_plugin")
        treeWidth = try reader.u16("tree_width")
        unkillableProgram = try reader.string("unkillable_program")
        unkillableTimeout = try reader.u16("unkillable_timeout")
        version = try reader.string("version")
        vsizeFactor = try reader.u16("vsize_factor")
        waitTime = try reader.u16("wait_time")
        x11Params = try reader.string("x11_params")
    }

    package func encode(into writer: inout WireWriter) {
        writer.time(lastUpdate)
        writer.u16(accountingStorageEnforce)
        writer.string(accountingStorageBackupHost)
        writer.string(accountingStorageHost)
        writer.string(accountingStorageExtHost)
        writer.string(accountingStorageParams)
        writer.u16(accountingStoragePort)
        writer.string(accountingStorageTres)
        writer.string(accountingStorageType)
        writer.string(accountingStorageUser)
        writer.list(acctGatherConf)
        writer.string(acctGatherEnergyType)
        writer.string(acctGatherFilesystemType)
        writer.string(acctGatherInterconnectType)
        writer.u16(acctGatherNodeFreq)
        writer.string(acctGatherProfileType)
        writer.string(authalttypes)
        writer.string(authaltParams)
        writer.string(authinfo)
        writer.string(authtype)
        writer.u16(batchStartTimeout)
        writer.time(bootTime)
        writer.string(bbType)
        writer.string(bcastExclude)
        writer.string(bcastParameters)
        writer.list(cgroupConf)
        writer.string(cliFilterPlugins)
        writer.string(clusterName)
        writer.string(commParams)
        writer.u16(completeWait)
        writer.u32(confFlags)
        writer.strings(controlAddr)
        writer.strings(controlMachine)
        writer.string(coreSpecPlugin)
        writer.u32(cpuFreqDef.raw)
        writer.u32(cpuFreqGovs)
        writer.string(credType)
        writer.u64(defMemPerCPU)
        writer.u64(debugFlags)
        writer.string(dependencyParams)
        writer.u16(eioTimeout)
        writer.u16(enforcePartLimits)
        writer.string(epilog)
        writer.u32(epilogMsgTime)
        writer.string(epilogSlurmctld)
        writer.list(extSensorsConf)
        writer.string(extSensorsType)
        writer.u16(extSensorsFreq)
        writer.string(fedParams)
        writer.u32(firstJobID)
        writer.u16(fsDampeningFactor)
        writer.u16(getEnvTimeout)
        writer.string(gresPlugins)
        writer.u16(groupTime)
        writer.u16(groupForce)
        writer.string(gpuFreqDef)
        writer.u32(hashVal)
        writer.u16(healthCheckInterval)
        writer.u16(healthCheckNodeState)
        writer.string(healthCheckProgram)
        writer.u16(inactiveLimit)
        writer.string(interactiveStepOpts)
        writer.string(jobAcctGatherFreq)
        writer.string(jobAcctGatherType)
        writer.string(jobAcctGatherParams)
        writer.string(jobCompHost)
        writer.string(jobCompLoc)
        writer.string(jobCompParams)
        writer.u32(jobCompPort)
        writer.string(jobCompType)
        writer.string(jobCompUser)
        writer.string(jobContainerPlugin)
        writer.string(jobCredentialPrivateKey)
        writer.string(jobCredentialPublicCertificate)
        writer.list(jobDefaultsList)
        writer.u16(jobFileAppend)
        writer.u16(jobRequeue)
        writer.string(jobSubmitPlugins)
        writer.u16(killOnBadExit)
        writer.u16(killWait)
        writer.string(launchParams)
        writer.string(launchType)
        writer.string(licenses)
        writer.u16(logFmt)
        writer.u32(maxArraySz)
        writer.u32(maxDbdMsgs)
        writer.string(mailDomain)
        writer.string(mailProg)
        writer.u32(maxJobCnt)
        writer.u32(maxJobID)
        writer.u64(maxMemPerCPU)
        writer.u32(maxNodeCnt)
        writer.u32(maxStepCnt)
        writer.u16(maxTasksPerNode)
        writer.string(mcsPlugin)
        writer.string(mcsPluginParams)
        writer.u32(minJobAge)
        writer.list(mpiConf)
        writer.string(mpiDefault)
        writer.string(mpiParams)
        writer.u16(msgTimeout)
        writer.u32(nextJobID)
        writer.list(nodeFeaturesConf)
        writer.string(nodeFeaturesPlugins)
        writer.string(nodePrefix)
        writer.u16(overTimeLimit)
        writer.string(plugindir)
        writer.string(plugstack)
        writer.string(powerParameters)
        writer.string(powerPlugin)
        writer.u16(preemptMode)
        writer.string(preemptType)
        writer.u32(preemptExemptTime)
        writer.string(prepParams)
        writer.string(prepPlugins)
        writer.u32(priorityDecayHl)
        writer.u32(priorityCalcPeriod)
        writer.u16(priorityFavorSmall)
        writer.u16(priorityFlags)
        writer.u32(priorityMaxAge)
        writer.string(priorityParams)
        writer.u16(priorityResetPeriod)
        writer.string(priorityType)
        writer.u32(priorityWeightAge)
        writer.u32(priorityWeightAssoc)
        writer.u32(priorityWeightFs)
        writer.u32(priorityWeightJs)
        writer.u32(priorityWeightPart)
        writer.u32(priorityWeightQOS)
        writer.string(priorityWeightTres)
        writer.u16(privateData)
        writer.string(proctrackType)
        writer.string(prolog)
        writer.u16(prologEpilogTimeout.raw)
        writer.string(prologSlurmctld)
        writer.u16(prologFlags)
        writer.u16(propagatePrioProcess)
        writer.string(propagateRlimits)
        writer.string(propagateRlimitsExcept)
        writer.string(rebootProgram)
        writer.u16(reconfigFlags)
        writer.string(requeueExit)
        writer.string(requeueExitHold)
        writer.string(resumeFailProgram)
        writer.string(resumeProgram)
        writer.u16(resumeRate)
        writer.u16(resumeTimeout)
        writer.string(resvEpilog)
        writer.u16(resvOverRun)
        writer.string(resvProlog)
        writer.u16(ret2service)
        writer.string(routePlugin)
        writer.string(schedParams)
        writer.string(schedLogfile)
        writer.u16(schedLogLevel)
        writer.u16(schedTimeSlice)
        writer.string(schedtype)
        writer.string(scronParams)
        writer.string(selectType)
        writer.list(selectConfKeyPairs)
        writer.u16(selectTypeParam)
        writer.string(slurmConf)
        writer.u32(slurmUserID)
        writer.string(slurmUserName)
        writer.u32(slurmdUserID)
        writer.string(slurmdUserName)
        writer.string(slurmctldAddr)
        writer.u16(slurmctldDebug)
        writer.string(slurmctldLogfile)
        writer.string(slurmctldParams)
        writer.string(slurmctldPidfile)
        writer.string(slurmctldPlugstack)
        writer.list(slurmctldPlugstackConf)
        writer.u32(slurmctldPort)
        writer.u16(slurmctldPortCount)
        writer.string(slurmctldPrimaryOffProg)
        writer.string(slurmctldPrimaryOnProg)
        writer.u16(slurmctldSyslogDebug)
        writer.u16(slurmctldTimeout)
        writer.u16(slurmdDebug)
        writer.string(slurmdLogfile)
        writer.string(slurmdParams)
        writer.string(slurmdPidfile)
        writer.u32(slurmdPort)
        writer.string(slurmdSpooldir)
        writer.u16(slurmdSyslogDebug)
        writer.u16(slurmdTimeout)
        writer.string(srunEpilog)
        writer.u16(srunPortRangeLow)
        writer.u16(srunPortRangeHigh)
        writer.string(srunProlog)
        writer.string(stateSaveLocation)
        writer.string(suspendExcNodes)
        writer.string(suspendExcParts)
        writer.string(suspendProgram)
        writer.u16(suspendRate)
        writer.u32(suspendTime.raw)
        writer.u16(suspendTimeout)
        writer.string(switchParam)
        writer.string(switchType)
        writer.string(taskEpilog)
        writer.string(taskProlog)
        writer.string(taskPlugin)
        writer.u32(taskPluginParam)
        writer.u16(tcpTimeout)
        writer.string(tmpFs)
        writer.string(topologyParam)
        writer.string(topologyPlugin)
        writer.u16(treeWidth)
        writer.string(unkillableProgram)
        writer.u16(unkillableTimeout)
        writer.string(version)
        writer.u16(vsizeFactor)
        writer.u16(waitTime)
        writer.string(x11Params)
    }
}

// Slurm's result codes: those of the controller.
// Source: strerror texts read from Debian's libslurm 22.05.8; numbers from its public header slurm_errno.h.

extension SlurmErrno {
    /// `ESLURM_INVALID_PARTITION_NAME`.
    package static let invalidPartitionName = SlurmErrno(rawValue: 2000)
    /// `ESLURM_DEFAULT_PARTITION_NOT_SET`.
    package static let defaultPartitionNotSet = SlurmErrno(rawValue: 2001)
    /// `ESLURM_ACCESS_DENIED`.
    package static let accessDenied = SlurmErrno(rawValue: 2002)
    /// `ESLURM_JOB_MISSING_REQUIRED_PARTITION_GROUP`.
    package static let jobMissingRequiredPartitionGroup = SlurmErrno(rawValue: 2003)
    /// `ESLURM_REQUESTED_NODES_NOT_IN_PARTITION`.
    package static let requestedNodesNotInPartition = SlurmErrno(rawValue: 2004)
    /// `ESLURM_TOO_MANY_REQUESTED_CPUS`.
    package static let tooManyRequestedCPUs = SlurmErrno(rawValue: 2005)
    /// `ESLURM_INVALID_NODE_COUNT`.
    package static let invalidNodeCount = SlurmErrno(rawValue: 2006)
    /// `ESLURM_ERROR_ON_DESC_TO_RECORD_COPY`.
    package static let errorOnDescToRecordCopy = SlurmErrno(rawValue: 2007)
    /// `ESLURM_JOB_MISSING_SIZE_SPECIFICATION`.
    package static let jobMissingSizeSpecification = SlurmErrno(rawValue: 2008)
    /// `ESLURM_JOB_SCRIPT_MISSING`.
    package static let jobScriptMissing = SlurmErrno(rawValue: 2009)
    /// `ESLURM_USER_ID_MISSING`.
    package static let userIDMissing = SlurmErrno(rawValue: 2010)
    /// `ESLURM_DUPLICATE_JOB_ID`.
    package static let duplicateJobID = SlurmErrno(rawValue: 2011)
    /// `ESLURM_PATHNAME_TOO_LONG`.
    package static let pathnameTooLong = SlurmErrno(rawValue: 2012)
    /// `ESLURM_NOT_TOP_PRIORITY`.
    package static let notTopPriority = SlurmErrno(rawValue: 2013)
    /// `ESLURM_REQUESTED_NODE_CONFIG_UNAVAILABLE`.
    package static let requestedNodeConfigUnavailable = SlurmErrno(rawValue: 2014)
    /// `ESLURM_REQUESTED_PART_CONFIG_UNAVAILABLE`.
    package static let requestedPartConfigUnavailable = SlurmErrno(rawValue: 2015)
    /// `ESLURM_NODES_BUSY`.
    package static let nodesBusy = SlurmErrno(rawValue: 2016)
    /// `ESLURM_INVALID_JOB_ID`.
    package static let invalidJobID = SlurmErrno(rawValue: 2017)
    /// `ESLURM_INVALID_NODE_NAME`.
    package static let invalidNodeName = SlurmErrno(rawValue: 2018)
    /// `ESLURM_WRITING_TO_FILE`.
    package static let writingToFile = SlurmErrno(rawValue: 2019)
    /// `ESLURM_TRANSITION_STATE_NO_UPDATE`.
    package static let transitionStateNoUpdate = SlurmErrno(rawValue: 2020)
    /// `ESLURM_ALREADY_DONE`.
    package static let alreadyDone = SlurmErrno(rawValue: 2021)
    /// `ESLURM_INTERCONNECT_FAILURE`.
    package static let interconnectFailure = SlurmErrno(rawValue: 2022)
    /// `ESLURM_BAD_DIST`.
    package static let badDist = SlurmErrno(rawValue: 2023)
    /// `ESLURM_JOB_PENDING`.
    package static let jobPending = SlurmErrno(rawValue: 2024)
    /// `ESLURM_BAD_TASK_COUNT`.
    package static let badTaskCount = SlurmErrno(rawValue: 2025)
    /// `ESLURM_INVALID_JOB_CREDENTIAL`.
    package static let invalidJobCredential = SlurmErrno(rawValue: 2026)
    /// `ESLURM_IN_STANDBY_MODE`.
    package static let inStandbyMode = SlurmErrno(rawValue: 2027)
    /// `ESLURM_INVALID_NODE_STATE`.
    package static let invalidNodeState = SlurmErrno(rawValue: 2028)
    /// `ESLURM_INVALID_FEATURE`.
    package static let invalidFeature = SlurmErrno(rawValue: 2029)
    /// `ESLURM_INVALID_AUTHTYPE_CHANGE`.
    package static let invalidAuthtypeChange = SlurmErrno(rawValue: 2030)
    /// `ESLURM_ACTIVE_FEATURE_NOT_SUBSET`.
    package static let activeFeatureNotSubset = SlurmErrno(rawValue: 2031)
    /// `ESLURM_INVALID_SCHEDTYPE_CHANGE`.
    package static let invalidSchedtypeChange = SlurmErrno(rawValue: 2032)
    /// `ESLURM_INVALID_SELECTTYPE_CHANGE`.
    package static let invalidSelecttypeChange = SlurmErrno(rawValue: 2033)
    /// `ESLURM_INVALID_SWITCHTYPE_CHANGE`.
    package static let invalidSwitchtypeChange = SlurmErrno(rawValue: 2034)
    /// `ESLURM_FRAGMENTATION`.
    package static let fragmentation = SlurmErrno(rawValue: 2035)
    /// `ESLURM_NOT_SUPPORTED`.
    package static let notSupported = SlurmErrno(rawValue: 2036)
    /// `ESLURM_DISABLED`.
    package static let disabled = SlurmErrno(rawValue: 2037)
    /// `ESLURM_DEPENDENCY`.
    package static let dependency = SlurmErrno(rawValue: 2038)
    /// `ESLURM_BATCH_ONLY`.
    package static let batchOnly = SlurmErrno(rawValue: 2039)
    /// `ESLURM_TASKDIST_ARBITRARY_UNSUPPORTED`.
    package static let taskdistArbitraryUnsupported = SlurmErrno(rawValue: 2040)
    /// `ESLURM_TASKDIST_REQUIRES_OVERCOMMIT`.
    package static let taskdistRequiresOvercommit = SlurmErrno(rawValue: 2041)
    /// `ESLURM_JOB_HELD`.
    package static let jobHeld = SlurmErrno(rawValue: 2042)
    /// `ESLURM_INVALID_CRED_TYPE_CHANGE`.
    package static let invalidCredTypeChange = SlurmErrno(rawValue: 2043)
    /// `ESLURM_INVALID_TASK_MEMORY`.
    package static let invalidTaskMemory = SlurmErrno(rawValue: 2044)
    /// `ESLURM_INVALID_ACCOUNT`.
    package static let invalidAccount = SlurmErrno(rawValue: 2045)
    /// `ESLURM_INVALID_PARENT_ACCOUNT`.
    package static let invalidParentAccount = SlurmErrno(rawValue: 2046)
    /// `ESLURM_SAME_PARENT_ACCOUNT`.
    package static let sameParentAccount = SlurmErrno(rawValue: 2047)
    /// `ESLURM_INVALID_LICENSES`.
    package static let invalidLicenses = SlurmErrno(rawValue: 2048)
    /// `ESLURM_NEED_RESTART`.
    package static let needRestart = SlurmErrno(rawValue: 2049)
    /// `ESLURM_ACCOUNTING_POLICY`.
    package static let accountingPolicy = SlurmErrno(rawValue: 2050)
    /// `ESLURM_INVALID_TIME_LIMIT`.
    package static let invalidTimeLimit = SlurmErrno(rawValue: 2051)
    /// `ESLURM_RESERVATION_ACCESS`.
    package static let reservationAccess = SlurmErrno(rawValue: 2052)
    /// `ESLURM_RESERVATION_INVALID`.
    package static let reservationInvalid = SlurmErrno(rawValue: 2053)
    /// `ESLURM_INVALID_TIME_VALUE`.
    package static let invalidTimeValue = SlurmErrno(rawValue: 2054)
    /// `ESLURM_RESERVATION_BUSY`.
    package static let reservationBusy = SlurmErrno(rawValue: 2055)
    /// `ESLURM_RESERVATION_NOT_USABLE`.
    package static let reservationNotUsable = SlurmErrno(rawValue: 2056)
    /// `ESLURM_INVALID_WCKEY`.
    package static let invalidWckey = SlurmErrno(rawValue: 2057)
    /// `ESLURM_RESERVATION_OVERLAP`.
    package static let reservationOverlap = SlurmErrno(rawValue: 2058)
    /// `ESLURM_PORTS_BUSY`.
    package static let portsBusy = SlurmErrno(rawValue: 2059)
    /// `ESLURM_PORTS_INVALID`.
    package static let portsInvalid = SlurmErrno(rawValue: 2060)
    /// `ESLURM_PROLOG_RUNNING`.
    package static let prologRunning = SlurmErrno(rawValue: 2061)
    /// `ESLURM_NO_STEPS`.
    package static let noSteps = SlurmErrno(rawValue: 2062)
    /// `ESLURM_INVALID_BLOCK_STATE`.
    package static let invalidBlockState = SlurmErrno(rawValue: 2063)
    /// `ESLURM_INVALID_BLOCK_LAYOUT`.
    package static let invalidBlockLayout = SlurmErrno(rawValue: 2064)
    /// `ESLURM_INVALID_BLOCK_NAME`.
    package static let invalidBlockName = SlurmErrno(rawValue: 2065)
    /// `ESLURM_INVALID_QOS`.
    package static let invalidQOS = SlurmErrno(rawValue: 2066)
    /// `ESLURM_QOS_PREEMPTION_LOOP`.
    package static let qosPreemptionLoop = SlurmErrno(rawValue: 2067)
    /// `ESLURM_NODE_NOT_AVAIL`.
    package static let nodeNotAvail = SlurmErrno(rawValue: 2068)
    /// `ESLURM_INVALID_CPU_COUNT`.
    package static let invalidCpuCount = SlurmErrno(rawValue: 2069)
    /// `ESLURM_PARTITION_NOT_AVAIL`.
    package static let partitionNotAvail = SlurmErrno(rawValue: 2070)
    /// `ESLURM_CIRCULAR_DEPENDENCY`.
    package static let circularDependency = SlurmErrno(rawValue: 2071)
    /// `ESLURM_INVALID_GRES`.
    package static let invalidGres = SlurmErrno(rawValue: 2072)
    /// `ESLURM_JOB_NOT_PENDING`.
    package static let jobNotPending = SlurmErrno(rawValue: 2073)
    /// `ESLURM_QOS_THRES`.
    package static let qosThres = SlurmErrno(rawValue: 2074)
    /// `ESLURM_PARTITION_IN_USE`.
    package static let partitionInUse = SlurmErrno(rawValue: 2075)
    /// `ESLURM_STEP_LIMIT`.
    package static let stepLimit = SlurmErrno(rawValue: 2076)
    /// `ESLURM_JOB_SUSPENDED`.
    package static let jobSuspended = SlurmErrno(rawValue: 2077)
    /// `ESLURM_CAN_NOT_START_IMMEDIATELY`.
    package static let canNotStartImmediately = SlurmErrno(rawValue: 2078)
    /// `ESLURM_INTERCONNECT_BUSY`.
    package static let interconnectBusy = SlurmErrno(rawValue: 2079)
    /// `ESLURM_RESERVATION_EMPTY`.
    package static let reservationEmpty = SlurmErrno(rawValue: 2080)
    /// `ESLURM_INVALID_ARRAY`.
    package static let invalidArray = SlurmErrno(rawValue: 2081)
    /// `ESLURM_RESERVATION_NAME_DUP`.
    package static let reservationNameDup = SlurmErrno(rawValue: 2082)
    /// `ESLURM_JOB_STARTED`.
    package static let jobStarted = SlurmErrno(rawValue: 2083)
    /// `ESLURM_JOB_FINISHED`.
    package static let jobFinished = SlurmErrno(rawValue: 2084)
    /// `ESLURM_JOB_NOT_RUNNING`.
    package static let jobNotRunning = SlurmErrno(rawValue: 2085)
    /// `ESLURM_JOB_NOT_PENDING_NOR_RUNNING`.
    package static let jobNotPendingNorRunning = SlurmErrno(rawValue: 2086)
    /// `ESLURM_JOB_NOT_SUSPENDED`.
    package static let jobNotSuspended = SlurmErrno(rawValue: 2087)
    /// `ESLURM_JOB_NOT_FINISHED`.
    package static let jobNotFinished = SlurmErrno(rawValue: 2088)
    /// `ESLURM_TRIGGER_DUP`.
    package static let triggerDup = SlurmErrno(rawValue: 2089)
    /// `ESLURM_INTERNAL`.
    package static let internalError = SlurmErrno(rawValue: 2090)
    /// `ESLURM_INVALID_BURST_BUFFER_CHANGE`.
    package static let invalidBurstBufferChange = SlurmErrno(rawValue: 2091)
    /// `ESLURM_BURST_BUFFER_PERMISSION`.
    package static let burstBufferPermission = SlurmErrno(rawValue: 2092)
    /// `ESLURM_BURST_BUFFER_LIMIT`.
    package static let burstBufferLimit = SlurmErrno(rawValue: 2093)
    /// `ESLURM_INVALID_BURST_BUFFER_REQUEST`.
    package static let invalidBurstBufferRequest = SlurmErrno(rawValue: 2094)
    /// `ESLURM_PRIO_RESET_FAIL`.
    package static let prioResetFail = SlurmErrno(rawValue: 2095)
    /// `ESLURM_CANNOT_MODIFY_CRON_JOB`.
    package static let cannotModifyCronJob = SlurmErrno(rawValue: 2096)
    /// `ESLURM_INVALID_MCS_LABEL`.
    package static let invalidMcsLabel = SlurmErrno(rawValue: 2099)
    /// `ESLURM_BURST_BUFFER_WAIT`.
    package static let burstBufferWait = SlurmErrno(rawValue: 2100)
    /// `ESLURM_PARTITION_DOWN`.
    package static let partitionDown = SlurmErrno(rawValue: 2101)
    /// `ESLURM_DUPLICATE_GRES`.
    package static let duplicateGres = SlurmErrno(rawValue: 2102)
    /// `ESLURM_JOB_SETTING_DB_INX`.
    package static let jobSettingDbInx = SlurmErrno(rawValue: 2103)
    /// `ESLURM_RSV_ALREADY_STARTED`.
    package static let rsvAlreadyStarted = SlurmErrno(rawValue: 2104)
    /// `ESLURM_SUBMISSIONS_DISABLED`.
    package static let submissionsDisabled = SlurmErrno(rawValue: 2105)
    /// `ESLURM_NOT_HET_JOB`.
    package static let notHetJob = SlurmErrno(rawValue: 2106)
    /// `ESLURM_NOT_HET_JOB_LEADER`.
    package static let notHetJobLeader = SlurmErrno(rawValue: 2107)
    /// `ESLURM_NOT_WHOLE_HET_JOB`.
    package static let notWholeHetJob = SlurmErrno(rawValue: 2108)
    /// `ESLURM_CORE_RESERVATION_UPDATE`.
    package static let coreReservationUpdate = SlurmErrno(rawValue: 2109)
    /// `ESLURM_DUPLICATE_STEP_ID`.
    package static let duplicateStepID = SlurmErrno(rawValue: 2110)
    /// `ESLURM_INVALID_CORE_CNT`.
    package static let invalidCoreCnt = SlurmErrno(rawValue: 2111)
    /// `ESLURM_X11_NOT_AVAIL`.
    package static let x11NotAvail = SlurmErrno(rawValue: 2112)
    /// `ESLURM_GROUP_ID_MISSING`.
    package static let groupIDMissing = SlurmErrno(rawValue: 2113)
    /// `ESLURM_BATCH_CONSTRAINT`.
    package static let batchConstraint = SlurmErrno(rawValue: 2114)
    /// `ESLURM_INVALID_TRES`.
    package static let invalidTres = SlurmErrno(rawValue: 2115)
    /// `ESLURM_INVALID_TRES_BILLING_WEIGHTS`.
    package static let invalidTresBillingWeights = SlurmErrno(rawValue: 2116)
    /// `ESLURM_INVALID_JOB_DEFAULTS`.
    package static let invalidJobDefaults = SlurmErrno(rawValue: 2117)
    /// `ESLURM_RESERVATION_MAINT`.
    package static let reservationMaint = SlurmErrno(rawValue: 2118)
    /// `ESLURM_INVALID_GRES_TYPE`.
    package static let invalidGresType = SlurmErrno(rawValue: 2119)
    /// `ESLURM_REBOOT_IN_PROGRESS`.
    package static let rebootInProgress = SlurmErrno(rawValue: 2120)
    /// `ESLURM_MULTI_KNL_CONSTRAINT`.
    package static let multiKnlConstraint = SlurmErrno(rawValue: 2121)
    /// `ESLURM_UNSUPPORTED_GRES`.
    package static let unsupportedGres = SlurmErrno(rawValue: 2122)
    /// `ESLURM_INVALID_NICE`.
    package static let invalidNice = SlurmErrno(rawValue: 2123)
    /// `ESLURM_INVALID_TIME_MIN_LIMIT`.
    package static let invalidTimeMinLimit = SlurmErrno(rawValue: 2124)
    /// `ESLURM_DEFER`.
    package static let deferredByController = SlurmErrno(rawValue: 2125)
    /// `ESLURM_CONFIGLESS_DISABLED`.
    package static let configlessDisabled = SlurmErrno(rawValue: 2126)
    /// `ESLURM_ENVIRONMENT_MISSING`.
    package static let environmentMissing = SlurmErrno(rawValue: 2127)
    /// `ESLURM_RESERVATION_NO_SKIP`.
    package static let reservationNoSkip = SlurmErrno(rawValue: 2128)
    /// `ESLURM_RESERVATION_USER_GROUP`.
    package static let reservationUserGroup = SlurmErrno(rawValue: 2129)
    /// `ESLURM_PARTITION_ASSOC`.
    package static let partitionAssoc = SlurmErrno(rawValue: 2130)
    /// `ESLURM_IN_STANDBY_USE_BACKUP`.
    package static let inStandbyUseBackup = SlurmErrno(rawValue: 2131)
    /// `ESLURM_BAD_THREAD_PER_CORE`.
    package static let badThreadPerCore = SlurmErrno(rawValue: 2132)
    /// `ESLURM_INVALID_PREFER`.
    package static let invalidPrefer = SlurmErrno(rawValue: 2133)
    /// `ESLURM_INSUFFICIENT_GRES`.
    package static let insufficientGres = SlurmErrno(rawValue: 2134)
}

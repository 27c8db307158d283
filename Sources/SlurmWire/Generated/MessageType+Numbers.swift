// Generated from Schema/*/messages.schema by `make generate`; change that file instead.

extension MessageType {
    /// `REQUEST_NODE_REGISTRATION_STATUS`.
    package static let requestNodeRegistrationStatus = MessageType(rawValue: 1001)
    /// `MESSAGE_NODE_REGISTRATION_STATUS`.
    package static let messageNodeRegistrationStatus = MessageType(rawValue: 1002)
    /// `REQUEST_RECONFIGURE`.
    package static let requestReconfigure = MessageType(rawValue: 1003)
    /// `REQUEST_RECONFIGURE_WITH_CONFIG`.
    package static let requestReconfigureWithConfig = MessageType(rawValue: 1004)
    /// `REQUEST_SHUTDOWN`.
    package static let requestShutdown = MessageType(rawValue: 1005)
    /// `REQUEST_PING`.
    package static let requestPing = MessageType(rawValue: 1008)
    /// `REQUEST_CONTROL`.
    package static let requestControl = MessageType(rawValue: 1009)
    /// `REQUEST_SET_DEBUG_LEVEL`.
    package static let requestSetDebugLevel = MessageType(rawValue: 1010)
    /// `REQUEST_HEALTH_CHECK`.
    package static let requestHealthCheck = MessageType(rawValue: 1011)
    /// `REQUEST_TAKEOVER`.
    package static let requestTakeover = MessageType(rawValue: 1012)
    /// `REQUEST_SET_SCHEDLOG_LEVEL`.
    package static let requestSetSchedlogLevel = MessageType(rawValue: 1013)
    /// `REQUEST_SET_DEBUG_FLAGS`.
    package static let requestSetDebugFlags = MessageType(rawValue: 1014)
    /// `REQUEST_REBOOT_NODES`.
    package static let requestRebootNodes = MessageType(rawValue: 1015)
    /// `RESPONSE_PING_SLURMD`.
    package static let responsePingSlurmd = MessageType(rawValue: 1016)
    /// `REQUEST_ACCT_GATHER_UPDATE`.
    package static let requestAcctGatherUpdate = MessageType(rawValue: 1017)
    /// `RESPONSE_ACCT_GATHER_UPDATE`.
    package static let responseAcctGatherUpdate = MessageType(rawValue: 1018)
    /// `REQUEST_ACCT_GATHER_ENERGY`.
    package static let requestAcctGatherEnergy = MessageType(rawValue: 1019)
    /// `RESPONSE_ACCT_GATHER_ENERGY`.
    package static let responseAcctGatherEnergy = MessageType(rawValue: 1020)
    /// `REQUEST_LICENSE_INFO`.
    package static let requestLicenseInfo = MessageType(rawValue: 1021)
    /// `RESPONSE_LICENSE_INFO`.
    package static let responseLicenseInfo = MessageType(rawValue: 1022)
    /// `REQUEST_SET_FS_DAMPENING_FACTOR`.
    package static let requestSetFsDampeningFactor = MessageType(rawValue: 1023)
    /// `RESPONSE_NODE_REGISTRATION`.
    package static let responseNodeRegistration = MessageType(rawValue: 1024)
    /// `DBD_FINI`.
    package static let dbdFini = MessageType(rawValue: 1401)
    /// `DBD_ADD_ACCOUNTS`.
    package static let dbdAddAccounts = MessageType(rawValue: 1402)
    /// `DBD_ADD_ACCOUNT_COORDS`.
    package static let dbdAddAccountCoords = MessageType(rawValue: 1403)
    /// `DBD_ADD_ASSOCS`.
    package static let dbdAddAssocs = MessageType(rawValue: 1404)
    /// `DBD_ADD_CLUSTERS`.
    package static let dbdAddClusters = MessageType(rawValue: 1405)
    /// `DBD_ADD_USERS`.
    package static let dbdAddUsers = MessageType(rawValue: 1406)
    /// `DBD_CLUSTER_TRES`.
    package static let dbdClusterTres = MessageType(rawValue: 1407)
    /// `DBD_FLUSH_JOBS`.
    package static let dbdFlushJobs = MessageType(rawValue: 1408)
    /// `DBD_GET_ACCOUNTS`.
    package static let dbdGetAccounts = MessageType(rawValue: 1409)
    /// `DBD_GET_ASSOCS`.
    package static let dbdGetAssocs = MessageType(rawValue: 1410)
    /// `DBD_GET_ASSOC_USAGE`.
    package static let dbdGetAssocUsage = MessageType(rawValue: 1411)
    /// `DBD_GET_CLUSTERS`.
    package static let dbdGetClusters = MessageType(rawValue: 1412)
    /// `DBD_GET_CLUSTER_USAGE`.
    package static let dbdGetClusterUsage = MessageType(rawValue: 1413)
    /// `DBD_RECONFIG`.
    package static let dbdReconfig = MessageType(rawValue: 1414)
    /// `DBD_GET_USERS`.
    package static let dbdGetUsers = MessageType(rawValue: 1415)
    /// `DBD_GOT_ACCOUNTS`.
    package static let dbdGotAccounts = MessageType(rawValue: 1416)
    /// `DBD_GOT_ASSOCS`.
    package static let dbdGotAssocs = MessageType(rawValue: 1417)
    /// `DBD_GOT_ASSOC_USAGE`.
    package static let dbdGotAssocUsage = MessageType(rawValue: 1418)
    /// `DBD_GOT_CLUSTERS`.
    package static let dbdGotClusters = MessageType(rawValue: 1419)
    /// `DBD_GOT_CLUSTER_USAGE`.
    package static let dbdGotClusterUsage = MessageType(rawValue: 1420)
    /// `DBD_GOT_JOBS`.
    package static let dbdGotJobs = MessageType(rawValue: 1421)
    /// `DBD_GOT_LIST`.
    package static let dbdGotList = MessageType(rawValue: 1422)
    /// `DBD_GOT_USERS`.
    package static let dbdGotUsers = MessageType(rawValue: 1423)
    /// `DBD_JOB_COMPLETE`.
    package static let dbdJobComplete = MessageType(rawValue: 1424)
    /// `DBD_JOB_START`.
    package static let dbdJobStart = MessageType(rawValue: 1425)
    /// `DBD_ID_RC`.
    package static let dbdIDRc = MessageType(rawValue: 1426)
    /// `DBD_JOB_SUSPEND`.
    package static let dbdJobSuspend = MessageType(rawValue: 1427)
    /// `DBD_MODIFY_ACCOUNTS`.
    package static let dbdModifyAccounts = MessageType(rawValue: 1428)
    /// `DBD_MODIFY_ASSOCS`.
    package static let dbdModifyAssocs = MessageType(rawValue: 1429)
    /// `DBD_MODIFY_CLUSTERS`.
    package static let dbdModifyClusters = MessageType(rawValue: 1430)
    /// `DBD_MODIFY_USERS`.
    package static let dbdModifyUsers = MessageType(rawValue: 1431)
    /// `DBD_NODE_STATE`.
    package static let dbdNodeState = MessageType(rawValue: 1432)
    /// `PERSIST_RC`.
    package static let persistRc = MessageType(rawValue: 1433)
    /// `DBD_REGISTER_CTLD`.
    package static let dbdRegisterCtld = MessageType(rawValue: 1434)
    /// `DBD_REMOVE_ACCOUNTS`.
    package static let dbdRemoveAccounts = MessageType(rawValue: 1435)
    /// `DBD_REMOVE_ACCOUNT_COORDS`.
    package static let dbdRemoveAccountCoords = MessageType(rawValue: 1436)
    /// `DBD_REMOVE_ASSOCS`.
    package static let dbdRemoveAssocs = MessageType(rawValue: 1437)
    /// `DBD_REMOVE_CLUSTERS`.
    package static let dbdRemoveClusters = MessageType(rawValue: 1438)
    /// `DBD_REMOVE_USERS`.
    package static let dbdRemoveUsers = MessageType(rawValue: 1439)
    /// `DBD_ROLL_USAGE`.
    package static let dbdRollUsage = MessageType(rawValue: 1440)
    /// `DBD_STEP_COMPLETE`.
    package static let dbdStepComplete = MessageType(rawValue: 1441)
    /// `DBD_STEP_START`.
    package static let dbdStepStart = MessageType(rawValue: 1442)
    /// `DBD_GET_JOBS_COND`.
    package static let dbdGetJobsCond = MessageType(rawValue: 1444)
    /// `DBD_GET_TXN`.
    package static let dbdGetTxn = MessageType(rawValue: 1445)
    /// `DBD_GOT_TXN`.
    package static let dbdGotTxn = MessageType(rawValue: 1446)
    /// `DBD_ADD_QOS`.
    package static let dbdAddQOS = MessageType(rawValue: 1447)
    /// `DBD_GET_QOS`.
    package static let dbdGetQOS = MessageType(rawValue: 1448)
    /// `DBD_GOT_QOS`.
    package static let dbdGotQOS = MessageType(rawValue: 1449)
    /// `DBD_REMOVE_QOS`.
    package static let dbdRemoveQOS = MessageType(rawValue: 1450)
    /// `DBD_MODIFY_QOS`.
    package static let dbdModifyQOS = MessageType(rawValue: 1451)
    /// `DBD_ADD_WCKEYS`.
    package static let dbdAddWCKeys = MessageType(rawValue: 1452)
    /// `DBD_GET_WCKEYS`.
    package static let dbdGetWCKeys = MessageType(rawValue: 1453)
    /// `DBD_GOT_WCKEYS`.
    package static let dbdGotWCKeys = MessageType(rawValue: 1454)
    /// `DBD_REMOVE_WCKEYS`.
    package static let dbdRemoveWCKeys = MessageType(rawValue: 1455)
    /// `DBD_MODIFY_WCKEYS`.
    package static let dbdModifyWCKeys = MessageType(rawValue: 1456)
    /// `DBD_GET_WCKEY_USAGE`.
    package static let dbdGetWCKeyUsage = MessageType(rawValue: 1457)
    /// `DBD_GOT_WCKEY_USAGE`.
    package static let dbdGotWCKeyUsage = MessageType(rawValue: 1458)
    /// `DBD_ARCHIVE_DUMP`.
    package static let dbdArchiveDump = MessageType(rawValue: 1459)
    /// `DBD_ARCHIVE_LOAD`.
    package static let dbdArchiveLoad = MessageType(rawValue: 1460)
    /// `DBD_ADD_RESV`.
    package static let dbdAddResv = MessageType(rawValue: 1461)
    /// `DBD_REMOVE_RESV`.
    package static let dbdRemoveResv = MessageType(rawValue: 1462)
    /// `DBD_MODIFY_RESV`.
    package static let dbdModifyResv = MessageType(rawValue: 1463)
    /// `DBD_GET_RESVS`.
    package static let dbdGetResvs = MessageType(rawValue: 1464)
    /// `DBD_GOT_RESVS`.
    package static let dbdGotResvs = MessageType(rawValue: 1465)
    /// `DBD_GET_CONFIG`.
    package static let dbdGetConfig = MessageType(rawValue: 1466)
    /// `DBD_GOT_CONFIG`.
    package static let dbdGotConfig = MessageType(rawValue: 1467)
    /// `DBD_GET_PROBS`.
    package static let dbdGetProbs = MessageType(rawValue: 1468)
    /// `DBD_GOT_PROBS`.
    package static let dbdGotProbs = MessageType(rawValue: 1469)
    /// `DBD_GET_EVENTS`.
    package static let dbdGetEvents = MessageType(rawValue: 1470)
    /// `DBD_GOT_EVENTS`.
    package static let dbdGotEvents = MessageType(rawValue: 1471)
    /// `DBD_SEND_MULT_JOB_START`.
    package static let dbdSendMultJobStart = MessageType(rawValue: 1472)
    /// `DBD_GOT_MULT_JOB_START`.
    package static let dbdGotMultJobStart = MessageType(rawValue: 1473)
    /// `DBD_SEND_MULT_MSG`.
    package static let dbdSendMultMsg = MessageType(rawValue: 1474)
    /// `DBD_GOT_MULT_MSG`.
    package static let dbdGotMultMsg = MessageType(rawValue: 1475)
    /// `DBD_MODIFY_JOB`.
    package static let dbdModifyJob = MessageType(rawValue: 1476)
    /// `DBD_ADD_RES`.
    package static let dbdAddRes = MessageType(rawValue: 1477)
    /// `DBD_GET_RES`.
    package static let dbdGetRes = MessageType(rawValue: 1478)
    /// `DBD_GOT_RES`.
    package static let dbdGotRes = MessageType(rawValue: 1479)
    /// `DBD_REMOVE_RES`.
    package static let dbdRemoveRes = MessageType(rawValue: 1480)
    /// `DBD_MODIFY_RES`.
    package static let dbdModifyRes = MessageType(rawValue: 1481)
    /// `DBD_ADD_CLUS_RES`.
    package static let dbdAddClusRes = MessageType(rawValue: 1482)
    /// `DBD_REMOVE_CLUS_RES`.
    package static let dbdRemoveClusRes = MessageType(rawValue: 1483)
    /// `DBD_MODIFY_CLUS_RES`.
    package static let dbdModifyClusRes = MessageType(rawValue: 1484)
    /// `DBD_ADD_TRES`.
    package static let dbdAddTres = MessageType(rawValue: 1485)
    /// `DBD_GET_TRES`.
    package static let dbdGetTres = MessageType(rawValue: 1486)
    /// `DBD_GOT_TRES`.
    package static let dbdGotTres = MessageType(rawValue: 1487)
    /// `DBD_FIX_RUNAWAY_JOB`.
    package static let dbdFixRunawayJob = MessageType(rawValue: 1488)
    /// `DBD_GET_STATS`.
    package static let dbdGetStats = MessageType(rawValue: 1489)
    /// `DBD_GOT_STATS`.
    package static let dbdGotStats = MessageType(rawValue: 1490)
    /// `DBD_CLEAR_STATS`.
    package static let dbdClearStats = MessageType(rawValue: 1491)
    /// `DBD_SHUTDOWN`.
    package static let dbdShutdown = MessageType(rawValue: 1492)
    /// `DBD_ADD_FEDERATIONS`.
    package static let dbdAddFederations = MessageType(rawValue: 1493)
    /// `DBD_GET_FEDERATIONS`.
    package static let dbdGetFederations = MessageType(rawValue: 1494)
    /// `DBD_GOT_FEDERATIONS`.
    package static let dbdGotFederations = MessageType(rawValue: 1495)
    /// `DBD_MODIFY_FEDERATIONS`.
    package static let dbdModifyFederations = MessageType(rawValue: 1496)
    /// `DBD_REMOVE_FEDERATIONS`.
    package static let dbdRemoveFederations = MessageType(rawValue: 1497)
    /// `DBD_JOB_HEAVY`.
    package static let dbdJobHeavy = MessageType(rawValue: 1498)
    /// `REQUEST_BUILD_INFO`.
    package static let requestBuildInfo = MessageType(rawValue: 2001)
    /// `RESPONSE_BUILD_INFO`.
    package static let responseBuildInfo = MessageType(rawValue: 2002)
    /// `REQUEST_JOB_INFO`.
    package static let requestJobInfo = MessageType(rawValue: 2003)
    /// `RESPONSE_JOB_INFO`.
    package static let responseJobInfo = MessageType(rawValue: 2004)
    /// `REQUEST_JOB_STEP_INFO`.
    package static let requestJobStepInfo = MessageType(rawValue: 2005)
    /// `RESPONSE_JOB_STEP_INFO`.
    package static let responseJobStepInfo = MessageType(rawValue: 2006)
    /// `REQUEST_NODE_INFO`.
    package static let requestNodeInfo = MessageType(rawValue: 2007)
    /// `RESPONSE_NODE_INFO`.
    package static let responseNodeInfo = MessageType(rawValue: 2008)
    /// `REQUEST_PARTITION_INFO`.
    package static let requestPartitionInfo = MessageType(rawValue: 2009)
    /// `RESPONSE_PARTITION_INFO`.
    package static let responsePartitionInfo = MessageType(rawValue: 2010)
    /// `REQUEST_JOB_ID`.
    package static let requestJobID = MessageType(rawValue: 2013)
    /// `RESPONSE_JOB_ID`.
    package static let responseJobID = MessageType(rawValue: 2014)
    /// `REQUEST_CONFIG`.
    package static let requestConfig = MessageType(rawValue: 2015)
    /// `RESPONSE_CONFIG`.
    package static let responseConfig = MessageType(rawValue: 2016)
    /// `REQUEST_TRIGGER_SET`.
    package static let requestTriggerSet = MessageType(rawValue: 2017)
    /// `REQUEST_TRIGGER_GET`.
    package static let requestTriggerGet = MessageType(rawValue: 2018)
    /// `REQUEST_TRIGGER_CLEAR`.
    package static let requestTriggerClear = MessageType(rawValue: 2019)
    /// `RESPONSE_TRIGGER_GET`.
    package static let responseTriggerGet = MessageType(rawValue: 2020)
    /// `REQUEST_JOB_INFO_SINGLE`.
    package static let requestJobInfoSingle = MessageType(rawValue: 2021)
    /// `REQUEST_SHARE_INFO`.
    package static let requestShareInfo = MessageType(rawValue: 2022)
    /// `RESPONSE_SHARE_INFO`.
    package static let responseShareInfo = MessageType(rawValue: 2023)
    /// `REQUEST_RESERVATION_INFO`.
    package static let requestReservationInfo = MessageType(rawValue: 2024)
    /// `RESPONSE_RESERVATION_INFO`.
    package static let responseReservationInfo = MessageType(rawValue: 2025)
    /// `REQUEST_PRIORITY_FACTORS`.
    package static let requestPriorityFactors = MessageType(rawValue: 2026)
    /// `RESPONSE_PRIORITY_FACTORS`.
    package static let responsePriorityFactors = MessageType(rawValue: 2027)
    /// `REQUEST_TOPO_INFO`.
    package static let requestTopoInfo = MessageType(rawValue: 2028)
    /// `RESPONSE_TOPO_INFO`.
    package static let responseTopoInfo = MessageType(rawValue: 2029)
    /// `REQUEST_TRIGGER_PULL`.
    package static let requestTriggerPull = MessageType(rawValue: 2030)
    /// `REQUEST_FRONT_END_INFO`.
    package static let requestFrontEndInfo = MessageType(rawValue: 2031)
    /// `RESPONSE_FRONT_END_INFO`.
    package static let responseFrontEndInfo = MessageType(rawValue: 2032)
    /// `REQUEST_STATS_INFO`.
    package static let requestStatsInfo = MessageType(rawValue: 2035)
    /// `RESPONSE_STATS_INFO`.
    package static let responseStatsInfo = MessageType(rawValue: 2036)
    /// `REQUEST_BURST_BUFFER_INFO`.
    package static let requestBurstBufferInfo = MessageType(rawValue: 2037)
    /// `RESPONSE_BURST_BUFFER_INFO`.
    package static let responseBurstBufferInfo = MessageType(rawValue: 2038)
    /// `REQUEST_JOB_USER_INFO`.
    package static let requestJobUserInfo = MessageType(rawValue: 2039)
    /// `REQUEST_NODE_INFO_SINGLE`.
    package static let requestNodeInfoSingle = MessageType(rawValue: 2040)
    /// `REQUEST_ASSOC_MGR_INFO`.
    package static let requestAssocMgrInfo = MessageType(rawValue: 2043)
    /// `RESPONSE_ASSOC_MGR_INFO`.
    package static let responseAssocMgrInfo = MessageType(rawValue: 2044)
    /// `REQUEST_FED_INFO`.
    package static let requestFedInfo = MessageType(rawValue: 2049)
    /// `RESPONSE_FED_INFO`.
    package static let responseFedInfo = MessageType(rawValue: 2050)
    /// `REQUEST_BATCH_SCRIPT`.
    package static let requestBatchScript = MessageType(rawValue: 2051)
    /// `RESPONSE_BATCH_SCRIPT`.
    package static let responseBatchScript = MessageType(rawValue: 2052)
    /// `REQUEST_CONTROL_STATUS`.
    package static let requestControlStatus = MessageType(rawValue: 2053)
    /// `RESPONSE_CONTROL_STATUS`.
    package static let responseControlStatus = MessageType(rawValue: 2054)
    /// `REQUEST_BURST_BUFFER_STATUS`.
    package static let requestBurstBufferStatus = MessageType(rawValue: 2055)
    /// `RESPONSE_BURST_BUFFER_STATUS`.
    package static let responseBurstBufferStatus = MessageType(rawValue: 2056)
    /// `REQUEST_CRONTAB`.
    package static let requestCrontab = MessageType(rawValue: 2200)
    /// `RESPONSE_CRONTAB`.
    package static let responseCrontab = MessageType(rawValue: 2201)
    /// `REQUEST_UPDATE_CRONTAB`.
    package static let requestUpdateCrontab = MessageType(rawValue: 2202)
    /// `RESPONSE_UPDATE_CRONTAB`.
    package static let responseUpdateCrontab = MessageType(rawValue: 2203)
    /// `REQUEST_UPDATE_JOB`.
    package static let requestUpdateJob = MessageType(rawValue: 3001)
    /// `REQUEST_UPDATE_NODE`.
    package static let requestUpdateNode = MessageType(rawValue: 3002)
    /// `REQUEST_CREATE_PARTITION`.
    package static let requestCreatePartition = MessageType(rawValue: 3003)
    /// `REQUEST_DELETE_PARTITION`.
    package static let requestDeletePartition = MessageType(rawValue: 3004)
    /// `REQUEST_UPDATE_PARTITION`.
    package static let requestUpdatePartition = MessageType(rawValue: 3005)
    /// `REQUEST_CREATE_RESERVATION`.
    package static let requestCreateReservation = MessageType(rawValue: 3006)
    /// `RESPONSE_CREATE_RESERVATION`.
    package static let responseCreateReservation = MessageType(rawValue: 3007)
    /// `REQUEST_DELETE_RESERVATION`.
    package static let requestDeleteReservation = MessageType(rawValue: 3008)
    /// `REQUEST_UPDATE_RESERVATION`.
    package static let requestUpdateReservation = MessageType(rawValue: 3009)
    /// `REQUEST_UPDATE_FRONT_END`.
    package static let requestUpdateFrontEnd = MessageType(rawValue: 3011)
    /// `REQUEST_DELETE_NODE`.
    package static let requestDeleteNode = MessageType(rawValue: 3014)
    /// `REQUEST_CREATE_NODE`.
    package static let requestCreateNode = MessageType(rawValue: 3015)
    /// `REQUEST_RESOURCE_ALLOCATION`.
    package static let requestResourceAllocation = MessageType(rawValue: 4001)
    /// `RESPONSE_RESOURCE_ALLOCATION`.
    package static let responseResourceAllocation = MessageType(rawValue: 4002)
    /// `REQUEST_SUBMIT_BATCH_JOB`.
    package static let requestSubmitBatchJob = MessageType(rawValue: 4003)
    /// `RESPONSE_SUBMIT_BATCH_JOB`.
    package static let responseSubmitBatchJob = MessageType(rawValue: 4004)
    /// `REQUEST_BATCH_JOB_LAUNCH`.
    package static let requestBatchJobLaunch = MessageType(rawValue: 4005)
    /// `REQUEST_CANCEL_JOB`.
    package static let requestCancelJob = MessageType(rawValue: 4006)
    /// `REQUEST_JOB_WILL_RUN`.
    package static let requestJobWillRun = MessageType(rawValue: 4012)
    /// `RESPONSE_JOB_WILL_RUN`.
    package static let responseJobWillRun = MessageType(rawValue: 4013)
    /// `REQUEST_JOB_ALLOCATION_INFO`.
    package static let requestJobAllocationInfo = MessageType(rawValue: 4014)
    /// `RESPONSE_JOB_ALLOCATION_INFO`.
    package static let responseJobAllocationInfo = MessageType(rawValue: 4015)
    /// `REQUEST_JOB_READY`.
    package static let requestJobReady = MessageType(rawValue: 4019)
    /// `RESPONSE_JOB_READY`.
    package static let responseJobReady = MessageType(rawValue: 4020)
    /// `REQUEST_JOB_END_TIME`.
    package static let requestJobEndTime = MessageType(rawValue: 4021)
    /// `REQUEST_JOB_NOTIFY`.
    package static let requestJobNotify = MessageType(rawValue: 4022)
    /// `REQUEST_JOB_SBCAST_CRED`.
    package static let requestJobSbcastCred = MessageType(rawValue: 4023)
    /// `RESPONSE_JOB_SBCAST_CRED`.
    package static let responseJobSbcastCred = MessageType(rawValue: 4024)
    /// `REQUEST_HET_JOB_ALLOCATION`.
    package static let requestHetJobAllocation = MessageType(rawValue: 4025)
    /// `RESPONSE_HET_JOB_ALLOCATION`.
    package static let responseHetJobAllocation = MessageType(rawValue: 4026)
    /// `REQUEST_HET_JOB_ALLOC_INFO`.
    package static let requestHetJobAllocInfo = MessageType(rawValue: 4027)
    /// `REQUEST_SUBMIT_BATCH_HET_JOB`.
    package static let requestSubmitBatchHetJob = MessageType(rawValue: 4028)
    /// `REQUEST_CTLD_MULT_MSG`.
    package static let requestCtldMultMsg = MessageType(rawValue: 4500)
    /// `RESPONSE_CTLD_MULT_MSG`.
    package static let responseCtldMultMsg = MessageType(rawValue: 4501)
    /// `REQUEST_SIB_MSG`.
    package static let requestSibMsg = MessageType(rawValue: 4502)
    /// `REQUEST_SIB_JOB_LOCK`.
    package static let requestSibJobLock = MessageType(rawValue: 4503)
    /// `REQUEST_SIB_JOB_UNLOCK`.
    package static let requestSibJobUnlock = MessageType(rawValue: 4504)
    /// `REQUEST_SEND_DEP`.
    package static let requestSendDep = MessageType(rawValue: 4505)
    /// `REQUEST_UPDATE_ORIGIN_DEP`.
    package static let requestUpdateOriginDep = MessageType(rawValue: 4506)
    /// `REQUEST_JOB_STEP_CREATE`.
    package static let requestJobStepCreate = MessageType(rawValue: 5001)
    /// `RESPONSE_JOB_STEP_CREATE`.
    package static let responseJobStepCreate = MessageType(rawValue: 5002)
    /// `REQUEST_CANCEL_JOB_STEP`.
    package static let requestCancelJobStep = MessageType(rawValue: 5005)
    /// `REQUEST_UPDATE_JOB_STEP`.
    package static let requestUpdateJobStep = MessageType(rawValue: 5007)
    /// `REQUEST_SUSPEND`.
    package static let requestSuspend = MessageType(rawValue: 5014)
    /// `REQUEST_STEP_COMPLETE`.
    package static let requestStepComplete = MessageType(rawValue: 5016)
    /// `REQUEST_COMPLETE_JOB_ALLOCATION`.
    package static let requestCompleteJobAllocation = MessageType(rawValue: 5017)
    /// `REQUEST_COMPLETE_BATCH_SCRIPT`.
    package static let requestCompleteBatchScript = MessageType(rawValue: 5018)
    /// `REQUEST_JOB_STEP_STAT`.
    package static let requestJobStepStat = MessageType(rawValue: 5019)
    /// `RESPONSE_JOB_STEP_STAT`.
    package static let responseJobStepStat = MessageType(rawValue: 5020)
    /// `REQUEST_STEP_LAYOUT`.
    package static let requestStepLayout = MessageType(rawValue: 5021)
    /// `RESPONSE_STEP_LAYOUT`.
    package static let responseStepLayout = MessageType(rawValue: 5022)
    /// `REQUEST_JOB_REQUEUE`.
    package static let requestJobRequeue = MessageType(rawValue: 5023)
    /// `REQUEST_DAEMON_STATUS`.
    package static let requestDaemonStatus = MessageType(rawValue: 5024)
    /// `RESPONSE_SLURMD_STATUS`.
    package static let responseSlurmdStatus = MessageType(rawValue: 5025)
    /// `REQUEST_JOB_STEP_PIDS`.
    package static let requestJobStepPids = MessageType(rawValue: 5027)
    /// `RESPONSE_JOB_STEP_PIDS`.
    package static let responseJobStepPids = MessageType(rawValue: 5028)
    /// `REQUEST_FORWARD_DATA`.
    package static let requestForwardData = MessageType(rawValue: 5029)
    /// `REQUEST_SUSPEND_INT`.
    package static let requestSuspendInt = MessageType(rawValue: 5031)
    /// `REQUEST_KILL_JOB`.
    package static let requestKillJob = MessageType(rawValue: 5032)
    /// `RESPONSE_JOB_ARRAY_ERRORS`.
    package static let responseJobArrayErrors = MessageType(rawValue: 5034)
    /// `REQUEST_NETWORK_CALLERID`.
    package static let requestNetworkCallerid = MessageType(rawValue: 5035)
    /// `RESPONSE_NETWORK_CALLERID`.
    package static let responseNetworkCallerid = MessageType(rawValue: 5036)
    /// `REQUEST_TOP_JOB`.
    package static let requestTopJob = MessageType(rawValue: 5038)
    /// `REQUEST_AUTH_TOKEN`.
    package static let requestAuthToken = MessageType(rawValue: 5039)
    /// `RESPONSE_AUTH_TOKEN`.
    package static let responseAuthToken = MessageType(rawValue: 5040)
    /// `REQUEST_LAUNCH_TASKS`.
    package static let requestLaunchTasks = MessageType(rawValue: 6001)
    /// `RESPONSE_LAUNCH_TASKS`.
    package static let responseLaunchTasks = MessageType(rawValue: 6002)
    /// `MESSAGE_TASK_EXIT`.
    package static let messageTaskExit = MessageType(rawValue: 6003)
    /// `REQUEST_SIGNAL_TASKS`.
    package static let requestSignalTasks = MessageType(rawValue: 6004)
    /// `REQUEST_TERMINATE_TASKS`.
    package static let requestTerminateTasks = MessageType(rawValue: 6006)
    /// `REQUEST_REATTACH_TASKS`.
    package static let requestReattachTasks = MessageType(rawValue: 6007)
    /// `RESPONSE_REATTACH_TASKS`.
    package static let responseReattachTasks = MessageType(rawValue: 6008)
    /// `REQUEST_KILL_TIMELIMIT`.
    package static let requestKillTimelimit = MessageType(rawValue: 6009)
    /// `REQUEST_TERMINATE_JOB`.
    package static let requestTerminateJob = MessageType(rawValue: 6011)
    /// `MESSAGE_EPILOG_COMPLETE`.
    package static let messageEpilogComplete = MessageType(rawValue: 6012)
    /// `REQUEST_ABORT_JOB`.
    package static let requestAbortJob = MessageType(rawValue: 6013)
    /// `REQUEST_FILE_BCAST`.
    package static let requestFileBcast = MessageType(rawValue: 6014)
    /// `REQUEST_KILL_PREEMPTED`.
    package static let requestKillPreempted = MessageType(rawValue: 6016)
    /// `REQUEST_LAUNCH_PROLOG`.
    package static let requestLaunchProlog = MessageType(rawValue: 6017)
    /// `REQUEST_COMPLETE_PROLOG`.
    package static let requestCompleteProlog = MessageType(rawValue: 6018)
    /// `RESPONSE_PROLOG_EXECUTING`.
    package static let responsePrologExecuting = MessageType(rawValue: 6019)
    /// `REQUEST_PERSIST_INIT`.
    package static let requestPersistInit = MessageType(rawValue: 6500)
    /// `SRUN_PING`.
    package static let srunPing = MessageType(rawValue: 7001)
    /// `SRUN_TIMEOUT`.
    package static let srunTimeout = MessageType(rawValue: 7002)
    /// `SRUN_NODE_FAIL`.
    package static let srunNodeFail = MessageType(rawValue: 7003)
    /// `SRUN_JOB_COMPLETE`.
    package static let srunJobComplete = MessageType(rawValue: 7004)
    /// `SRUN_USER_MSG`.
    package static let srunUserMsg = MessageType(rawValue: 7005)
    /// `SRUN_STEP_MISSING`.
    package static let srunStepMissing = MessageType(rawValue: 7007)
    /// `SRUN_REQUEST_SUSPEND`.
    package static let srunRequestSuspend = MessageType(rawValue: 7008)
    /// `SRUN_STEP_SIGNAL`.
    package static let srunStepSignal = MessageType(rawValue: 7009)
    /// `SRUN_NET_FORWARD`.
    package static let srunNetForward = MessageType(rawValue: 7010)
    /// `PMI_KVS_PUT_REQ`.
    package static let pmiKvsPutReq = MessageType(rawValue: 7201)
    /// `PMI_KVS_GET_REQ`.
    package static let pmiKvsGetReq = MessageType(rawValue: 7203)
    /// `PMI_KVS_GET_RESP`.
    package static let pmiKvsGetResp = MessageType(rawValue: 7204)
    /// `RESPONSE_SLURM_RC`.
    package static let responseSlurmRc = MessageType(rawValue: 8001)
    /// `RESPONSE_SLURM_RC_MSG`.
    package static let responseSlurmRcMsg = MessageType(rawValue: 8002)
    /// `RESPONSE_SLURM_REROUTE_MSG`.
    package static let responseSlurmRerouteMsg = MessageType(rawValue: 8003)
    /// `RESPONSE_FORWARD_FAILED`.
    package static let responseForwardFailed = MessageType(rawValue: 9001)
    /// `ACCOUNTING_UPDATE_MSG`.
    package static let accountingUpdateMsg = MessageType(rawValue: 10_001)
    /// `ACCOUNTING_FIRST_REG`.
    package static let accountingFirstReg = MessageType(rawValue: 10_002)
    /// `ACCOUNTING_REGISTER_CTLD`.
    package static let accountingRegisterCtld = MessageType(rawValue: 10_003)
    /// `ACCOUNTING_TRES_CHANGE_DB`.
    package static let accountingTresChangeDb = MessageType(rawValue: 10_004)
    /// `ACCOUNTING_NODES_CHANGE_DB`.
    package static let accountingNodesChangeDb = MessageType(rawValue: 10_005)
    /// `SLURMSCRIPTD_REQUEST_FLUSH`.
    package static let slurmscriptdRequestFlush = MessageType(rawValue: 11_001)
    /// `SLURMSCRIPTD_REQUEST_FLUSH_JOB`.
    package static let slurmscriptdRequestFlushJob = MessageType(rawValue: 11_002)
    /// `SLURMSCRIPTD_REQUEST_RECONFIG`.
    package static let slurmscriptdRequestReconfig = MessageType(rawValue: 11_003)
    /// `SLURMSCRIPTD_REQUEST_RUN_SCRIPT`.
    package static let slurmscriptdRequestRunScript = MessageType(rawValue: 11_004)
    /// `SLURMSCRIPTD_REQUEST_SCRIPT_COMPLETE`.
    package static let slurmscriptdRequestScriptComplete = MessageType(rawValue: 11_005)
    /// `SLURMSCRIPTD_REQUEST_UPDATE_DEBUG_FLAGS`.
    package static let slurmscriptdRequestUpdateDebugFlags = MessageType(rawValue: 11_006)
    /// `SLURMSCRIPTD_REQUEST_UPDATE_LOG`.
    package static let slurmscriptdRequestUpdateLog = MessageType(rawValue: 11_007)
    /// `SLURMSCRIPTD_SHUTDOWN`.
    package static let slurmscriptdShutdown = MessageType(rawValue: 11_008)

    /// The name in Slurm, or nil for a number that is not in the schema.
    package var name: String? {
        switch rawValue {
        case 1001: "REQUEST_NODE_REGISTRATION_STATUS"
        case 1002: "MESSAGE_NODE_REGISTRATION_STATUS"
        case 1003: "REQUEST_RECONFIGURE"
        case 1004: "REQUEST_RECONFIGURE_WITH_CONFIG"
        case 1005: "REQUEST_SHUTDOWN"
        case 1008: "REQUEST_PING"
        case 1009: "REQUEST_CONTROL"
        case 1010: "REQUEST_SET_DEBUG_LEVEL"
        case 1011: "REQUEST_HEALTH_CHECK"
        case 1012: "REQUEST_TAKEOVER"
        case 1013: "REQUEST_SET_SCHEDLOG_LEVEL"
        case 1014: "REQUEST_SET_DEBUG_FLAGS"
        case 1015: "REQUEST_REBOOT_NODES"
        case 1016: "RESPONSE_PING_SLURMD"
        case 1017: "REQUEST_ACCT_GATHER_UPDATE"
        case 1018: "RESPONSE_ACCT_GATHER_UPDATE"
        case 1019: "REQUEST_ACCT_GATHER_ENERGY"
        case 1020: "RESPONSE_ACCT_GATHER_ENERGY"
        case 1021: "REQUEST_LICENSE_INFO"
        case 1022: "RESPONSE_LICENSE_INFO"
        case 1023: "REQUEST_SET_FS_DAMPENING_FACTOR"
        case 1024: "RESPONSE_NODE_REGISTRATION"
        case 1401: "DBD_FINI"
        case 1402: "DBD_ADD_ACCOUNTS"
        case 1403: "DBD_ADD_ACCOUNT_COORDS"
        case 1404: "DBD_ADD_ASSOCS"
        case 1405: "DBD_ADD_CLUSTERS"
        case 1406: "DBD_ADD_USERS"
        case 1407: "DBD_CLUSTER_TRES"
        case 1408: "DBD_FLUSH_JOBS"
        case 1409: "DBD_GET_ACCOUNTS"
        case 1410: "DBD_GET_ASSOCS"
        case 1411: "DBD_GET_ASSOC_USAGE"
        case 1412: "DBD_GET_CLUSTERS"
        case 1413: "DBD_GET_CLUSTER_USAGE"
        case 1414: "DBD_RECONFIG"
        case 1415: "DBD_GET_USERS"
        case 1416: "DBD_GOT_ACCOUNTS"
        case 1417: "DBD_GOT_ASSOCS"
        case 1418: "DBD_GOT_ASSOC_USAGE"
        case 1419: "DBD_GOT_CLUSTERS"
        case 1420: "DBD_GOT_CLUSTER_USAGE"
        case 1421: "DBD_GOT_JOBS"
        case 1422: "DBD_GOT_LIST"
        case 1423: "DBD_GOT_USERS"
        case 1424: "DBD_JOB_COMPLETE"
        case 1425: "DBD_JOB_START"
        case 1426: "DBD_ID_RC"
        case 1427: "DBD_JOB_SUSPEND"
        case 1428: "DBD_MODIFY_ACCOUNTS"
        case 1429: "DBD_MODIFY_ASSOCS"
        case 1430: "DBD_MODIFY_CLUSTERS"
        case 1431: "DBD_MODIFY_USERS"
        case 1432: "DBD_NODE_STATE"
        case 1433: "PERSIST_RC"
        case 1434: "DBD_REGISTER_CTLD"
        case 1435: "DBD_REMOVE_ACCOUNTS"
        case 1436: "DBD_REMOVE_ACCOUNT_COORDS"
        case 1437: "DBD_REMOVE_ASSOCS"
        case 1438: "DBD_REMOVE_CLUSTERS"
        case 1439: "DBD_REMOVE_USERS"
        case 1440: "DBD_ROLL_USAGE"
        case 1441: "DBD_STEP_COMPLETE"
        case 1442: "DBD_STEP_START"
        case 1444: "DBD_GET_JOBS_COND"
        case 1445: "DBD_GET_TXN"
        case 1446: "DBD_GOT_TXN"
        case 1447: "DBD_ADD_QOS"
        case 1448: "DBD_GET_QOS"
        case 1449: "DBD_GOT_QOS"
        case 1450: "DBD_REMOVE_QOS"
        case 1451: "DBD_MODIFY_QOS"
        case 1452: "DBD_ADD_WCKEYS"
        case 1453: "DBD_GET_WCKEYS"
        case 1454: "DBD_GOT_WCKEYS"
        case 1455: "DBD_REMOVE_WCKEYS"
        case 1456: "DBD_MODIFY_WCKEYS"
        case 1457: "DBD_GET_WCKEY_USAGE"
        case 1458: "DBD_GOT_WCKEY_USAGE"
        case 1459: "DBD_ARCHIVE_DUMP"
        case 1460: "DBD_ARCHIVE_LOAD"
        case 1461: "DBD_ADD_RESV"
        case 1462: "DBD_REMOVE_RESV"
        case 1463: "DBD_MODIFY_RESV"
        case 1464: "DBD_GET_RESVS"
        case 1465: "DBD_GOT_RESVS"
        case 1466: "DBD_GET_CONFIG"
        case 1467: "DBD_GOT_CONFIG"
        case 1468: "DBD_GET_PROBS"
        case 1469: "DBD_GOT_PROBS"
        case 1470: "DBD_GET_EVENTS"
        case 1471: "DBD_GOT_EVENTS"
        case 1472: "DBD_SEND_MULT_JOB_START"
        case 1473: "DBD_GOT_MULT_JOB_START"
        case 1474: "DBD_SEND_MULT_MSG"
        case 1475: "DBD_GOT_MULT_MSG"
        case 1476: "DBD_MODIFY_JOB"
        case 1477: "DBD_ADD_RES"
        case 1478: "DBD_GET_RES"
        case 1479: "DBD_GOT_RES"
        case 1480: "DBD_REMOVE_RES"
        case 1481: "DBD_MODIFY_RES"
        case 1482: "DBD_ADD_CLUS_RES"
        case 1483: "DBD_REMOVE_CLUS_RES"
        case 1484: "DBD_MODIFY_CLUS_RES"
        case 1485: "DBD_ADD_TRES"
        case 1486: "DBD_GET_TRES"
        case 1487: "DBD_GOT_TRES"
        case 1488: "DBD_FIX_RUNAWAY_JOB"
        case 1489: "DBD_GET_STATS"
        case 1490: "DBD_GOT_STATS"
        case 1491: "DBD_CLEAR_STATS"
        case 1492: "DBD_SHUTDOWN"
        case 1493: "DBD_ADD_FEDERATIONS"
        case 1494: "DBD_GET_FEDERATIONS"
        case 1495: "DBD_GOT_FEDERATIONS"
        case 1496: "DBD_MODIFY_FEDERATIONS"
        case 1497: "DBD_REMOVE_FEDERATIONS"
        case 1498: "DBD_JOB_HEAVY"
        case 2001: "REQUEST_BUILD_INFO"
        case 2002: "RESPONSE_BUILD_INFO"
        case 2003: "REQUEST_JOB_INFO"
        case 2004: "RESPONSE_JOB_INFO"
        case 2005: "REQUEST_JOB_STEP_INFO"
        case 2006: "RESPONSE_JOB_STEP_INFO"
        case 2007: "REQUEST_NODE_INFO"
        case 2008: "RESPONSE_NODE_INFO"
        case 2009: "REQUEST_PARTITION_INFO"
        case 2010: "RESPONSE_PARTITION_INFO"
        case 2013: "REQUEST_JOB_ID"
        case 2014: "RESPONSE_JOB_ID"
        case 2015: "REQUEST_CONFIG"
        case 2016: "RESPONSE_CONFIG"
        case 2017: "REQUEST_TRIGGER_SET"
        case 2018: "REQUEST_TRIGGER_GET"
        case 2019: "REQUEST_TRIGGER_CLEAR"
        case 2020: "RESPONSE_TRIGGER_GET"
        case 2021: "REQUEST_JOB_INFO_SINGLE"
        case 2022: "REQUEST_SHARE_INFO"
        case 2023: "RESPONSE_SHARE_INFO"
        case 2024: "REQUEST_RESERVATION_INFO"
        case 2025: "RESPONSE_RESERVATION_INFO"
        case 2026: "REQUEST_PRIORITY_FACTORS"
        case 2027: "RESPONSE_PRIORITY_FACTORS"
        case 2028: "REQUEST_TOPO_INFO"
        case 2029: "RESPONSE_TOPO_INFO"
        case 2030: "REQUEST_TRIGGER_PULL"
        case 2031: "REQUEST_FRONT_END_INFO"
        case 2032: "RESPONSE_FRONT_END_INFO"
        case 2035: "REQUEST_STATS_INFO"
        case 2036: "RESPONSE_STATS_INFO"
        case 2037: "REQUEST_BURST_BUFFER_INFO"
        case 2038: "RESPONSE_BURST_BUFFER_INFO"
        case 2039: "REQUEST_JOB_USER_INFO"
        case 2040: "REQUEST_NODE_INFO_SINGLE"
        case 2043: "REQUEST_ASSOC_MGR_INFO"
        case 2044: "RESPONSE_ASSOC_MGR_INFO"
        case 2049: "REQUEST_FED_INFO"
        case 2050: "RESPONSE_FED_INFO"
        case 2051: "REQUEST_BATCH_SCRIPT"
        case 2052: "RESPONSE_BATCH_SCRIPT"
        case 2053: "REQUEST_CONTROL_STATUS"
        case 2054: "RESPONSE_CONTROL_STATUS"
        case 2055: "REQUEST_BURST_BUFFER_STATUS"
        case 2056: "RESPONSE_BURST_BUFFER_STATUS"
        case 2200: "REQUEST_CRONTAB"
        case 2201: "RESPONSE_CRONTAB"
        case 2202: "REQUEST_UPDATE_CRONTAB"
        case 2203: "RESPONSE_UPDATE_CRONTAB"
        case 3001: "REQUEST_UPDATE_JOB"
        case 3002: "REQUEST_UPDATE_NODE"
        case 3003: "REQUEST_CREATE_PARTITION"
        case 3004: "REQUEST_DELETE_PARTITION"
        case 3005: "REQUEST_UPDATE_PARTITION"
        case 3006: "REQUEST_CREATE_RESERVATION"
        case 3007: "RESPONSE_CREATE_RESERVATION"
        case 3008: "REQUEST_DELETE_RESERVATION"
        case 3009: "REQUEST_UPDATE_RESERVATION"
        case 3011: "REQUEST_UPDATE_FRONT_END"
        case 3014: "REQUEST_DELETE_NODE"
        case 3015: "REQUEST_CREATE_NODE"
        case 4001: "REQUEST_RESOURCE_ALLOCATION"
        case 4002: "RESPONSE_RESOURCE_ALLOCATION"
        case 4003: "REQUEST_SUBMIT_BATCH_JOB"
        case 4004: "RESPONSE_SUBMIT_BATCH_JOB"
        case 4005: "REQUEST_BATCH_JOB_LAUNCH"
        case 4006: "REQUEST_CANCEL_JOB"
        case 4012: "REQUEST_JOB_WILL_RUN"
        case 4013: "RESPONSE_JOB_WILL_RUN"
        case 4014: "REQUEST_JOB_ALLOCATION_INFO"
        case 4015: "RESPONSE_JOB_ALLOCATION_INFO"
        case 4019: "REQUEST_JOB_READY"
        case 4020: "RESPONSE_JOB_READY"
        case 4021: "REQUEST_JOB_END_TIME"
        case 4022: "REQUEST_JOB_NOTIFY"
        case 4023: "REQUEST_JOB_SBCAST_CRED"
        case 4024: "RESPONSE_JOB_SBCAST_CRED"
        case 4025: "REQUEST_HET_JOB_ALLOCATION"
        case 4026: "RESPONSE_HET_JOB_ALLOCATION"
        case 4027: "REQUEST_HET_JOB_ALLOC_INFO"
        case 4028: "REQUEST_SUBMIT_BATCH_HET_JOB"
        case 4500: "REQUEST_CTLD_MULT_MSG"
        case 4501: "RESPONSE_CTLD_MULT_MSG"
        case 4502: "REQUEST_SIB_MSG"
        case 4503: "REQUEST_SIB_JOB_LOCK"
        case 4504: "REQUEST_SIB_JOB_UNLOCK"
        case 4505: "REQUEST_SEND_DEP"
        case 4506: "REQUEST_UPDATE_ORIGIN_DEP"
        case 5001: "REQUEST_JOB_STEP_CREATE"
        case 5002: "RESPONSE_JOB_STEP_CREATE"
        case 5005: "REQUEST_CANCEL_JOB_STEP"
        case 5007: "REQUEST_UPDATE_JOB_STEP"
        case 5014: "REQUEST_SUSPEND"
        case 5016: "REQUEST_STEP_COMPLETE"
        case 5017: "REQUEST_COMPLETE_JOB_ALLOCATION"
        case 5018: "REQUEST_COMPLETE_BATCH_SCRIPT"
        case 5019: "REQUEST_JOB_STEP_STAT"
        case 5020: "RESPONSE_JOB_STEP_STAT"
        case 5021: "REQUEST_STEP_LAYOUT"
        case 5022: "RESPONSE_STEP_LAYOUT"
        case 5023: "REQUEST_JOB_REQUEUE"
        case 5024: "REQUEST_DAEMON_STATUS"
        case 5025: "RESPONSE_SLURMD_STATUS"
        case 5027: "REQUEST_JOB_STEP_PIDS"
        case 5028: "RESPONSE_JOB_STEP_PIDS"
        case 5029: "REQUEST_FORWARD_DATA"
        case 5031: "REQUEST_SUSPEND_INT"
        case 5032: "REQUEST_KILL_JOB"
        case 5034: "RESPONSE_JOB_ARRAY_ERRORS"
        case 5035: "REQUEST_NETWORK_CALLERID"
        case 5036: "RESPONSE_NETWORK_CALLERID"
        case 5038: "REQUEST_TOP_JOB"
        case 5039: "REQUEST_AUTH_TOKEN"
        case 5040: "RESPONSE_AUTH_TOKEN"
        case 6001: "REQUEST_LAUNCH_TASKS"
        case 6002: "RESPONSE_LAUNCH_TASKS"
        case 6003: "MESSAGE_TASK_EXIT"
        case 6004: "REQUEST_SIGNAL_TASKS"
        case 6006: "REQUEST_TERMINATE_TASKS"
        case 6007: "REQUEST_REATTACH_TASKS"
        case 6008: "RESPONSE_REATTACH_TASKS"
        case 6009: "REQUEST_KILL_TIMELIMIT"
        case 6011: "REQUEST_TERMINATE_JOB"
        case 6012: "MESSAGE_EPILOG_COMPLETE"
        case 6013: "REQUEST_ABORT_JOB"
        case 6014: "REQUEST_FILE_BCAST"
        case 6016: "REQUEST_KILL_PREEMPTED"
        case 6017: "REQUEST_LAUNCH_PROLOG"
        case 6018: "REQUEST_COMPLETE_PROLOG"
        case 6019: "RESPONSE_PROLOG_EXECUTING"
        case 6500: "REQUEST_PERSIST_INIT"
        case 7001: "SRUN_PING"
        case 7002: "SRUN_TIMEOUT"
        case 7003: "SRUN_NODE_FAIL"
        case 7004: "SRUN_JOB_COMPLETE"
        case 7005: "SRUN_USER_MSG"
        case 7007: "SRUN_STEP_MISSING"
        case 7008: "SRUN_REQUEST_SUSPEND"
        case 7009: "SRUN_STEP_SIGNAL"
        case 7010: "SRUN_NET_FORWARD"
        case 7201: "PMI_KVS_PUT_REQ"
        case 7203: "PMI_KVS_GET_REQ"
        case 7204: "PMI_KVS_GET_RESP"
        case 8001: "RESPONSE_SLURM_RC"
        case 8002: "RESPONSE_SLURM_RC_MSG"
        case 8003: "RESPONSE_SLURM_REROUTE_MSG"
        case 9001: "RESPONSE_FORWARD_FAILED"
        case 10_001: "ACCOUNTING_UPDATE_MSG"
        case 10_002: "ACCOUNTING_FIRST_REG"
        case 10_003: "ACCOUNTING_REGISTER_CTLD"
        case 10_004: "ACCOUNTING_TRES_CHANGE_DB"
        case 10_005: "ACCOUNTING_NODES_CHANGE_DB"
        case 11_001: "SLURMSCRIPTD_REQUEST_FLUSH"
        case 11_002: "SLURMSCRIPTD_REQUEST_FLUSH_JOB"
        case 11_003: "SLURMSCRIPTD_REQUEST_RECONFIG"
        case 11_004: "SLURMSCRIPTD_REQUEST_RUN_SCRIPT"
        case 11_005: "SLURMSCRIPTD_REQUEST_SCRIPT_COMPLETE"
        case 11_006: "SLURMSCRIPTD_REQUEST_UPDATE_DEBUG_FLAGS"
        case 11_007: "SLURMSCRIPTD_REQUEST_UPDATE_LOG"
        case 11_008: "SLURMSCRIPTD_SHUTDOWN"
        default: nil
        }
    }
}

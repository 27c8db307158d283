// Slurm's result codes: those of the nodes, plugins, accounting and the rest.
// Source: strerror texts read from Debian's libslurm 22.05.8; numbers from its public header slurm_errno.h.

extension SlurmErrno {
    /// `ESPANK_ERROR`.
    package static let spankError = SlurmErrno(rawValue: 3000)
    /// `ESPANK_BAD_ARG`.
    package static let badArg = SlurmErrno(rawValue: 3001)
    /// `ESPANK_NOT_TASK`.
    package static let notTask = SlurmErrno(rawValue: 3002)
    /// `ESPANK_ENV_EXISTS`.
    package static let envExists = SlurmErrno(rawValue: 3003)
    /// `ESPANK_ENV_NOEXIST`.
    package static let envNoexist = SlurmErrno(rawValue: 3004)
    /// `ESPANK_NOSPACE`.
    package static let nospace = SlurmErrno(rawValue: 3005)
    /// `ESPANK_NOT_REMOTE`.
    package static let notRemote = SlurmErrno(rawValue: 3006)
    /// `ESPANK_NOEXIST`.
    package static let noexist = SlurmErrno(rawValue: 3007)
    /// `ESPANK_NOT_EXECD`.
    package static let notExecd = SlurmErrno(rawValue: 3008)
    /// `ESPANK_NOT_AVAIL`.
    package static let notAvail = SlurmErrno(rawValue: 3009)
    /// `ESPANK_NOT_LOCAL`.
    package static let notLocal = SlurmErrno(rawValue: 3010)
    /// `ESLURMD_PIPE_ERROR_ON_TASK_SPAWN`.
    package static let pipeErrorOnTaskSpawn = SlurmErrno(rawValue: 4000)
    /// `ESLURMD_KILL_TASK_FAILED`.
    package static let killTaskFailed = SlurmErrno(rawValue: 4001)
    /// `ESLURMD_KILL_JOB_ALREADY_COMPLETE`.
    package static let killJobAlreadyComplete = SlurmErrno(rawValue: 4002)
    /// `ESLURMD_INVALID_ACCT_FREQ`.
    package static let invalidAcctFreq = SlurmErrno(rawValue: 4003)
    /// `ESLURMD_INVALID_JOB_CREDENTIAL`.
    package static let slurmdInvalidJobCredential = SlurmErrno(rawValue: 4004)
    /// `ESLURMD_UID_NOT_FOUND`.
    package static let uidNotFound = SlurmErrno(rawValue: 4005)
    /// `ESLURMD_GID_NOT_FOUND`.
    package static let gidNotFound = SlurmErrno(rawValue: 4006)
    /// `ESLURMD_CREDENTIAL_EXPIRED`.
    package static let credentialExpired = SlurmErrno(rawValue: 4007)
    /// `ESLURMD_CREDENTIAL_REVOKED`.
    package static let credentialRevoked = SlurmErrno(rawValue: 4008)
    /// `ESLURMD_CREDENTIAL_REPLAYED`.
    package static let credentialReplayed = SlurmErrno(rawValue: 4009)
    /// `ESLURMD_CREATE_BATCH_DIR_ERROR`.
    package static let createBatchDirError = SlurmErrno(rawValue: 4010)
    /// `ESLURMD_MODIFY_BATCH_DIR_ERROR`.
    package static let modifyBatchDirError = SlurmErrno(rawValue: 4011)
    /// `ESLURMD_CREATE_BATCH_SCRIPT_ERROR`.
    package static let createBatchScriptError = SlurmErrno(rawValue: 4012)
    /// `ESLURMD_MODIFY_BATCH_SCRIPT_ERROR`.
    package static let modifyBatchScriptError = SlurmErrno(rawValue: 4013)
    /// `ESLURMD_SETUP_ENVIRONMENT_ERROR`.
    package static let setupEnvironmentError = SlurmErrno(rawValue: 4014)
    /// `ESLURMD_SHARED_MEMORY_ERROR`.
    package static let sharedMemoryError = SlurmErrno(rawValue: 4015)
    /// `ESLURMD_SET_UID_OR_GID_ERROR`.
    package static let setUidOrGidError = SlurmErrno(rawValue: 4016)
    /// `ESLURMD_SET_SID_ERROR`.
    package static let setSidError = SlurmErrno(rawValue: 4017)
    /// `ESLURMD_CANNOT_SPAWN_IO_THREAD`.
    package static let cannotSpawnIoThread = SlurmErrno(rawValue: 4018)
    /// `ESLURMD_FORK_FAILED`.
    package static let forkFailed = SlurmErrno(rawValue: 4019)
    /// `ESLURMD_EXECVE_FAILED`.
    package static let execveFailed = SlurmErrno(rawValue: 4020)
    /// `ESLURMD_IO_ERROR`.
    package static let ioError = SlurmErrno(rawValue: 4021)
    /// `ESLURMD_PROLOG_FAILED`.
    package static let prologFailed = SlurmErrno(rawValue: 4022)
    /// `ESLURMD_EPILOG_FAILED`.
    package static let epilogFailed = SlurmErrno(rawValue: 4023)
    /// `ESLURMD_SESSION_KILLED`.
    package static let sessionKilled = SlurmErrno(rawValue: 4024)
    /// `ESLURMD_TOOMANYSTEPS`.
    package static let toomanysteps = SlurmErrno(rawValue: 4025)
    /// `ESLURMD_STEP_EXISTS`.
    package static let stepExists = SlurmErrno(rawValue: 4026)
    /// `ESLURMD_JOB_NOTRUNNING`.
    package static let jobNotrunning = SlurmErrno(rawValue: 4027)
    /// `ESLURMD_STEP_SUSPENDED`.
    package static let stepSuspended = SlurmErrno(rawValue: 4028)
    /// `ESLURMD_STEP_NOTSUSPENDED`.
    package static let stepNotsuspended = SlurmErrno(rawValue: 4029)
    /// `ESLURMD_INVALID_SOCKET_NAME_LEN`.
    package static let invalidSocketNameLen = SlurmErrno(rawValue: 4030)
    /// `ESLURMD_CONTAINER_RUNTIME_INVALID`.
    package static let containerRuntimeInvalid = SlurmErrno(rawValue: 4031)
    /// `ESLURMD_CPU_BIND_ERROR`.
    package static let cpuBindError = SlurmErrno(rawValue: 4032)
    /// `ESLURMD_CPU_LAYOUT_ERROR`.
    package static let cpuLayoutError = SlurmErrno(rawValue: 4033)
    /// `ESCRIPT_CHDIR_FAILED`.
    package static let escriptChdirFailed = SlurmErrno(rawValue: 4100)
    /// `ESCRIPT_OPEN_OUTPUT_FAILED`.
    package static let escriptOpenOutputFailed = SlurmErrno(rawValue: 4101)
    /// `ESCRIPT_NON_ZERO_RETURN`.
    package static let escriptNonZeroReturn = SlurmErrno(rawValue: 4102)
    /// `SLURM_PROTOCOL_SOCKET_IMPL_ZERO_RECV_LENGTH`.
    package static let protocolSocketImplZeroRecvLength = SlurmErrno(rawValue: 5000)
    /// `SLURM_PROTOCOL_SOCKET_IMPL_NEGATIVE_RECV_LENGTH`.
    package static let protocolSocketImplNegativeRecvLength = SlurmErrno(rawValue: 5001)
    /// `SLURM_PROTOCOL_SOCKET_IMPL_NOT_ALL_DATA_SENT`.
    package static let protocolSocketImplNotAllDataSent = SlurmErrno(rawValue: 5002)
    /// `ESLURM_PROTOCOL_INCOMPLETE_PACKET`.
    package static let protocolIncompletePacket = SlurmErrno(rawValue: 5003)
    /// `SLURM_PROTOCOL_SOCKET_IMPL_TIMEOUT`.
    package static let protocolSocketImplTimeout = SlurmErrno(rawValue: 5004)
    /// `SLURM_PROTOCOL_SOCKET_ZERO_BYTES_SENT`.
    package static let protocolSocketZeroBytesSent = SlurmErrno(rawValue: 5005)
    /// `ESLURM_AUTH_CRED_INVALID`.
    package static let authCredInvalid = SlurmErrno(rawValue: 6000)
    /// `ESLURM_AUTH_FOPEN_ERROR`.
    package static let authFopenError = SlurmErrno(rawValue: 6001)
    /// `ESLURM_AUTH_NET_ERROR`.
    package static let authNetError = SlurmErrno(rawValue: 6002)
    /// `ESLURM_AUTH_UNABLE_TO_SIGN`.
    package static let authUnableToSign = SlurmErrno(rawValue: 6003)
    /// `ESLURM_AUTH_BADARG`.
    package static let authBadarg = SlurmErrno(rawValue: 6004)
    /// `ESLURM_AUTH_MEMORY`.
    package static let authMemory = SlurmErrno(rawValue: 6005)
    /// `ESLURM_AUTH_INVALID`.
    package static let authInvalid = SlurmErrno(rawValue: 6006)
    /// `ESLURM_AUTH_UNPACK`.
    package static let authUnpack = SlurmErrno(rawValue: 6007)
    /// `ESLURM_AUTH_SKIP`.
    package static let authSkip = SlurmErrno(rawValue: 6008)
    /// `ESLURM_DB_CONNECTION`.
    package static let dbConnection = SlurmErrno(rawValue: 7000)
    /// `ESLURM_JOBS_RUNNING_ON_ASSOC`.
    package static let jobsRunningOnAssoc = SlurmErrno(rawValue: 7001)
    /// `ESLURM_CLUSTER_DELETED`.
    package static let clusterDeleted = SlurmErrno(rawValue: 7002)
    /// `ESLURM_ONE_CHANGE`.
    package static let oneChange = SlurmErrno(rawValue: 7003)
    /// `ESLURM_BAD_NAME`.
    package static let badName = SlurmErrno(rawValue: 7004)
    /// `ESLURM_OVER_ALLOCATE`.
    package static let overAllocate = SlurmErrno(rawValue: 7005)
    /// `ESLURM_RESULT_TOO_LARGE`.
    package static let resultTooLarge = SlurmErrno(rawValue: 7006)
    /// `ESLURM_DB_QUERY_TOO_WIDE`.
    package static let dbQueryTooWide = SlurmErrno(rawValue: 7007)
    /// `ESLURM_DB_CONNECTION_INVALID`.
    package static let dbConnectionInvalid = SlurmErrno(rawValue: 7008)
    /// `ESLURM_NO_REMOVE_DEFAULT_ACCOUNT`.
    package static let noRemoveDefaultAccount = SlurmErrno(rawValue: 7009)
    /// `ESLURM_FED_CLUSTER_MAX_CNT`.
    package static let fedClusterMaxCnt = SlurmErrno(rawValue: 7100)
    /// `ESLURM_FED_CLUSTER_MULTIPLE_ASSIGNMENT`.
    package static let fedClusterMultipleAssignment = SlurmErrno(rawValue: 7101)
    /// `ESLURM_INVALID_CLUSTER_FEATURE`.
    package static let invalidClusterFeature = SlurmErrno(rawValue: 7102)
    /// `ESLURM_JOB_NOT_FEDERATED`.
    package static let jobNotFederated = SlurmErrno(rawValue: 7103)
    /// `ESLURM_INVALID_CLUSTER_NAME`.
    package static let invalidClusterName = SlurmErrno(rawValue: 7104)
    /// `ESLURM_FED_JOB_LOCK`.
    package static let fedJobLock = SlurmErrno(rawValue: 7105)
    /// `ESLURM_FED_NO_VALID_CLUSTERS`.
    package static let fedNoValidClusters = SlurmErrno(rawValue: 7106)
    /// `ESLURM_MISSING_TIME_LIMIT`.
    package static let missingTimeLimit = SlurmErrno(rawValue: 8000)
    /// `ESLURM_INVALID_KNL`.
    package static let invalidKnl = SlurmErrno(rawValue: 8001)
    /// `ESLURM_PLUGIN_INVALID`.
    package static let pluginInvalid = SlurmErrno(rawValue: 8002)
    /// `ESLURM_PLUGIN_INCOMPLETE`.
    package static let pluginIncomplete = SlurmErrno(rawValue: 8003)
    /// `ESLURM_REST_INVALID_QUERY`.
    package static let restInvalidQuery = SlurmErrno(rawValue: 9000)
    /// `ESLURM_REST_FAIL_PARSING`.
    package static let restFailParsing = SlurmErrno(rawValue: 9001)
    /// `ESLURM_REST_INVALID_JOBS_DESC`.
    package static let restInvalidJobsDesc = SlurmErrno(rawValue: 9002)
    /// `ESLURM_REST_EMPTY_RESULT`.
    package static let restEmptyResult = SlurmErrno(rawValue: 9003)
    /// `ESLURM_DATA_PATH_NOT_FOUND`.
    package static let dataPathNotFound = SlurmErrno(rawValue: 9200)
    /// `ESLURM_DATA_PTR_NULL`.
    package static let dataPtrNull = SlurmErrno(rawValue: 9201)
    /// `ESLURM_DATA_CONV_FAILED`.
    package static let dataConvFailed = SlurmErrno(rawValue: 9202)
    /// `ESLURM_DATA_REGEX_COMPILE`.
    package static let dataRegexCompile = SlurmErrno(rawValue: 9203)
    /// `ESLURM_DATA_UNKNOWN_MIME_TYPE`.
    package static let dataUnknownMimeType = SlurmErrno(rawValue: 9204)
    /// `ESLURM_DATA_TOO_LARGE`.
    package static let dataTooLarge = SlurmErrno(rawValue: 9205)
}

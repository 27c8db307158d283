// Why a job waits, or why it ended as it did: Slurm's job_state_reason with the word that squeue prints.
// Source: numbers from the public header slurm.h 22.05.8, words read from Debian's libslurm.

extension JobReason {
    /// `WAIT_NO_REASON`.
    package static let noReason = JobReason(rawValue: 0)
    /// `WAIT_PRIORITY`.
    package static let priority = JobReason(rawValue: 1)
    /// `WAIT_DEPENDENCY`.
    package static let dependency = JobReason(rawValue: 2)
    /// `WAIT_RESOURCES`.
    package static let resources = JobReason(rawValue: 3)
    /// `WAIT_PART_NODE_LIMIT`.
    package static let partNodeLimit = JobReason(rawValue: 4)
    /// `WAIT_PART_TIME_LIMIT`.
    package static let partTimeLimit = JobReason(rawValue: 5)
    /// `WAIT_PART_DOWN`.
    package static let partDown = JobReason(rawValue: 6)
    /// `WAIT_PART_INACTIVE`.
    package static let partInactive = JobReason(rawValue: 7)
    /// `WAIT_HELD`.
    package static let held = JobReason(rawValue: 8)
    /// `WAIT_TIME`.
    package static let time = JobReason(rawValue: 9)
    /// `WAIT_LICENSES`.
    package static let licenses = JobReason(rawValue: 10)
    /// `WAIT_RESERVATION`.
    package static let reservation = JobReason(rawValue: 14)
    /// `WAIT_NODE_NOT_AVAIL`.
    package static let nodeNotAvail = JobReason(rawValue: 15)
    /// `WAIT_HELD_USER`.
    package static let heldUser = JobReason(rawValue: 16)
    /// `WAIT_FRONT_END`.
    package static let frontEnd = JobReason(rawValue: 17)
    /// `FAIL_DEFER`.
    package static let failDefer = JobReason(rawValue: 18)
    /// `FAIL_DOWN_PARTITION`.
    package static let failDownPartition = JobReason(rawValue: 19)
    /// `FAIL_DOWN_NODE`.
    package static let failDownNode = JobReason(rawValue: 20)
    /// `FAIL_BAD_CONSTRAINTS`.
    package static let failBadConstraints = JobReason(rawValue: 21)
    /// `FAIL_SYSTEM`.
    package static let failSystem = JobReason(rawValue: 22)
    /// `FAIL_LAUNCH`.
    package static let failLaunch = JobReason(rawValue: 23)
    /// `FAIL_EXIT_CODE`.
    package static let failExitCode = JobReason(rawValue: 24)
    /// `FAIL_TIMEOUT`.
    package static let failTimeout = JobReason(rawValue: 25)
    /// `FAIL_INACTIVE_LIMIT`.
    package static let failInactiveLimit = JobReason(rawValue: 26)
    /// `FAIL_ACCOUNT`.
    package static let failAccount = JobReason(rawValue: 27)
    /// `WAIT_BLOCK_MAX_ERR`.
    package static let blockMaxErr = JobReason(rawValue: 33)
    /// `WAIT_BLOCK_D_ACTION`.
    package static let blockDAction = JobReason(rawValue: 34)
    /// `WAIT_CLEANING`.
    package static let cleaning = JobReason(rawValue: 35)
    /// `WAIT_PROLOG`.
    package static let prolog = JobReason(rawValue: 36)
    /// `WAIT_ACCOUNT`.
    package static let account = JobReason(rawValue: 38)
    /// `WAIT_DEP_INVALID`.
    package static let depInvalid = JobReason(rawValue: 39)
    /// `WAIT_MAX_REQUEUE`.
    package static let maxRequeue = JobReason(rawValue: 71)
    /// `WAIT_ARRAY_TASK_LIMIT`.
    package static let arrayTaskLimit = JobReason(rawValue: 72)
    /// `WAIT_BURST_BUFFER_RESOURCE`.
    package static let burstBufferResource = JobReason(rawValue: 73)
    /// `WAIT_BURST_BUFFER_STAGING`.
    package static let burstBufferStaging = JobReason(rawValue: 74)
    /// `FAIL_BURST_BUFFER_OP`.
    package static let failBurstBufferOp = JobReason(rawValue: 75)
    /// `WAIT_POWER_NOT_AVAIL`.
    package static let powerNotAvail = JobReason(rawValue: 76)
    /// `WAIT_POWER_RESERVED`.
    package static let powerReserved = JobReason(rawValue: 77)
    /// `FAIL_DEADLINE`.
    package static let failDeadline = JobReason(rawValue: 167)
    /// `WAIT_PART_CONFIG`.
    package static let partConfig = JobReason(rawValue: 178)
    /// `WAIT_ACCOUNT_POLICY`.
    package static let accountPolicy = JobReason(rawValue: 179)
    /// `WAIT_FED_JOB_LOCK`.
    package static let fedJobLock = JobReason(rawValue: 180)
    /// `FAIL_OOM`.
    package static let failOom = JobReason(rawValue: 181)
    /// `WAIT_PN_MEM_LIMIT`.
    package static let pnMemLimit = JobReason(rawValue: 182)
    /// `WAIT_RESV_DELETED`.
    package static let resvDeleted = JobReason(rawValue: 198)
}

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
    /// `WAIT_ASSOC_JOB_LIMIT`.
    package static let assocJobLimit = JobReason(rawValue: 11)
    /// `WAIT_ASSOC_RESOURCE_LIMIT`.
    package static let assocResourceLimit = JobReason(rawValue: 12)
    /// `WAIT_ASSOC_TIME_LIMIT`.
    package static let assocTimeLimit = JobReason(rawValue: 13)
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
    /// `FAIL_QOS`.
    package static let failQOS = JobReason(rawValue: 28)
    /// `WAIT_QOS_THRES`.
    package static let qosThres = JobReason(rawValue: 29)
    /// `WAIT_QOS_JOB_LIMIT`.
    package static let qosJobLimit = JobReason(rawValue: 30)
    /// `WAIT_QOS_RESOURCE_LIMIT`.
    package static let qosResourceLimit = JobReason(rawValue: 31)
    /// `WAIT_QOS_TIME_LIMIT`.
    package static let qosTimeLimit = JobReason(rawValue: 32)
    /// `WAIT_BLOCK_MAX_ERR`.
    package static let blockMaxErr = JobReason(rawValue: 33)
    /// `WAIT_BLOCK_D_ACTION`.
    package static let blockDAction = JobReason(rawValue: 34)
    /// `WAIT_CLEANING`.
    package static let cleaning = JobReason(rawValue: 35)
    /// `WAIT_PROLOG`.
    package static let prolog = JobReason(rawValue: 36)
    /// `WAIT_QOS`.
    package static let qos = JobReason(rawValue: 37)
    /// `WAIT_ACCOUNT`.
    package static let account = JobReason(rawValue: 38)
    /// `WAIT_DEP_INVALID`.
    package static let depInvalid = JobReason(rawValue: 39)
    /// `WAIT_QOS_GRP_CPU`.
    package static let qosGrpCPU = JobReason(rawValue: 40)
    /// `WAIT_QOS_GRP_CPU_MIN`.
    package static let qosGrpCPUMin = JobReason(rawValue: 41)
    /// `WAIT_QOS_GRP_CPU_RUN_MIN`.
    package static let qosGrpCPURunMin = JobReason(rawValue: 42)
    /// `WAIT_QOS_GRP_JOB`.
    package static let qosGrpJob = JobReason(rawValue: 43)
    /// `WAIT_QOS_GRP_MEM`.
    package static let qosGrpMem = JobReason(rawValue: 44)
    /// `WAIT_QOS_GRP_NODE`.
    package static let qosGrpNode = JobReason(rawValue: 45)
    /// `WAIT_QOS_GRP_SUB_JOB`.
    package static let qosGrpSubJob = JobReason(rawValue: 46)
    /// `WAIT_QOS_GRP_WALL`.
    package static let qosGrpWall = JobReason(rawValue: 47)
    /// `WAIT_QOS_MAX_CPU_PER_JOB`.
    package static let qosMaxCPUPerJob = JobReason(rawValue: 48)
    /// `WAIT_QOS_MAX_CPU_MINS_PER_JOB`.
    package static let qosMaxCPUMinsPerJob = JobReason(rawValue: 49)
    /// `WAIT_QOS_MAX_NODE_PER_JOB`.
    package static let qosMaxNodePerJob = JobReason(rawValue: 50)
    /// `WAIT_QOS_MAX_WALL_PER_JOB`.
    package static let qosMaxWallPerJob = JobReason(rawValue: 51)
    /// `WAIT_QOS_MAX_CPU_PER_USER`.
    package static let qosMaxCPUPerUser = JobReason(rawValue: 52)
    /// `WAIT_QOS_MAX_JOB_PER_USER`.
    package static let qosMaxJobPerUser = JobReason(rawValue: 53)
    /// `WAIT_QOS_MAX_NODE_PER_USER`.
    package static let qosMaxNodePerUser = JobReason(rawValue: 54)
    /// `WAIT_QOS_MAX_SUB_JOB`.
    package static let qosMaxSubJob = JobReason(rawValue: 55)
    /// `WAIT_QOS_MIN_CPU`.
    package static let qosMinCPU = JobReason(rawValue: 56)
    /// `WAIT_ASSOC_GRP_CPU`.
    package static let assocGrpCPU = JobReason(rawValue: 57)
    /// `WAIT_ASSOC_GRP_CPU_MIN`.
    package static let assocGrpCPUMin = JobReason(rawValue: 58)
    /// `WAIT_ASSOC_GRP_CPU_RUN_MIN`.
    package static let assocGrpCPURunMin = JobReason(rawValue: 59)
    /// `WAIT_ASSOC_GRP_JOB`.
    package static let assocGrpJob = JobReason(rawValue: 60)
    /// `WAIT_ASSOC_GRP_MEM`.
    package static let assocGrpMem = JobReason(rawValue: 61)
    /// `WAIT_ASSOC_GRP_NODE`.
    package static let assocGrpNode = JobReason(rawValue: 62)
    /// `WAIT_ASSOC_GRP_SUB_JOB`.
    package static let assocGrpSubJob = JobReason(rawValue: 63)
    /// `WAIT_ASSOC_GRP_WALL`.
    package static let assocGrpWall = JobReason(rawValue: 64)
    /// `WAIT_ASSOC_MAX_JOBS`.
    package static let assocMaxJobs = JobReason(rawValue: 65)
    /// `WAIT_ASSOC_MAX_CPU_PER_JOB`.
    package static let assocMaxCPUPerJob = JobReason(rawValue: 66)
    /// `WAIT_ASSOC_MAX_CPU_MINS_PER_JOB`.
    package static let assocMaxCPUMinsPerJob = JobReason(rawValue: 67)
    /// `WAIT_ASSOC_MAX_NODE_PER_JOB`.
    package static let assocMaxNodePerJob = JobReason(rawValue: 68)
    /// `WAIT_ASSOC_MAX_WALL_PER_JOB`.
    package static let assocMaxWallPerJob = JobReason(rawValue: 69)
    /// `WAIT_ASSOC_MAX_SUB_JOB`.
    package static let assocMaxSubJob = JobReason(rawValue: 70)
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
    /// `WAIT_ASSOC_GRP_UNK`.
    package static let assocGrpUnk = JobReason(rawValue: 78)
    /// `WAIT_ASSOC_GRP_UNK_MIN`.
    package static let assocGrpUnkMin = JobReason(rawValue: 79)
    /// `WAIT_ASSOC_GRP_UNK_RUN_MIN`.
    package static let assocGrpUnkRunMin = JobReason(rawValue: 80)
    /// `WAIT_ASSOC_MAX_UNK_PER_JOB`.
    package static let assocMaxUnkPerJob = JobReason(rawValue: 81)
    /// `WAIT_ASSOC_MAX_UNK_PER_NODE`.
    package static let assocMaxUnkPerNode = JobReason(rawValue: 82)
    /// `WAIT_ASSOC_MAX_UNK_MINS_PER_JOB`.
    package static let assocMaxUnkMinsPerJob = JobReason(rawValue: 83)
    /// `WAIT_ASSOC_MAX_CPU_PER_NODE`.
    package static let assocMaxCPUPerNode = JobReason(rawValue: 84)
    /// `WAIT_ASSOC_GRP_MEM_MIN`.
    package static let assocGrpMemMin = JobReason(rawValue: 85)
    /// `WAIT_ASSOC_GRP_MEM_RUN_MIN`.
    package static let assocGrpMemRunMin = JobReason(rawValue: 86)
    /// `WAIT_ASSOC_MAX_MEM_PER_JOB`.
    package static let assocMaxMemPerJob = JobReason(rawValue: 87)
    /// `WAIT_ASSOC_MAX_MEM_PER_NODE`.
    package static let assocMaxMemPerNode = JobReason(rawValue: 88)
    /// `WAIT_ASSOC_MAX_MEM_MINS_PER_JOB`.
    package static let assocMaxMemMinsPerJob = JobReason(rawValue: 89)
    /// `WAIT_ASSOC_GRP_NODE_MIN`.
    package static let assocGrpNodeMin = JobReason(rawValue: 90)
    /// `WAIT_ASSOC_GRP_NODE_RUN_MIN`.
    package static let assocGrpNodeRunMin = JobReason(rawValue: 91)
    /// `WAIT_ASSOC_MAX_NODE_MINS_PER_JOB`.
    package static let assocMaxNodeMinsPerJob = JobReason(rawValue: 92)
    /// `WAIT_ASSOC_GRP_ENERGY`.
    package static let assocGrpEnergy = JobReason(rawValue: 93)
    /// `WAIT_ASSOC_GRP_ENERGY_MIN`.
    package static let assocGrpEnergyMin = JobReason(rawValue: 94)
    /// `WAIT_ASSOC_GRP_ENERGY_RUN_MIN`.
    package static let assocGrpEnergyRunMin = JobReason(rawValue: 95)
    /// `WAIT_ASSOC_MAX_ENERGY_PER_JOB`.
    package static let assocMaxEnergyPerJob = JobReason(rawValue: 96)
    /// `WAIT_ASSOC_MAX_ENERGY_PER_NODE`.
    package static let assocMaxEnergyPerNode = JobReason(rawValue: 97)
    /// `WAIT_ASSOC_MAX_ENERGY_MINS_PER_JOB`.
    package static let assocMaxEnergyMinsPerJob = JobReason(rawValue: 98)
    /// `WAIT_ASSOC_GRP_GRES`.
    package static let assocGrpGres = JobReason(rawValue: 99)
    /// `WAIT_ASSOC_GRP_GRES_MIN`.
    package static let assocGrpGresMin = JobReason(rawValue: 100)
    /// `WAIT_ASSOC_GRP_GRES_RUN_MIN`.
    package static let assocGrpGresRunMin = JobReason(rawValue: 101)
    /// `WAIT_ASSOC_MAX_GRES_PER_JOB`.
    package static let assocMaxGresPerJob = JobReason(rawValue: 102)
    /// `WAIT_ASSOC_MAX_GRES_PER_NODE`.
    package static let assocMaxGresPerNode = JobReason(rawValue: 103)
    /// `WAIT_ASSOC_MAX_GRES_MINS_PER_JOB`.
    package static let assocMaxGresMinsPerJob = JobReason(rawValue: 104)
    /// `WAIT_ASSOC_GRP_LIC`.
    package static let assocGrpLic = JobReason(rawValue: 105)
    /// `WAIT_ASSOC_GRP_LIC_MIN`.
    package static let assocGrpLicMin = JobReason(rawValue: 106)
    /// `WAIT_ASSOC_GRP_LIC_RUN_MIN`.
    package static let assocGrpLicRunMin = JobReason(rawValue: 107)
    /// `WAIT_ASSOC_MAX_LIC_PER_JOB`.
    package static let assocMaxLicPerJob = JobReason(rawValue: 108)
    /// `WAIT_ASSOC_MAX_LIC_MINS_PER_JOB`.
    package static let assocMaxLicMinsPerJob = JobReason(rawValue: 109)
    /// `WAIT_ASSOC_GRP_BB`.
    package static let assocGrpBb = JobReason(rawValue: 110)
    /// `WAIT_ASSOC_GRP_BB_MIN`.
    package static let assocGrpBbMin = JobReason(rawValue: 111)
    /// `WAIT_ASSOC_GRP_BB_RUN_MIN`.
    package static let assocGrpBbRunMin = JobReason(rawValue: 112)
    /// `WAIT_ASSOC_MAX_BB_PER_JOB`.
    package static let assocMaxBbPerJob = JobReason(rawValue: 113)
    /// `WAIT_ASSOC_MAX_BB_PER_NODE`.
    package static let assocMaxBbPerNode = JobReason(rawValue: 114)
    /// `WAIT_ASSOC_MAX_BB_MINS_PER_JOB`.
    package static let assocMaxBbMinsPerJob = JobReason(rawValue: 115)
    /// `WAIT_QOS_GRP_UNK`.
    package static let qosGrpUnk = JobReason(rawValue: 116)
    /// `WAIT_QOS_GRP_UNK_MIN`.
    package static let qosGrpUnkMin = JobReason(rawValue: 117)
    /// `WAIT_QOS_GRP_UNK_RUN_MIN`.
    package static let qosGrpUnkRunMin = JobReason(rawValue: 118)
    /// `WAIT_QOS_MAX_UNK_PER_JOB`.
    package static let qosMaxUnkPerJob = JobReason(rawValue: 119)
    /// `WAIT_QOS_MAX_UNK_PER_NODE`.
    package static let qosMaxUnkPerNode = JobReason(rawValue: 120)
    /// `WAIT_QOS_MAX_UNK_PER_USER`.
    package static let qosMaxUnkPerUser = JobReason(rawValue: 121)
    /// `WAIT_QOS_MAX_UNK_MINS_PER_JOB`.
    package static let qosMaxUnkMinsPerJob = JobReason(rawValue: 122)
    /// `WAIT_QOS_MIN_UNK`.
    package static let qosMinUnk = JobReason(rawValue: 123)
    /// `WAIT_QOS_MAX_CPU_PER_NODE`.
    package static let qosMaxCPUPerNode = JobReason(rawValue: 124)
    /// `WAIT_QOS_GRP_MEM_MIN`.
    package static let qosGrpMemMin = JobReason(rawValue: 125)
    /// `WAIT_QOS_GRP_MEM_RUN_MIN`.
    package static let qosGrpMemRunMin = JobReason(rawValue: 126)
    /// `WAIT_QOS_MAX_MEM_MINS_PER_JOB`.
    package static let qosMaxMemMinsPerJob = JobReason(rawValue: 127)
    /// `WAIT_QOS_MAX_MEM_PER_JOB`.
    package static let qosMaxMemPerJob = JobReason(rawValue: 128)
    /// `WAIT_QOS_MAX_MEM_PER_NODE`.
    package static let qosMaxMemPerNode = JobReason(rawValue: 129)
    /// `WAIT_QOS_MAX_MEM_PER_USER`.
    package static let qosMaxMemPerUser = JobReason(rawValue: 130)
    /// `WAIT_QOS_MIN_MEM`.
    package static let qosMinMem = JobReason(rawValue: 131)
    /// `WAIT_QOS_GRP_ENERGY`.
    package static let qosGrpEnergy = JobReason(rawValue: 132)
    /// `WAIT_QOS_GRP_ENERGY_MIN`.
    package static let qosGrpEnergyMin = JobReason(rawValue: 133)
    /// `WAIT_QOS_GRP_ENERGY_RUN_MIN`.
    package static let qosGrpEnergyRunMin = JobReason(rawValue: 134)
    /// `WAIT_QOS_MAX_ENERGY_PER_JOB`.
    package static let qosMaxEnergyPerJob = JobReason(rawValue: 135)
    /// `WAIT_QOS_MAX_ENERGY_PER_NODE`.
    package static let qosMaxEnergyPerNode = JobReason(rawValue: 136)
    /// `WAIT_QOS_MAX_ENERGY_PER_USER`.
    package static let qosMaxEnergyPerUser = JobReason(rawValue: 137)
    /// `WAIT_QOS_MAX_ENERGY_MINS_PER_JOB`.
    package static let qosMaxEnergyMinsPerJob = JobReason(rawValue: 138)
    /// `WAIT_QOS_MIN_ENERGY`.
    package static let qosMinEnergy = JobReason(rawValue: 139)
    /// `WAIT_QOS_GRP_NODE_MIN`.
    package static let qosGrpNodeMin = JobReason(rawValue: 140)
    /// `WAIT_QOS_GRP_NODE_RUN_MIN`.
    package static let qosGrpNodeRunMin = JobReason(rawValue: 141)
    /// `WAIT_QOS_MAX_NODE_MINS_PER_JOB`.
    package static let qosMaxNodeMinsPerJob = JobReason(rawValue: 142)
    /// `WAIT_QOS_MIN_NODE`.
    package static let qosMinNode = JobReason(rawValue: 143)
    /// `WAIT_QOS_GRP_GRES`.
    package static let qosGrpGres = JobReason(rawValue: 144)
    /// `WAIT_QOS_GRP_GRES_MIN`.
    package static let qosGrpGresMin = JobReason(rawValue: 145)
    /// `WAIT_QOS_GRP_GRES_RUN_MIN`.
    package static let qosGrpGresRunMin = JobReason(rawValue: 146)
    /// `WAIT_QOS_MAX_GRES_PER_JOB`.
    package static let qosMaxGresPerJob = JobReason(rawValue: 147)
    /// `WAIT_QOS_MAX_GRES_PER_NODE`.
    package static let qosMaxGresPerNode = JobReason(rawValue: 148)
    /// `WAIT_QOS_MAX_GRES_PER_USER`.
    package static let qosMaxGresPerUser = JobReason(rawValue: 149)
    /// `WAIT_QOS_MAX_GRES_MINS_PER_JOB`.
    package static let qosMaxGresMinsPerJob = JobReason(rawValue: 150)
    /// `WAIT_QOS_MIN_GRES`.
    package static let qosMinGres = JobReason(rawValue: 151)
    /// `WAIT_QOS_GRP_LIC`.
    package static let qosGrpLic = JobReason(rawValue: 152)
    /// `WAIT_QOS_GRP_LIC_MIN`.
    package static let qosGrpLicMin = JobReason(rawValue: 153)
    /// `WAIT_QOS_GRP_LIC_RUN_MIN`.
    package static let qosGrpLicRunMin = JobReason(rawValue: 154)
    /// `WAIT_QOS_MAX_LIC_PER_JOB`.
    package static let qosMaxLicPerJob = JobReason(rawValue: 155)
    /// `WAIT_QOS_MAX_LIC_PER_USER`.
    package static let qosMaxLicPerUser = JobReason(rawValue: 156)
    /// `WAIT_QOS_MAX_LIC_MINS_PER_JOB`.
    package static let qosMaxLicMinsPerJob = JobReason(rawValue: 157)
    /// `WAIT_QOS_MIN_LIC`.
    package static let qosMinLic = JobReason(rawValue: 158)
    /// `WAIT_QOS_GRP_BB`.
    package static let qosGrpBb = JobReason(rawValue: 159)
    /// `WAIT_QOS_GRP_BB_MIN`.
    package static let qosGrpBbMin = JobReason(rawValue: 160)
    /// `WAIT_QOS_GRP_BB_RUN_MIN`.
    package static let qosGrpBbRunMin = JobReason(rawValue: 161)
    /// `WAIT_QOS_MAX_BB_PER_JOB`.
    package static let qosMaxBbPerJob = JobReason(rawValue: 162)
    /// `WAIT_QOS_MAX_BB_PER_NODE`.
    package static let qosMaxBbPerNode = JobReason(rawValue: 163)
    /// `WAIT_QOS_MAX_BB_PER_USER`.
    package static let qosMaxBbPerUser = JobReason(rawValue: 164)
    /// `WAIT_QOS_MAX_BB_MINS_PER_JOB`.
    package static let qosMaxBbMinsPerJob = JobReason(rawValue: 165)
    /// `WAIT_QOS_MIN_BB`.
    package static let qosMinBb = JobReason(rawValue: 166)
    /// `FAIL_DEADLINE`.
    package static let failDeadline = JobReason(rawValue: 167)
    /// `WAIT_QOS_MAX_BB_PER_ACCT`.
    package static let qosMaxBbPerAcct = JobReason(rawValue: 168)
    /// `WAIT_QOS_MAX_CPU_PER_ACCT`.
    package static let qosMaxCPUPerAcct = JobReason(rawValue: 169)
    /// `WAIT_QOS_MAX_ENERGY_PER_ACCT`.
    package static let qosMaxEnergyPerAcct = JobReason(rawValue: 170)
    /// `WAIT_QOS_MAX_GRES_PER_ACCT`.
    package static let qosMaxGresPerAcct = JobReason(rawValue: 171)
    /// `WAIT_QOS_MAX_NODE_PER_ACCT`.
    package static let qosMaxNodePerAcct = JobReason(rawValue: 172)
    /// `WAIT_QOS_MAX_LIC_PER_ACCT`.
    package static let qosMaxLicPerAcct = JobReason(rawValue: 173)
    /// `WAIT_QOS_MAX_MEM_PER_ACCT`.
    package static let qosMaxMemPerAcct = JobReason(rawValue: 174)
    /// `WAIT_QOS_MAX_UNK_PER_ACCT`.
    package static let qosMaxUnkPerAcct = JobReason(rawValue: 175)
    /// `WAIT_QOS_MAX_JOB_PER_ACCT`.
    package static let qosMaxJobPerAcct = JobReason(rawValue: 176)
    /// `WAIT_QOS_MAX_SUB_JOB_PER_ACCT`.
    package static let qosMaxSubJobPerAcct = JobReason(rawValue: 177)
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
    /// `WAIT_ASSOC_GRP_BILLING`.
    package static let assocGrpBilling = JobReason(rawValue: 183)
    /// `WAIT_ASSOC_GRP_BILLING_MIN`.
    package static let assocGrpBillingMin = JobReason(rawValue: 184)
    /// `WAIT_ASSOC_GRP_BILLING_RUN_MIN`.
    package static let assocGrpBillingRunMin = JobReason(rawValue: 185)
    /// `WAIT_ASSOC_MAX_BILLING_PER_JOB`.
    package static let assocMaxBillingPerJob = JobReason(rawValue: 186)
    /// `WAIT_ASSOC_MAX_BILLING_PER_NODE`.
    package static let assocMaxBillingPerNode = JobReason(rawValue: 187)
    /// `WAIT_ASSOC_MAX_BILLING_MINS_PER_JOB`.
    package static let assocMaxBillingMinsPerJob = JobReason(rawValue: 188)
    /// `WAIT_QOS_GRP_BILLING`.
    package static let qosGrpBilling = JobReason(rawValue: 189)
    /// `WAIT_QOS_GRP_BILLING_MIN`.
    package static let qosGrpBillingMin = JobReason(rawValue: 190)
    /// `WAIT_QOS_GRP_BILLING_RUN_MIN`.
    package static let qosGrpBillingRunMin = JobReason(rawValue: 191)
    /// `WAIT_QOS_MAX_BILLING_PER_JOB`.
    package static let qosMaxBillingPerJob = JobReason(rawValue: 192)
    /// `WAIT_QOS_MAX_BILLING_PER_NODE`.
    package static let qosMaxBillingPerNode = JobReason(rawValue: 193)
    /// `WAIT_QOS_MAX_BILLING_PER_USER`.
    package static let qosMaxBillingPerUser = JobReason(rawValue: 194)
    /// `WAIT_QOS_MAX_BILLING_MINS_PER_JOB`.
    package static let qosMaxBillingMinsPerJob = JobReason(rawValue: 195)
    /// `WAIT_QOS_MAX_BILLING_PER_ACCT`.
    package static let qosMaxBillingPerAcct = JobReason(rawValue: 196)
    /// `WAIT_QOS_MIN_BILLING`.
    package static let qosMinBilling = JobReason(rawValue: 197)
    /// `WAIT_RESV_DELETED`.
    package static let resvDeleted = JobReason(rawValue: 198)
}

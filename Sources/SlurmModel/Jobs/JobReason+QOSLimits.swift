// Why a job waits: limits of qualities of service, of Slurm's job_state_reason.
// Source: numbers from the public header slurm.h 22.05.8, words read from Debian's libslurm.

extension JobReason {
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
    /// `WAIT_QOS`.
    package static let qos = JobReason(rawValue: 37)
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
}

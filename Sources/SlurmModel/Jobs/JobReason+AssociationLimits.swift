// Why a job waits: limits of associations, of Slurm's job_state_reason.
// Source: numbers from the public header slurm.h 22.05.8, words read from Debian's libslurm.

extension JobReason {
    /// `WAIT_ASSOC_JOB_LIMIT`.
    package static let assocJobLimit = JobReason(rawValue: 11)
    /// `WAIT_ASSOC_RESOURCE_LIMIT`.
    package static let assocResourceLimit = JobReason(rawValue: 12)
    /// `WAIT_ASSOC_TIME_LIMIT`.
    package static let assocTimeLimit = JobReason(rawValue: 13)
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
}

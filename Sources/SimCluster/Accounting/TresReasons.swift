import SlurmModel

/// The reasons for which a limit on resources holds jobs back, one for each kind of resource.
struct TresReasons: Sendable {
    private let cpu: JobReason
    private let memory: JobReason
    private let node: JobReason
    private let energy: JobReason
    private let billing: JobReason
    private let gres: JobReason
    private let license: JobReason
    private let other: JobReason

    /// The reason for a resource.
    func reason(for id: UInt32, _ tracked: [CountedResource]) -> JobReason {
        switch id {
        case TresAmounts.cpu: return cpu
        case TresAmounts.memory: return memory
        case TresAmounts.node: return node
        case TresAmounts.energy: return energy
        case TresAmounts.billing: return billing
        default: break
        }
        switch tracked.first(where: { $0.id == id })?.type {
        case "gres": return gres
        case "license": return license
        default: return other
        }
    }

    /// `GrpTRES` of an association.
    static let associationGroup = TresReasons(
        cpu: .assocGrpCPU,
        memory: .assocGrpMem,
        node: .assocGrpNode,
        energy: .assocGrpEnergy,
        billing: .assocGrpBilling,
        gres: .assocGrpGres,
        license: .assocGrpLic,
        other: .assocGrpUnk
    )
    /// `MaxTRES` of an association.
    static let associationJob = TresReasons(
        cpu: .assocMaxCPUPerJob,
        memory: .assocMaxMemPerJob,
        node: .assocMaxNodePerJob,
        energy: .assocMaxEnergyPerJob,
        billing: .assocMaxBillingPerJob,
        gres: .assocMaxGresPerJob,
        license: .assocMaxLicPerJob,
        other: .assocMaxUnkPerJob
    )
    /// `MaxTRESPerNode` of an association.
    static let associationNode = TresReasons(
        cpu: .assocMaxCPUPerNode,
        memory: .assocMaxMemPerNode,
        node: .assocMaxUnkPerNode,
        energy: .assocMaxEnergyPerNode,
        billing: .assocMaxBillingPerNode,
        gres: .assocMaxGresPerNode,
        license: .assocMaxUnkPerNode,
        other: .assocMaxUnkPerNode
    )
    /// `MaxTRESMins` of an association.
    static let associationMinutes = TresReasons(
        cpu: .assocMaxCPUMinsPerJob,
        memory: .assocMaxMemMinsPerJob,
        node: .assocMaxNodeMinsPerJob,
        energy: .assocMaxEnergyMinsPerJob,
        billing: .assocMaxBillingMinsPerJob,
        gres: .assocMaxGresMinsPerJob,
        license: .assocMaxLicMinsPerJob,
        other: .assocMaxUnkMinsPerJob
    )
    /// `GrpTRES` of a quality of service.
    static let qualityGroup = TresReasons(
        cpu: .qosGrpCPU,
        memory: .qosGrpMem,
        node: .qosGrpNode,
        energy: .qosGrpEnergy,
        billing: .qosGrpBilling,
        gres: .qosGrpGres,
        license: .qosGrpLic,
        other: .qosGrpUnk
    )
    /// `MaxTRES` of a quality of service.
    static let qualityJob = TresReasons(
        cpu: .qosMaxCPUPerJob,
        memory: .qosMaxMemPerJob,
        node: .qosMaxNodePerJob,
        energy: .qosMaxEnergyPerJob,
        billing: .qosMaxBillingPerJob,
        gres: .qosMaxGresPerJob,
        license: .qosMaxLicPerJob,
        other: .qosMaxUnkPerJob
    )
    /// `MaxTRESPerNode` of a quality of service.
    static let qualityNode = TresReasons(
        cpu: .qosMaxCPUPerNode,
        memory: .qosMaxMemPerNode,
        node: .qosMaxUnkPerNode,
        energy: .qosMaxEnergyPerNode,
        billing: .qosMaxBillingPerNode,
        gres: .qosMaxGresPerNode,
        license: .qosMaxUnkPerNode,
        other: .qosMaxUnkPerNode
    )
    /// `MaxTRESPerUser` of a quality of service.
    static let qualityUser = TresReasons(
        cpu: .qosMaxCPUPerUser,
        memory: .qosMaxMemPerUser,
        node: .qosMaxNodePerUser,
        energy: .qosMaxEnergyPerUser,
        billing: .qosMaxBillingPerUser,
        gres: .qosMaxGresPerUser,
        license: .qosMaxLicPerUser,
        other: .qosMaxUnkPerUser
    )
    /// `MaxTRESPerAccount` of a quality of service.
    static let qualityAccount = TresReasons(
        cpu: .qosMaxCPUPerAcct,
        memory: .qosMaxMemPerAcct,
        node: .qosMaxNodePerAcct,
        energy: .qosMaxEnergyPerAcct,
        billing: .qosMaxBillingPerAcct,
        gres: .qosMaxGresPerAcct,
        license: .qosMaxLicPerAcct,
        other: .qosMaxUnkPerAcct
    )
    /// `MaxTRESMins` of a quality of service.
    static let qualityMinutes = TresReasons(
        cpu: .qosMaxCPUMinsPerJob,
        memory: .qosMaxMemMinsPerJob,
        node: .qosMaxNodeMinsPerJob,
        energy: .qosMaxEnergyMinsPerJob,
        billing: .qosMaxBillingMinsPerJob,
        gres: .qosMaxGresMinsPerJob,
        license: .qosMaxLicMinsPerJob,
        other: .qosMaxUnkMinsPerJob
    )
    /// `MinTRES` of a quality of service.
    static let qualityLeast = TresReasons(
        cpu: .qosMinCPU,
        memory: .qosMinMem,
        node: .qosMinNode,
        energy: .qosMinEnergy,
        billing: .qosMinBilling,
        gres: .qosMinGres,
        license: .qosMinLic,
        other: .qosMinUnk
    )
}

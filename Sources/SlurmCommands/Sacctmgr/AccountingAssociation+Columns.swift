import SlurmModel
import SlurmWire

extension AccountingAssociation {
    /// `SLURMDB_FS_USE_PARENT`: the share is that of the parent.
    private static let parentShare: UInt32 = 0x7fff_ffff

    /// The value in a column, or nil where an association has none.
    func value(_ column: SacctmgrColumn, _ context: SacctmgrContext) -> PrintedValue {
        identityValue(column.kind, context) ?? groupValue(column.kind, context) ?? maximumValue(column.kind, context)
            ?? column.absent
    }

    private func identityValue(_ kind: SacctmgrColumn.Kind, _ context: SacctmgrContext) -> PrintedValue? {
        switch kind {
        case .account: .text(acct)
        case .cluster: .text(cluster)
        case .user: .text(user)
        case .partition: .text(partition)
        case .parentName: .text(parentAcct)
        case .parentID: SacctmgrContext.number(parentID)
        case .id: .settable(id)
        case .left: SacctmgrContext.number(lft)
        case .right: SacctmgrContext.number(rgt)
        case .priority: SacctmgrContext.number(priority)
        case .share:
            sharesRaw == .value(Self.parentShare) ? .text("parent") : SacctmgrContext.number(sharesRaw)
        case .defaultQOS:
            .text(defQOSID.number.flatMap { $0 == 0 ? nil : context.qos[$0] ?? "UNKN-\($0)" } ?? "")
        case .qos: context.qosNames(qosList)
        case .qosNumbers:
            .text((qosList ?? []).isEmpty ? nil : (qosList ?? []).compactMap { $0 }.joined(separator: ","))
        default: nil
        }
    }

    private func maximumValue(_ kind: SacctmgrColumn.Kind, _ context: SacctmgrContext) -> PrintedValue? {
        switch kind {
        case .maxProcessors: context.count(maxTresPj, TresList.Resource.cpu)
        case .maxProcessorMinutes: context.count(maxTresMinsPj, TresList.Resource.cpu)
        case .maxProcessorRunMinutes: context.count(maxTresRunMins, TresList.Resource.cpu)
        case .maxNodes: context.count(maxTresPj, TresList.Resource.node)
        case .maxResources: context.amounts(maxTresPj)
        case .maxResourcesPerNode: context.amounts(maxTresPn)
        case .maxResourceMinutes: context.amounts(maxTresMinsPj)
        case .maxResourceRunMinutes: context.amounts(maxTresRunMins)
        case .maxJobs: SacctmgrContext.number(maxJobs)
        case .maxAccruingJobs: SacctmgrContext.number(maxJobsAccrue)
        case .minPriority: SacctmgrContext.number(minPrioThresh)
        case .maxSubmitted: SacctmgrContext.number(maxSubmitJobs)
        case .maxWall: SacctmgrContext.minutes(maxWallPj)
        default: nil
        }
    }
}

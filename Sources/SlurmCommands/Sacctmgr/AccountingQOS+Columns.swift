import SlurmModel
import SlurmWire

extension AccountingQOS {
    /// The words of `flags`, in the order in which they are printed.
    static let flagWords: [(bit: UInt32, word: String)] = [
        (0x40, "DenyOnLimit"), (0x8, "EnforceUsageThreshold"), (0x10, "NoReserve"), (0x2, "PartitionMaxNodes"),
        (0x1, "PartitionMinNodes"), (0x80, "OverPartQOS"), (0x4, "PartitionTimeLimit"),
        (0x20, "RequiresReservation"), (0x100, "NoDecay"), (0x200, "UsageFactorSafe"),
    ]
    /// The words of flags, in that order.
    static func words(ofFlags flags: UInt32) -> String {
        flagWords.filter { flags & $0.bit != 0 }.map(\.word).joined(separator: ",")
    }

    private static let preemptWords: [UInt16: String] = [
        0: "cluster", 1: "suspend", 2: "requeue", 8: "cancel", 0x8000: "gang",
    ]

    /// The value in a column.
    func value(_ column: SacctmgrColumn, _ context: SacctmgrContext) -> PrintedValue {
        plainValue(column.kind, context) ?? groupValue(column.kind, context) ?? maximumValue(column.kind, context)
            ?? jobValue(column.kind, context) ?? column.absent
    }

    private func plainValue(_ kind: SacctmgrColumn.Kind, _ context: SacctmgrContext) -> PrintedValue? {
        switch kind {
        case .name: .text(name)
        case .id: .settable(id)
        case .description: .text(description)
        case .flags:
            .text(Self.words(ofFlags: flags))
        case .priority: SacctmgrContext.number(priority)
        case .graceTime: .length(LengthText.seconds(Int64(graceTime.raw)))
        case .preempt:
            .text(
                (preemptBitstr?.numbers ?? []).compactMap { context.qos[UInt32($0)] }
                    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ",")
            )
        case .preemptMode: .text(Self.preemptWords[preemptMode] ?? "unknown")
        case .preemptExemptTime:
            .length(preemptExemptTime == .infinite ? nil : LengthText.seconds(Int64(preemptExemptTime.raw)))
        case .usageFactor: SacctmgrContext.fraction(usageFactor)
        case .usageThreshold: SacctmgrContext.fraction(usageThres)
        case .limitFactor: SacctmgrContext.fraction(limitFactor)
        case .minProcessors: context.count(minTresPj, TresList.Resource.cpu)
        case .minResources: context.amounts(minTresPj)
        case .minPriority: SacctmgrContext.number(minPrioThresh)
        default: nil
        }
    }

    private func maximumValue(_ kind: SacctmgrColumn.Kind, _ context: SacctmgrContext) -> PrintedValue? {
        switch kind {
        case .maxProcessors: context.count(maxTresPj, TresList.Resource.cpu)
        case .maxProcessorsPerUser: context.count(maxTresPu, TresList.Resource.cpu)
        case .maxProcessorMinutes: context.count(maxTresMinsPj, TresList.Resource.cpu)
        case .maxProcessorRunMinutes: context.count(maxTresRunMinsPu, TresList.Resource.cpu)
        case .maxNodes: context.count(maxTresPj, TresList.Resource.node)
        case .maxNodesPerUser: context.count(maxTresPu, TresList.Resource.node)
        case .maxResources: context.amounts(maxTresPj)
        case .maxResourcesPerNode: context.amounts(maxTresPn)
        case .maxResourcesPerUser: context.amounts(maxTresPu)
        case .maxResourcesPerAccount: context.amounts(maxTresPa)
        case .maxResourceMinutes: context.amounts(maxTresMinsPj)
        case .maxResourceRunMinutes: context.amounts(maxTresRunMinsPu)
        case .maxResourceRunMinutesPerAccount: context.amounts(maxTresRunMinsPa)
        default: nil
        }
    }

    private func jobValue(_ kind: SacctmgrColumn.Kind, _ context: SacctmgrContext) -> PrintedValue? {
        switch kind {
        case .maxJobs: SacctmgrContext.number(maxJobsPu)
        case .maxJobsPerAccount: SacctmgrContext.number(maxJobsPa)
        case .maxAccruingJobsPerAccount: SacctmgrContext.number(maxJobsAccruePa)
        case .maxAccruingJobsPerUser: SacctmgrContext.number(maxJobsAccruePu)
        case .maxSubmitted: SacctmgrContext.number(maxSubmitJobsPu)
        case .maxSubmittedPerAccount: SacctmgrContext.number(maxSubmitJobsPa)
        case .maxWall: SacctmgrContext.minutes(maxWallPj)
        default: nil
        }
    }
}

import SlurmModel
import SlurmWire

extension ConfigRow {
    /// The keys from N to R, in the order of the listing.
    static let rowsNToR: [ConfigRow] = [
        .init("NEXT_JOB_ID") { "\($0.nextJobID)" },
        .init("NodeFeaturesPlugins") { $0.nodeFeaturesPlugins },
        .init("OverTimeLimit") { $0.overTimeLimit == UInt16.max ? "UNLIMITED" : "\($0.overTimeLimit) min" },
        .init("PluginDir") { $0.plugindir },
        .init("PlugStackConfig") { $0.plugstack },
        .init("PowerParameters") { $0.powerParameters },
        .init("PowerPlugin") { $0.powerPlugin },
        .init("PreemptMode") { PreemptMode.text($0.preemptMode) },
        .init("PreemptType") { $0.preemptType },
        .init("PreemptExemptTime") {
            $0.preemptExemptTime == UInt32.max ? "NONE" : ConfigFlags.length($0.preemptExemptTime)
        },
        .init("PrEpParameters") { $0.prepParams },
        .init("PrEpPlugins") { $0.prepPlugins },
        .init("PriorityParameters") { $0.priorityParams },
        .init("PrioritySiteFactorParameters") { _ in nil },
        .init("PrioritySiteFactorPlugin") { _ in nil },
        .init("PriorityType", if: { $0.isBasicPriority }) { $0.priorityType },
        .init("PriorityDecayHalfLife", if: { !$0.isBasicPriority }) { ConfigFlags.length($0.priorityDecayHl) },
        .init("PriorityCalcPeriod", if: { !$0.isBasicPriority }) { ConfigFlags.length($0.priorityCalcPeriod) },
        .init("PriorityFavorSmall", if: { !$0.isBasicPriority }) { $0.priorityFavorSmall != 0 ? "Yes" : "No" },
        .init("PriorityFlags", if: { !$0.isBasicPriority }) { ConfigFlags.priority($0.priorityFlags) },
        .init("PriorityMaxAge", if: { !$0.isBasicPriority }) { ConfigFlags.length($0.priorityMaxAge) },
        .init("PriorityUsageResetPeriod", if: { !$0.isBasicPriority }) {
            ConfigFlags.resetPeriod($0.priorityResetPeriod)
        },
        .init("PriorityType", if: { !$0.isBasicPriority }) { $0.priorityType },
        .init("PriorityWeightAge", if: { !$0.isBasicPriority }) { "\($0.priorityWeightAge)" },
        .init("PriorityWeightAssoc", if: { !$0.isBasicPriority }) { "\($0.priorityWeightAssoc)" },
        .init("PriorityWeightFairShare", if: { !$0.isBasicPriority }) { "\($0.priorityWeightFs)" },
        .init("PriorityWeightJobSize", if: { !$0.isBasicPriority }) { "\($0.priorityWeightJs)" },
        .init("PriorityWeightPartition", if: { !$0.isBasicPriority }) { "\($0.priorityWeightPart)" },
        .init("PriorityWeightQOS", if: { !$0.isBasicPriority }) { "\($0.priorityWeightQOS)" },
        .init("PriorityWeightTRES", if: { !$0.isBasicPriority }) { $0.priorityWeightTres },
        .init("PrivateData") { ConfigFlags.privateData.text($0.privateData).ifEmpty("none") },
        .init("ProctrackType") { $0.proctrackType },
        .init("Prolog") { $0.prolog },
        .init("PrologEpilogTimeout") { "\($0.prologEpilogTimeout.raw)" },
        .init("PrologSlurmctld") { $0.prologSlurmctld },
        .init("PrologFlags") { ConfigFlags.prolog.text($0.prologFlags).ifEmpty(nil) },
        .init("PropagatePrioProcess") { "\($0.propagatePrioProcess)" },
        .init("PropagateResourceLimits") { $0.propagateRlimits },
        .init("PropagateResourceLimitsExcept") { $0.propagateRlimitsExcept },
        .init("RebootProgram") { $0.rebootProgram },
        .init("ReconfigFlags") { ConfigFlags.reconfigure.text($0.reconfigFlags).ifEmpty(nil) },
        .init("RequeueExit") { $0.requeueExit },
        .init("RequeueExitHold") { $0.requeueExitHold },
        .init("ResumeFailProgram") { $0.resumeFailProgram },
        .init("ResumeProgram") { $0.resumeProgram },
        .init("ResumeRate") { "\($0.resumeRate) nodes/min" },
        .init("ResumeTimeout") { "\($0.resumeTimeout) sec" },
        .init("ResvEpilog") { $0.resvEpilog },
        .init("ResvOverRun") { $0.resvOverRun == UInt16.max ? "UNLIMITED" : "\($0.resvOverRun) min" },
        .init("ResvProlog") { $0.resvProlog },
        .init("ReturnToService") { "\($0.ret2service)" },
        .init("RoutePlugin") { $0.routePlugin },
    ]
}

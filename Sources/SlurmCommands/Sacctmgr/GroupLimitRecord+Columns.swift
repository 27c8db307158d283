import SlurmModel
import SlurmWire

extension GroupLimitRecord {
    /// The value in a column of the limits of a group; nil for another column.
    func groupValue(_ kind: SacctmgrColumn.Kind, _ context: SacctmgrContext) -> PrintedValue? {
        switch kind {
        case .groupProcessors: context.count(grpTres, TresList.Resource.cpu)
        case .groupProcessorMinutes: context.count(grpTresMins, TresList.Resource.cpu)
        case .groupProcessorRunMinutes: context.count(grpTresRunMins, TresList.Resource.cpu)
        case .groupMemory: context.count(grpTres, TresList.Resource.memory)
        case .groupNodes: context.count(grpTres, TresList.Resource.node)
        case .groupResources: context.amounts(grpTres)
        case .groupResourceMinutes: context.amounts(grpTresMins)
        case .groupResourceRunMinutes: context.amounts(grpTresRunMins)
        case .groupJobs: SacctmgrContext.number(grpJobs)
        case .groupAccruingJobs: SacctmgrContext.number(grpJobsAccrue)
        case .groupSubmitted: SacctmgrContext.number(grpSubmitJobs)
        case .groupWall: SacctmgrContext.minutes(grpWall)
        default: nil
        }
    }
}

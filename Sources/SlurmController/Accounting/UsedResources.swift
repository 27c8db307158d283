import SimCluster
import SlurmModel
import SlurmWire

/// What jobs have held of each resource in a period, in seconds times amounts.
///
/// A real slurmdbd adds this up for every full hour, and tells of hours that have passed; here it is worked out when it
/// is asked for, up to now.
struct UsedResources {
    /// The first second, no earlier than the daemon's start.
    private let start: Int64
    /// The second after the last one, no later than now.
    private let end: Int64
    /// What each association has used, by its number; looked up, never iterated.
    private var byAssociation: [UInt32: [UInt32: UInt64]] = [:]
    /// What all jobs have used, by resource.
    private var total: [UInt32: UInt64] = [:]

    /// Adds up what the jobs that a connection sees have held.
    init(_ context: AccountingContext, from start: Int64, to end: Int64) {
        self.start = max(start, context.startTime.seconds)
        self.end = min(end, context.now.seconds)
        guard self.start < self.end else { return }
        let tracked = context.directory.resources
        for record in context.records {
            guard let began = record.start?.seconds else { continue }
            let until = record.end?.seconds ?? context.now.seconds
            let seconds = min(until, self.end) - max(began, self.start)
            guard seconds > 0 else { continue }
            for item in TresAmounts(allocatedTo: record.job, tracked: tracked).items {
                let amount = item.count &* UInt64(seconds)
                total[item.id, default: 0] &+= amount
                byAssociation[record.associationID, default: [:]][item.id, default: 0] &+= amount
            }
        }
    }

    /// Whether the period has a second at all in which the daemon ran.
    var isEmpty: Bool { start >= end }

    /// What an association and all below it have used; empty for nothing.
    func usage(of item: PlacedAssociation, in directory: AccountingDirectory) -> [AccountingUsage] {
        guard !byAssociation.isEmpty else { return [] }
        var sums: [UInt32: UInt64] = [:]
        for other in directory.placed
        where other.own.cluster == item.own.cluster && item.left <= other.left && other.right <= item.right {
            guard let used = byAssociation[other.own.id] else { continue }
            sums.merge(used) { $0 &+ $1 }
        }
        guard !sums.isEmpty else { return [] }
        return directory.resources.map { resource in
            var usage = AccountingUsage()
            usage.id = item.own.id
            usage.periodStart = start
            usage.allocSecs = sums[resource.id] ?? 0
            usage.tresRec = AccountingResource(resource)
            usage.tresRec.allocSecs = usage.allocSecs
            return usage
        }
    }

    /// What of the cluster was allocated, down and idle; nodes are not told of, as slurmdbd does not.
    func usage(_ context: AccountingContext) -> [AccountingClusterUsage] {
        guard !isEmpty else { return [] }
        let engine = context.controller.engine
        let tracked = context.directory.resources
        let whole = engine.totalAmounts(tracked: tracked)
        let down = downSeconds(engine)
        return tracked.filter { $0.id != TresAmounts.node }.map { resource in
            var usage = AccountingClusterUsage()
            usage.periodStart = start
            usage.tresRec = AccountingResource(resource)
            usage.tresRec.count = whole[resource.id] ?? 0
            let all = usage.tresRec.count &* UInt64(end - start)
            usage.allocSecs = min(total[resource.id] ?? 0, all)
            usage.downSecs = min(down(resource.id), all - usage.allocSecs)
            usage.idleSecs = all - usage.allocSecs - usage.downSecs
            return usage
        }
    }

    /// What nodes that are down now would have had in the period since they went down.
    private func downSeconds(_ engine: ClusterEngine) -> (UInt32) -> UInt64 {
        var cpus: UInt64 = 0
        var memory: UInt64 = 0
        for node in engine.nodes where node.state.base == .down {
            guard let since = node.reasonTime?.seconds else { continue }
            let seconds = UInt64(max(0, end - max(since, start)))
            cpus &+= UInt64(clamping: node.definition.cpus) &* seconds
            memory &+= node.definition.realMemoryMiB &* seconds
        }
        return { id in
            switch id {
            case TresAmounts.cpu, TresAmounts.billing: cpus
            case TresAmounts.memory: memory
            default: 0
            }
        }
    }
}

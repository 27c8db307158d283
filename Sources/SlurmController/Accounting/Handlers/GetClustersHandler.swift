import SimCluster
import SlurmModel
import SlurmWire

/// Tells of clusters (`sacctmgr show cluster`).
enum GetClustersHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetClusters

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let names = TextFilter(body.clusterList)
        let placed = context.directory.placed
        let own = context.cluster
        let engine = context.controller.engine
        let usage = body.withUsage != 0 ? UsedResources(context, from: body.usageStart, to: body.usageEnd) : nil
        return AccountingList(
            context.directory.clusters.sorted { $0.name < $1.name }.filter { names.admits($0.name) }.map { cluster in
                var record = AccountingCluster(cluster)
                if let root = placed.first(where: { $0.own.cluster == cluster.name && $0.own.parentID == 0 }) {
                    record.rootAssoc = AccountingAssociation(root)
                }
                if cluster.name == own {
                    record.nodes = HostList(engine.nodes.map(\.definition.name)).folded
                    record.tresStr = engine.totalAmounts(tracked: context.directory.resources).text
                    record.accountingList = usage?.usage(context)
                }
                return record
            }
        )
    }
}

extension AccountingCluster {
    /// The record of a cluster, without its root association.
    init(_ cluster: AccountedCluster) {
        self.init()
        name = cluster.name
        controlHost = cluster.controlHost
        controlPort = cluster.controlPort
        rpcVersion = cluster.protocolVersion
        classification = cluster.classification
        flags = cluster.flags
        dimensions = .value(1)
        pluginIDSelect = cluster.protocolVersion == 0 ? 0 : Self.consTres
        fedID = .value(0)
        fedState = .value(0)
        fedName = ""
        fedFeatureList = []
    }

    /// The number of the plugin select/cons_tres.
    private static let consTres: UInt32 = 109
}

extension ClusterEngine {
    /// What all nodes have together, of every resource that is counted.
    func totalAmounts(tracked: [CountedResource]) -> TresAmounts {
        var total = TresAmounts()
        for resource in tracked { total[resource.id] = 0 }
        let cpus = nodes.reduce(0) { $0 + $1.definition.cpus }
        total[TresAmounts.cpu] = UInt64(clamping: cpus)
        total[TresAmounts.memory] = nodes.reduce(0) { $0 + $1.definition.realMemoryMiB }
        total[TresAmounts.node] = UInt64(clamping: nodes.count)
        total[TresAmounts.billing] = UInt64(clamping: cpus)
        for resource in tracked where resource.type == "gres" {
            let count = nodes.flatMap(\.definition.gres)
                .filter { $0.name == resource.name || $0.type.map { "\($0)" } == resource.name }
                .reduce(0) { $0 + $1.count }
            if count > 0 { total[resource.id] = count }
        }
        return total
    }
}

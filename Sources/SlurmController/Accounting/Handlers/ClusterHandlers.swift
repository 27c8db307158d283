import SimCluster
import SlurmModel
import SlurmWire

/// Adds clusters (`sacctmgr add cluster`); they have no controller here.
enum AddClustersHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddClusters

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel == .administrator else { throw .noPrivilege }
        for record in body.records ?? [] {
            guard let name = record.name?.lowercased(), !name.isEmpty,
                !context.directory.clusters.contains(where: { $0.name == name })
            else { continue }
            var cluster = AccountedCluster(name: name)
            cluster.classification = record.classification
            context.directory.addCluster(cluster)
            context.note(type, name)
        }
        return .done(type)
    }
}

/// Changes clusters (`sacctmgr modify cluster`): their classification, and the limits of their root.
enum ModifyClustersHandler: AccountingHandler {
    typealias Handled = AccountingRequest.ModifyClusters

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel == .administrator else { throw .noPrivilege }
        let names = TextFilter(body.condition.clusterList)
        var changed: [String] = []
        for place in context.directory.clusters.indices {
            guard names.admits(context.directory.clusters[place].name) else { continue }
            if body.record.classification != 0 {
                context.directory.clusters[place].classification = body.record.classification
            }
            changed.append(context.directory.clusters[place].name)
        }
        guard !changed.isEmpty else { return .nothingModified }
        context.note(type, changed.joined(separator: ","))
        return AccountingTexts(changed)
    }
}

/// Removes clusters (`sacctmgr delete cluster`); the simulated one stays.
enum RemoveClustersHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RemoveClusters

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel == .administrator else { throw .noPrivilege }
        let wanted = TextFilter(body.clusterList)
        let own = context.cluster
        let names = context.directory.clusters.map(\.name).filter { wanted.admits($0) }
        guard !wanted.isOpen else { throw .nothingChanged }
        guard !names.isEmpty else { return .nothingRemoved }
        guard !names.contains(own) else {
            throw AccountingRefusal(.jobsRunningOnAssoc, "the cluster \(own) runs")
        }
        context.directory.clusters.removeAll { names.contains($0.name) }
        context.directory.associations.removeAll { names.contains($0.cluster) }
        context.note(type, names.joined(separator: ","))
        return AccountingTexts(names)
    }
}

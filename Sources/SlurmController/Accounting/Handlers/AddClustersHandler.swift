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
            let root = context.directory.associations.firstIndex { $0.cluster == name && $0.parentID == 0 }
            if let root { context.directory.associations[root].change(record.rootAssoc) }
            context.note(type, name)
        }
        return .done(type)
    }
}

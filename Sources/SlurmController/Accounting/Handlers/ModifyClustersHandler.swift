import SimCluster
import SlurmModel
import SlurmWire

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

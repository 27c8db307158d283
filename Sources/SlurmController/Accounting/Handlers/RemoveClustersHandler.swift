import SimCluster
import SlurmModel
import SlurmWire

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

import SimCluster
import SlurmModel
import SlurmWire

/// Tells of workload keys (`sacctmgr show wckey`).
enum GetKeysHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetWCKeys

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let clusters = TextFilter(body.clusterList)
        let names = TextFilter(body.nameList)
        let users = TextFilter(body.userList)
        let ids = TextFilter(body.idList)
        return AccountingList(
            context.directory.keys.filter {
                clusters.admits($0.cluster) && names.admits($0.name) && users.admits($0.user) && ids.admits("\($0.id)")
                    && (body.onlyDefs == 0 || $0.isDefault)
            }.map(AccountingWCKey.init)
        )
    }
}

extension AccountingWCKey {
    /// The record of a workload key.
    init(_ key: WorkloadKey) {
        self.init()
        id = key.id
        cluster = key.cluster
        name = key.name
        user = key.user
        uid = UInt32.max - 1
        isDef = .value(key.isDefault ? 1 : 0)
    }
}

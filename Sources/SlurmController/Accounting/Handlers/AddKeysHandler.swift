import SimCluster
import SlurmModel
import SlurmWire

/// Adds workload keys.
enum AddKeysHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddWCKeys

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel >= .operator else { throw .noPrivilege }
        context.directory.addKeys(body.records ?? [])
        return .done(type)
    }
}

/// Removes workload keys.
enum RemoveKeysHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RemoveWCKeys

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel >= .operator else { throw .noPrivilege }
        let names = TextFilter(body.nameList)
        let users = TextFilter(body.userList)
        let gone = context.directory.keys.filter { names.admits($0.name) && users.admits($0.user) }
        context.directory.keys.removeAll { gone.contains($0) }
        return AccountingTexts(
            gone.map { "C = \($0.cluster.padded(10)) W = \($0.name.padded(20)) U = \($0.user.padded(9))" }
        )
    }
}

extension AccountingDirectory {
    /// Adds workload keys that are not there.
    mutating func addKeys(_ records: [AccountingWCKey]) {
        for record in records {
            guard let name = record.name, let user = record.user, let cluster = record.cluster,
                !keys.contains(where: { $0.name == name && $0.user == user && $0.cluster == cluster })
            else { continue }
            var key = WorkloadKey(id: (keys.map(\.id).max() ?? 0) + 1, cluster: cluster, user: user, name: name)
            key.isDefault = record.isDef == .value(1)
            keys.append(key)
        }
    }
}

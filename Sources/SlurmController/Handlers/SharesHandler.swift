import SimCluster
import SlurmModel
import SlurmWire

/// Tells of the shares of associations (`sshare`); without `priority/multifactor` they are not made use of.
enum SharesHandler: RequestHandler {
    typealias Handled = Request.ShareInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var reply = SharesResponse()
        reply.assocSharesList = []
        guard let accounting = controller.accounting else { return .reply(reply) }
        let accounts = TextFilter(body.acctList)
        let users = TextFilter(body.userList)
        let tracked = accounting.directory.resources
        reply.tresNames = tracked.map { resource in resource.name.map { "\(resource.type)/\($0)" } ?? resource.type }
        reply.assocSharesList = accounting.directory.byName(on: accounting.cluster).filter { item in
            accounts.admits(item.own.account) && (item.own.user.isEmpty || users.admits(item.own.user))
        }.map { AssociationShares($0, resources: tracked.count) }
        return .reply(reply)
    }
}

extension AccountingDirectory {
    /// The tree with users before accounts, each in the order of their names, as slurmctld tells it.
    fileprivate func byName(on cluster: String) -> [PlacedAssociation] {
        let all = placed.filter { $0.own.cluster == cluster }
        var result: [PlacedAssociation] = []
        func add(below parent: UInt32) {
            let children = all.filter { $0.own.parentID == parent }.sorted {
                ($0.own.user.isEmpty ? 1 : 0, $0.own.user, $0.own.account, $0.own.partition)
                    < ($1.own.user.isEmpty ? 1 : 0, $1.own.user, $1.own.account, $1.own.partition)
            }
            for child in children {
                result.append(child)
                add(below: child.own.id)
            }
        }
        add(below: 0)
        return result
    }
}

extension AssociationShares {
    /// The record of an association whose share nobody makes use of (observed on 22.05.8 with `priority/basic`).
    fileprivate init(_ item: PlacedAssociation, resources: Int) {
        self.init()
        let own = item.own
        assocID = own.id
        cluster = own.cluster
        name = own.user.isEmpty ? own.account : own.user
        parent = own.user.isEmpty ? (item.parentAccount.isEmpty ? nil : item.parentAccount) : own.account
        partition = own.partition.isEmpty ? nil : own.partition
        user = own.user.isEmpty ? 0 : 1
        sharesRaw = own.parentID == 0 ? .unset : own.limits.shares.or(1)
        sharesNorm = Self.notKnown
        usageNorm = Self.notKnown
        tresRunSecs = Array(repeating: 0, count: resources)
        tresGrpMins = Array(repeating: .max, count: resources)
        usageTresRaw = Array(repeating: "0.000000", count: resources)
    }

    /// `NO_VAL64` as a double.
    private static let notKnown = PackedDouble(Double(UInt64.max - 1))
}

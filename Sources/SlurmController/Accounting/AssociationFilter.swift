import SimCluster
import SlurmWire

/// A condition on associations, applied as slurmdbd applies it.
struct AssociationFilter {
    private let accounts: TextFilter
    private let clusters: TextFilter
    private let users: TextFilter
    private let asksForUsers: Bool
    private let partitions: TextFilter
    private let ids: TextFilter
    private let parents: TextFilter
    private let qualities: TextFilter
    private let defaultQualities: TextFilter
    private let asksForDefaults: Bool
    private let includesBelow: Bool

    /// Reads a condition; `accounts` stand in for those that it names.
    init(_ condition: AccountingAssociationCondition, accounts: [String]? = nil) {
        self.accounts = TextFilter(accounts ?? condition.acctList)
        clusters = TextFilter(condition.clusterList)
        users = TextFilter(condition.userList)
        asksForUsers = condition.userList.map(\.isEmpty) ?? false
        partitions = TextFilter(condition.partitionList)
        ids = TextFilter(condition.idList)
        parents = TextFilter(condition.parentAcctList)
        qualities = TextFilter(condition.qosList)
        defaultQualities = TextFilter(condition.defQOSIDList)
        asksForDefaults = condition.onlyDefs != 0
        includesBelow = condition.withSubAccts != 0
    }

    /// The associations that are wanted, in the order of the tree.
    func select(_ placed: [PlacedAssociation]) -> [PlacedAssociation] {
        let found = placed.filter(admits)
        guard includesBelow, !found.isEmpty else { return found }
        return placed.filter { item in
            found.contains {
                $0.own.cluster == item.own.cluster && $0.left <= item.left && item.right <= $0.right
            }
        }
    }

    private func admits(_ item: PlacedAssociation) -> Bool {
        let own = item.own
        if asksForUsers, own.user.isEmpty { return false }
        if asksForDefaults, !own.isDefault { return false }
        return accounts.admits(own.account) && clusters.admits(own.cluster) && users.admits(own.user)
            && partitions.admits(own.partition) && ids.admits("\(own.id)")
            && (parents.isOpen || parents.admits(item.parentAccount)) && defaultQualities.admits("\(own.defaultQOS)")
            && (qualities.isOpen || (item.association.qualities ?? []).contains { qualities.admits("\($0)") })
    }
}

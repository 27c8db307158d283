import SlurmModel
import SlurmWire

/// The order in which associations are listed: below each account its users, then its accounts, by name.
enum AssociationTree {
    /// An association's number on its cluster.
    private struct Place: Hashable {
        var cluster: String?
        var id: UInt32
    }

    /// The associations in that order; one whose parent is not among them stands at the top.
    static func ordered(_ associations: [AccountingAssociation]) -> [AccountingAssociation] {
        // Each cluster counts its own associations.
        let known = Set(associations.map { Place(cluster: $0.cluster, id: $0.id) })
        var children: [Place: [AccountingAssociation]] = [:]
        var top: [AccountingAssociation] = []
        for association in associations {
            let parent = Place(cluster: association.cluster, id: association.parentID.raw)
            if parent.id != association.id, known.contains(parent) {
                children[parent, default: []].append(association)
            } else {
                top.append(association)
            }
        }
        var result: [AccountingAssociation] = []
        var waiting = Array(sorted(top, areTop: true).reversed())
        while let next = waiting.popLast() {
            result.append(next)
            let below = children.removeValue(forKey: Place(cluster: next.cluster, id: next.id)) ?? []
            waiting += sorted(below, areTop: false).reversed()
        }
        return result
    }

    /// The names of the accounts with blanks before them, as `tree` prints them: one more below each parent.
    static func indented(_ associations: [AccountingAssociation]) -> [String] {
        var depths: [String: Int] = [:]
        return associations.map { association in
            let cluster = association.cluster ?? ""
            let account = association.acct ?? ""
            let parent = association.user == nil ? association.parentAcct : association.acct
            let depth = parent.flatMap { depths["\(cluster)/\($0)"] }.map { $0 + 1 } ?? 0
            if association.user == nil { depths["\(cluster)/\(account)"] = depth }
            return String(repeating: " ", count: depth) + account
        }
    }

    private static func sorted(_ associations: [AccountingAssociation], areTop: Bool) -> [AccountingAssociation] {
        StableSort.sorted(associations) { left, right in
            if (left.user == nil) != (right.user == nil) { return left.user != nil ? -1 : 1 }
            let (first, second) = (name(left, isTop: areTop), name(right, isTop: areTop))
            if first.utf8.lexicographicallyPrecedes(second.utf8) { return -1 }
            return first == second ? 0 : 1
        }
    }

    private static func name(_ association: AccountingAssociation, isTop: Bool) -> String {
        if let user = association.user { return user }
        let isRoot = association.parentAcct == nil
        return (isRoot && isTop ? association.cluster : association.acct) ?? ""
    }
}

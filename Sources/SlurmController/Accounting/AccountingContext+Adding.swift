import SimCluster
import SlurmWire

extension AccountingContext {
    /// Adds associations, each a change of its own in `sacctmgr show transactions`.
    ///
    /// Throws `invalidParentAccount` for an account that is not there.
    mutating func add(_ records: [AccountingAssociation]) throws(AccountingRefusal) {
        let first = directory.nextAssociationID
        try directory.add(records)
        for id in first..<directory.nextAssociationID {
            guard let new = directory.associations.first(where: { $0.id == id }) else { continue }
            note(.dbdAddAssocs, "id_assoc=\(id)", "acct='\(new.account)', user='\(new.user)'")
        }
    }
}

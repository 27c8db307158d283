import SimCluster
import SlurmModel
import SlurmWire

extension AccountingDirectory {
    /// Adds associations; those that follow one another below the same account keep their order.
    ///
    /// One that is there already takes over the limits. Throws `invalidParentAccount` for an account that is not there.
    mutating func add(_ records: [AccountingAssociation]) throws(AccountingRefusal) {
        var batch: [Association] = []
        for record in records {
            guard let cluster = record.cluster, let account = record.acct else { continue }
            let user = record.user ?? ""
            let above = user.isEmpty ? record.parentAcct ?? Self.rootAccount : account
            guard let parent = accountAssociation(above, on: cluster) else {
                throw AccountingRefusal(.invalidParentAccount)
            }
            let partition = record.partition ?? ""
            let known = associations.firstIndex {
                $0.cluster == cluster && $0.account == account && $0.user == user && $0.partition == partition
            }
            if let known {
                associations[known].change(record)
            } else {
                if let last = batch.last, last.parentID != parent.id { flush(&batch) }
                var new = Association(
                    id: takeAssociationID(),
                    cluster: cluster,
                    account: account,
                    user: user,
                    parentID: parent.id
                )
                new.partition = partition
                new.limits.shares = 1
                new.change(record)
                batch.append(new)
                // What comes next may lie below it.
                if user.isEmpty,
                    records.contains(where: { $0.parentAcct == account || ($0.acct == account && $0.user != nil) })
                {
                    flush(&batch)
                }
            }
        }
        flush(&batch)
        for record in records where record.isDef == .value(1) {
            guard let user = record.user, let cluster = record.cluster else { continue }
            chooseDefault(of: user, on: cluster, account: record.acct)
        }
        for record in records {
            guard let user = record.user, let cluster = record.cluster else { continue }
            if defaultAccount(of: user, on: cluster) == nil { chooseDefault(of: user, on: cluster) }
        }
    }

    private mutating func flush(_ batch: inout [Association]) {
        if let parent = batch.first?.parentID { insert(batch, below: parent) }
        batch = []
    }

    /// The association of an account on a cluster.
    func accountAssociation(_ account: String, on cluster: String) -> Association? {
        associations.first { $0.cluster == cluster && $0.account == account && $0.user.isEmpty }
    }
}

extension Association {
    /// Takes over what a message says.
    mutating func change(_ record: AccountingAssociation) {
        limits.apply(AssociationLimits(record))
        switch record.defQOSID {
        case .unset: break
        case .infinite: defaultQOS = 0
        case .value(let id): defaultQOS = id
        }
        if let list = record.qosList?.compactMap(\.self), !list.isEmpty { changeQualities(list) }
    }

    /// Takes over a list of qualities of service: numbers, or changes (`+2`, `-3`) of those that there are.
    private mutating func changeQualities(_ list: [String]) {
        var plain: [UInt32] = []
        var isPlain = false
        for text in list {
            guard let sign = text.first, sign == "+" || sign == "-" else {
                isPlain = true
                if let id = UInt32(text) { plain.append(id) }
                continue
            }
            guard let id = UInt32(text.dropFirst()) else { continue }
            if qualities != nil {
                qualities?.removeAll { $0 == id }
                if sign == "+" { qualities?.append(id) }
            } else {
                addedQualities.removeAll { $0 == id }
                removedQualities.removeAll { $0 == id }
                if sign == "+" { addedQualities.append(id) } else { removedQualities.append(id) }
            }
        }
        guard isPlain else { return }
        qualities = plain.isEmpty ? nil : plain
        addedQualities = []
        removedQualities = []
    }
}

extension AccountingDirectory {
    /// Every association with what it takes over from those above it, in the order of the tree.
    package var placed: [PlacedAssociation] {
        var result: [PlacedAssociation] = []
        var open: [Int] = []
        var counter: UInt32 = 0
        func close(_ place: Int) {
            counter += 1
            result[place].right = counter
        }
        for own in associations {
            while let last = open.last, result[last].own.id != own.parentID { close(open.removeLast()) }
            if open.isEmpty { counter = 0 }
            counter += 1
            var effective = own
            let parent = open.last.map { result[$0] }
            if let above = parent?.association {
                effective.limits = own.limits.inheriting(above.limits)
                effective.qualities = own.qualities ?? own.changedQualities(of: above.qualities ?? [])
                if own.defaultQOS == 0 { effective.defaultQOS = above.defaultQOS }
            }
            open.append(result.count)
            result.append(
                PlacedAssociation(
                    association: effective,
                    own: own,
                    left: counter,
                    right: counter,
                    parentAccount: own.user.isEmpty ? parent?.own.account ?? "" : ""
                )
            )
        }
        while let last = open.popLast() { close(last) }
        return result
    }

    /// Adds associations below one, before what is there; together they keep their order (slurmdbd's order, observed).
    package mutating func insert(_ new: [Association], below parentID: UInt32) {
        guard let place = associations.firstIndex(where: { $0.id == parentID }) else { return }
        associations.insert(contentsOf: new, at: place + 1)
    }

    /// The association and everything below it, by place in the tree.
    package func subtree(of id: UInt32) -> Range<Int> {
        guard let place = associations.firstIndex(where: { $0.id == id }) else { return 0..<0 }
        var inside: Set<UInt32> = [id]
        var end = place + 1
        while end < associations.count, inside.contains(associations[end].parentID) {
            inside.insert(associations[end].id)
            end += 1
        }
        return place..<end
    }

    /// Moves an association with everything below it under another one.
    package mutating func move(_ id: UInt32, below parentID: UInt32) {
        let range = subtree(of: id)
        guard !range.isEmpty, !associations[range].contains(where: { $0.id == parentID }) else { return }
        var moved = Array(associations[range])
        moved[0].parentID = parentID
        associations.removeSubrange(range)
        insert(moved, below: parentID)
    }

    /// Takes an association away with everything below it; gives what is gone.
    package mutating func remove(_ id: UInt32) -> [Association] {
        let range = subtree(of: id)
        let gone = Array(associations[range])
        associations.removeSubrange(range)
        for item in gone where item.isDefault { chooseDefault(of: item.user, on: item.cluster) }
        return gone
    }

    /// Makes a user's account on a cluster the default one; the first one by name where none is named.
    ///
    /// slurmdbd does so with accounts that were added to the user at once (observed on 22.05.8).
    package mutating func chooseDefault(of user: String, on cluster: String, account: String? = nil) {
        let own = associations.indices.filter { associations[$0].user == user && associations[$0].cluster == cluster }
        let wanted = account ?? own.map { associations[$0].account }.min()
        for place in own { associations[place].isDefault = associations[place].account == wanted }
    }

    /// The associations above one, the nearest first.
    package func ancestors(of association: Association) -> [Association] {
        var result: [Association] = []
        var parent = association.parentID
        while parent != 0, let above = associations.first(where: { $0.id == parent }) {
            result.append(above)
            parent = above.parentID
        }
        return result
    }
}

extension Association {
    /// The qualities of service of the association above with the changes that are made here.
    func changedQualities(of above: [UInt32]) -> [UInt32] {
        above.filter { !removedQualities.contains($0) } + addedQualities.filter { !above.contains($0) }
    }
}

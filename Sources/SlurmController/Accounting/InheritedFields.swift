import SimCluster
import SlurmModel
import SlurmWire

/// Which of the things that associations take over from those above them a change is about.
struct InheritedFields {
    private let numbers: [KeyPath<AssociationLimits, Settable<UInt32>>]
    private let amounts: [KeyPath<AssociationLimits, TresAmounts>]
    private let changesQualities: Bool
    private let changesDefault: Bool

    /// Looks at what a change sets.
    init(_ record: AccountingAssociation) {
        let limits = AssociationLimits(record)
        let allNumbers: [KeyPath<AssociationLimits, Settable<UInt32>>] = [
            \.jobs, \.accruingJobs, \.minimumPriority, \.submittedJobs, \.wallMinutesPerJob,
        ]
        let allAmounts: [KeyPath<AssociationLimits, TresAmounts>] = [
            \.tresMinutesPerJob, \.tresRunMinutes, \.tresPerJob, \.tresPerNode,
        ]
        numbers = allNumbers.filter { !limits[keyPath: $0].isUnset }
        amounts = allAmounts.filter { !limits[keyPath: $0].isEmpty }
        changesQualities = !(record.qosList ?? []).isEmpty
        changesDefault = !record.defQOSID.isUnset
    }

    /// Whether nothing of it is taken over.
    var isEmpty: Bool {
        numbers.isEmpty && amounts.isEmpty && !changesQualities && !changesDefault
    }

    /// Whether something comes down a path of associations, none of which has its own.
    func isTakenOver(along path: [Association]) -> Bool {
        if changesQualities, path.allSatisfy({ $0.qualities == nil }) { return true }
        if changesDefault, path.allSatisfy({ $0.defaultQOS == 0 }) { return true }
        if numbers.contains(where: { field in path.allSatisfy { $0.limits[keyPath: field].number == nil } }) {
            return true
        }
        return amounts.contains { field in path.allSatisfy { $0.limits[keyPath: field].isEmpty } }
    }
}

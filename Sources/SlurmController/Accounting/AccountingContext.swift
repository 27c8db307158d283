import SimCluster
import SlurmModel

/// What a handler of the accounting sees and may change.
struct AccountingContext {
    /// The controller as it is; handlers change nothing of it.
    let controller: Controller
    /// The cluster's name.
    let cluster: String
    /// When the daemon began.
    let startTime: SimTime
    /// How many seconds pass until a change of a job is seen.
    let lagSeconds: Int64
    /// What is kept of jobs beyond their records.
    let stored: StoredTexts
    /// The jobs, as they are seen now.
    let records: [AccountedJob]
    /// Who asks.
    let requester: Requester
    /// When.
    let now: SimTime
    /// Users, accounts and limits, with the changes that this connection has not committed.
    var directory: AccountingDirectory
    /// Changes of jobs, which count at once.
    var jobChanges: [JobAnnotation] = []

    /// The name of who asks.
    var userName: String {
        controller.identity.userName(requester.userID)
    }

    /// What who asks may do: root and `SlurmUser` may do everything.
    var adminLevel: AdminLevel {
        if controller.isAdministrator(requester.userID) { return .administrator }
        return directory.user(named: userName)?.adminLevel ?? .none
    }

    /// Throws `accessDenied` for a user who is no operator.
    func requireOperator() throws(AccountingRefusal) {
        guard adminLevel >= .operator else { throw AccountingRefusal(.accessDenied) }
    }

    /// Whether who asks coordinates an account, or one above it.
    func coordinates(_ account: String) -> Bool {
        var name = account
        for _ in 0...directory.associations.count {
            if directory.account(named: name)?.coordinators.contains(userName) == true { return true }
            let own = directory.associations.first {
                $0.account == name && $0.user.isEmpty && $0.cluster == cluster
            }
            guard let parent = own?.parentID,
                let above = directory.associations.first(where: { $0.id == parent })?.account
            else { return false }
            name = above
        }
        return false
    }
}

/// A change of accounted jobs that an administrator makes afterwards (`sacctmgr modify job`).
struct JobAnnotation {
    /// The records.
    var indices: [UInt64]
    /// The new `DerivedExitCode`.
    var derivedExitStatus: UInt32?
    /// The new comment of the user.
    var comment: String?
    /// The new `AdminComment`.
    var adminComment: String?
    /// The new `SystemComment`.
    var systemComment: String?
    /// The new workload key.
    var wckey: String?
}

import SlurmModel
import SlurmWire

extension SacctmgrDialogue {
    /// `sacctmgr add coordinator …`.
    mutating func addCoordinators(_ words: [String]) throws(CommandFailure) {
        let (users, accounts) = try coordination(words)
        guard !words.isEmpty else { throw failure(" You need to specify conditions to add the coordinator.") }
        guard !users.isEmpty else { throw failure(" You need to specify a user list here.") }
        guard !accounts.isEmpty else { throw failure(" You need to specify an account list here.") }
        try check(users, accounts)
        output.line(" Adding Coordinator User(s)")
        for user in users { output.line("  \(user)") }
        output.line(" To Account(s) and all sub-accounts")
        for account in accounts { output.line("  \(account)") }
        let problem = " Problem adding coordinator: "
        try send(AccountingRequest.AddAccountCoords.self, body(users, accounts), problem)
        try finish()
    }

    /// `sacctmgr delete coordinator …`.
    mutating func deleteCoordinators(_ words: [String]) throws(CommandFailure) {
        let (users, accounts) = try coordination(words)
        guard !(users.isEmpty && accounts.isEmpty) else {
            throw failure(" You need to specify a user list or account list here.")
        }
        try check(users, accounts)
        output.line(users.isEmpty ? " Removing all users from Accounts" : " Removing Coordinators with user name")
        for user in users { output.line("  \(user)") }
        if !users.isEmpty { output.line(accounts.isEmpty ? " From all accounts" : " From Account(s)") }
        for account in accounts { output.line("  \(account)") }
        let removed = try texts(AccountingRequest.RemoveAccountCoords.self, body(users, accounts))
        guard let removed else {
            output.line(" Nothing removed")
            throw output.failure()
        }
        tell("Removed Coordinators (sub accounts not listed)", removed)
        try finish()
    }

    private func coordination(_ words: [String]) throws(CommandFailure) -> (users: [String], accounts: [String]) {
        let selection = try selection(.user, words)
        return (
            (selection.associations.userList ?? []).compactMap { $0 },
            (selection.associations.acctList ?? []).compactMap { $0 }
        )
    }

    private func body(_ users: [String], _ accounts: [String]) -> AccountingCoordinators {
        var body = AccountingCoordinators()
        body.acctList = accounts
        if !users.isEmpty { body.cond.assocCond.userList = users }
        if !accounts.isEmpty { body.cond.assocCond.acctList = accounts }
        return body
    }

    /// Whoever and whatever is named must be there.
    private mutating func check(_ users: [String], _ accounts: [String]) throws(CommandFailure) {
        let knownAccounts = accounts.isEmpty ? [] : try knownAccounts(accounts)
        var problems = accounts.filter { !knownAccounts.contains($0) }
            .map { " You specified a non-existent account '\($0)'." }
        let knownUsers = users.isEmpty ? [] : try knownUsers(users)
        problems += users.filter { !knownUsers.contains($0) }.map { " You specified a non-existent user '\($0)'." }
        guard problems.isEmpty else { throw failure(problems.joined(separator: "\n")) }
    }
}

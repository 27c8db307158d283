import SlurmWire

/// Tells of reservations; runs of jobs name theirs, and more is not kept.
enum GetReservationsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetResvs

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        AccountingList([])
    }
}

/// Tells of licence servers; there are none.
enum GetLicensesHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetRes

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        AccountingList([])
    }
}

/// Tells of federations; there are none.
enum GetFederationsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetFederations

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        AccountingList([])
    }
}

/// Tells of associations that cannot be right; the daemon makes none.
enum GetProblemsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetProbs

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        AccountingList([])
    }
}

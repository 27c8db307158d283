import SlurmWire

/// A reply that can be a list of nothing.
protocol ListReply {
    /// The list without records.
    static var empty: Self { get }
}

extension AccountingList: ListReply {
    static var empty: AccountingList<Record> { AccountingList([]) }
}

/// An accounting request for records of which there are none here.
protocol EmptyListHandler: AccountingHandler where Handled.Reply: ListReply {}

extension EmptyListHandler {
    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        .empty
    }
}

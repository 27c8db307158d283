import SlurmWire

/// An accounting request for records of which there are none here.
protocol EmptyListHandler: AccountingHandler where Handled.Reply == AccountingList<Element> {
    /// The records' kind.
    associatedtype Element: WireCodable & Hashable
}

extension EmptyListHandler {
    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> AccountingList<Element> {
        AccountingList([])
    }
}

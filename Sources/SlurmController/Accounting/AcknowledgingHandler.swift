import SlurmWire

/// An accounting request that operators may send and that changes nothing here: it is answered with success.
protocol AcknowledgingHandler: AccountingHandler where Handled.Reply == PersistentResult {}

extension AcknowledgingHandler {
    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> PersistentResult {
        try context.requireOperator()
        return .done(type)
    }
}

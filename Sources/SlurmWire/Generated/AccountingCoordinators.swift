// Generated from Schema/*/accounting-entities.schema by `make generate`; change that file instead.

/// Who becomes or ceases to be a coordinator of which accounts.
package struct AccountingCoordinators: WireCodable, Hashable {
    /// `acct_list`.
    package var acctList: [String?] = []
    /// `cond`.
    package var cond: AccountingUserCondition = AccountingUserCondition()

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingCoordinators {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        acctList = try reader.strings("acct_list")
        cond = try AccountingUserCondition(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        writer.strings(acctList)
        cond.encode(into: &writer)
    }
}

// Generated from Schema/*/shares.schema by `make generate`; change that file instead.

/// Whose shares to tell of.
package struct SharesRequest: WireCodable, Hashable {
    /// `acct_list`.
    package var acctList: [String?]?
    /// `user_list`.
    package var userList: [String?]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SharesRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        acctList = try reader.stringList("acct_list")
        userList = try reader.stringList("user_list")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(acctList)
        writer.stringList(userList)
    }
}

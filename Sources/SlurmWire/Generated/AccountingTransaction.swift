// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// A change to the accounting data.
package struct AccountingTransaction: WireCodable, Hashable {
    /// `accts`.
    package var accts: String?
    /// `action`.
    package var action: UInt16 = 0
    /// `actor_name`.
    package var actorName: String?
    /// `clusters`.
    package var clusters: String?
    /// `id`.
    package var id: UInt32 = 0
    /// `set_info`.
    package var setInfo: String?
    /// `timestamp`.
    package var timestamp: Int64 = 0
    /// `users`.
    package var users: String?
    /// `where_query`.
    package var whereQuery: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingTransaction {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        accts = try reader.string("accts")
        action = try reader.u16("action")
        actorName = try reader.string("actor_name")
        clusters = try reader.string("clusters")
        id = try reader.u32("id")
        setInfo = try reader.string("set_info")
        timestamp = try reader.time("timestamp")
        users = try reader.string("users")
        whereQuery = try reader.string("where_query")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(accts)
        writer.u16(action)
        writer.string(actorName)
        writer.string(clusters)
        writer.u32(id)
        writer.string(setInfo)
        writer.time(timestamp)
        writer.string(users)
        writer.string(whereQuery)
    }
}

// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// Which changes to tell of.
package struct AccountingTransactionCondition: WireCodable, Hashable {
    /// `acct_list`.
    package var acctList: [String?]?
    /// `action_list`.
    package var actionList: [String?]?
    /// `actor_list`.
    package var actorList: [String?]?
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `format_list`.
    package var formatList: [String?]?
    /// `id_list`.
    package var idList: [String?]?
    /// `info_list`.
    package var infoList: [String?]?
    /// `name_list`.
    package var nameList: [String?]?
    /// `time_end`.
    package var timeEnd: Int64 = 0
    /// `time_start`.
    package var timeStart: Int64 = 0
    /// `user_list`.
    package var userList: [String?]?
    /// `with_assoc_info`.
    package var withAssocInfo: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingTransactionCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        acctList = try reader.stringList("acct_list")
        actionList = try reader.stringList("action_list")
        actorList = try reader.stringList("actor_list")
        clusterList = try reader.stringList("cluster_list")
        formatList = try reader.stringList("format_list")
        idList = try reader.stringList("id_list")
        infoList = try reader.stringList("info_list")
        nameList = try reader.stringList("name_list")
        timeEnd = try reader.time("time_end")
        timeStart = try reader.time("time_start")
        userList = try reader.stringList("user_list")
        withAssocInfo = try reader.u16("with_assoc_info")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(acctList)
        writer.stringList(actionList)
        writer.stringList(actorList)
        writer.stringList(clusterList)
        writer.stringList(formatList)
        writer.stringList(idList)
        writer.stringList(infoList)
        writer.stringList(nameList)
        writer.time(timeEnd)
        writer.time(timeStart)
        writer.stringList(userList)
        writer.u16(withAssocInfo)
    }
}

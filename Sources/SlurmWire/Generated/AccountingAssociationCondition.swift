// Generated from Schema/*/accounting-associations.schema by `make generate`; change that file instead.

/// Which associations to tell of or to change.
package struct AccountingAssociationCondition: WireCodable, Hashable {
    /// `acct_list`.
    package var acctList: [String?]?
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `def_qos_id_list`.
    package var defQOSIDList: [String?]?
    /// `format_list`.
    package var formatList: [String?]?
    /// `id_list`.
    package var idList: [String?]?
    /// `only_defs`.
    package var onlyDefs: UInt16 = 0
    /// `partition_list`.
    package var partitionList: [String?]?
    /// `parent_acct_list`.
    package var parentAcctList: [String?]?
    /// `qos_list`.
    package var qosList: [String?]?
    /// `usage_end`.
    package var usageEnd: Int64 = 0
    /// `usage_start`.
    package var usageStart: Int64 = 0
    /// `user_list`.
    package var userList: [String?]?
    /// `with_usage`.
    package var withUsage: UInt16 = 0
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0
    /// `with_raw_qos`.
    package var withRawQOS: UInt16 = 0
    /// `with_sub_accts`.
    package var withSubAccts: UInt16 = 0
    /// `without_parent_info`.
    package var withoutParentInfo: UInt16 = 0
    /// `without_parent_limits`.
    package var withoutParentLimits: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingAssociationCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        acctList = try reader.stringList("acct_list")
        clusterList = try reader.stringList("cluster_list")
        defQOSIDList = try reader.stringList("def_qos_id_list")
        formatList = try reader.stringList("format_list")
        idList = try reader.stringList("id_list")
        onlyDefs = try reader.u16("only_defs")
        partitionList = try reader.stringList("partition_list")
        parentAcctList = try reader.stringList("parent_acct_list")
        qosList = try reader.stringList("qos_list")
        usageEnd = try reader.time("usage_end")
        usageStart = try reader.time("usage_start")
        userList = try reader.stringList("user_list")
        withUsage = try reader.u16("with_usage")
        withDeleted = try reader.u16("with_deleted")
        withRawQOS = try reader.u16("with_raw_qos")
        withSubAccts = try reader.u16("with_sub_accts")
        withoutParentInfo = try reader.u16("without_parent_info")
        withoutParentLimits = try reader.u16("without_parent_limits")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(acctList)
        writer.stringList(clusterList)
        writer.stringList(defQOSIDList)
        writer.stringList(formatList)
        writer.stringList(idList)
        writer.u16(onlyDefs)
        writer.stringList(partitionList)
        writer.stringList(parentAcctList)
        writer.stringList(qosList)
        writer.time(usageEnd)
        writer.time(usageStart)
        writer.stringList(userList)
        writer.u16(withUsage)
        writer.u16(withDeleted)
        writer.u16(withRawQOS)
        writer.u16(withSubAccts)
        writer.u16(withoutParentInfo)
        writer.u16(withoutParentLimits)
    }
}

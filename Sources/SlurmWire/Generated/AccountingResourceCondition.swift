// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// Which trackable resources to tell of.
package struct AccountingResourceCondition: WireCodable, Hashable {
    /// `count`.
    package var count: UInt64 = 0
    /// `format_list`.
    package var formatList: [String?]?
    /// `id_list`.
    package var idList: [String?]?
    /// `name_list`.
    package var nameList: [String?]?
    /// `type_list`.
    package var typeList: [String?]?
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingResourceCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        count = try reader.u64("count")
        formatList = try reader.stringList("format_list")
        idList = try reader.stringList("id_list")
        nameList = try reader.stringList("name_list")
        typeList = try reader.stringList("type_list")
        withDeleted = try reader.u16("with_deleted")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u64(count)
        writer.stringList(formatList)
        writer.stringList(idList)
        writer.stringList(nameList)
        writer.stringList(typeList)
        writer.u16(withDeleted)
    }
}

// Generated from Schema/*/accounting-qos.schema by `make generate`; change that file instead.

/// Which qualities of service to tell of or to change.
package struct AccountingQOSCondition: WireCodable, Hashable {
    /// `description_list`.
    package var descriptionList: [String?]?
    /// `format_list`.
    package var formatList: [String?]?
    /// `id_list`.
    package var idList: [String?]?
    /// `name_list`.
    package var nameList: [String?]?
    /// `preempt_mode`.
    package var preemptMode: UInt16 = 0
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingQOSCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        descriptionList = try reader.stringList("description_list")
        formatList = try reader.stringList("format_list")
        idList = try reader.stringList("id_list")
        nameList = try reader.stringList("name_list")
        preemptMode = try reader.u16("preempt_mode")
        withDeleted = try reader.u16("with_deleted")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(descriptionList)
        writer.stringList(formatList)
        writer.stringList(idList)
        writer.stringList(nameList)
        writer.u16(preemptMode)
        writer.u16(withDeleted)
    }
}

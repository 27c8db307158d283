// Generated from Schema/*/accounting-entities.schema by `make generate`; change that file instead.

/// Which users to tell of or to change.
package struct AccountingUserCondition: WireCodable, Hashable {
    /// `admin_level`.
    package var adminLevel: UInt16 = 0
    /// `assoc_cond`.
    package var assocCond: AccountingAssociationCondition = AccountingAssociationCondition()
    /// `def_acct_list`.
    package var defAcctList: [String?]?
    /// `def_wckey_list`.
    package var defWCKeyList: [String?]?
    /// `with_assocs`.
    package var withAssocs: UInt16 = 0
    /// `with_coords`.
    package var withCoords: UInt16 = 0
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0
    /// `with_wckeys`.
    package var withWCKeys: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingUserCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        adminLevel = try reader.u16("admin_level")
        assocCond = try AccountingAssociationCondition(from: &reader)
        defAcctList = try reader.stringList("def_acct_list")
        defWCKeyList = try reader.stringList("def_wckey_list")
        withAssocs = try reader.u16("with_assocs")
        withCoords = try reader.u16("with_coords")
        withDeleted = try reader.u16("with_deleted")
        withWCKeys = try reader.u16("with_wckeys")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(adminLevel)
        assocCond.encode(into: &writer)
        writer.stringList(defAcctList)
        writer.stringList(defWCKeyList)
        writer.u16(withAssocs)
        writer.u16(withCoords)
        writer.u16(withDeleted)
        writer.u16(withWCKeys)
    }
}

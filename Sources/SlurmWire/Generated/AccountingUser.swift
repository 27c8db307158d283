// Generated from Schema/*/accounting-entities.schema by `make generate`; change that file instead.

/// A user.
package struct AccountingUser: WireCodable, Hashable {
    /// `admin_level`.
    package var adminLevel: UInt16 = 0
    /// `assoc_list`.
    package var assocList: [AccountingAssociation]?
    /// `coord_accts`.
    package var coordAccts: [AccountingCoordinator]?
    /// `default_acct`.
    package var defaultAcct: String?
    /// `default_wckey`.
    package var defaultWCKey: String?
    /// `flags`.
    package var flags: UInt32 = 0
    /// `name`.
    package var name: String?
    /// `old_name`.
    package var oldName: String?
    /// `uid`.
    package var uid: UInt32 = 0
    /// `wckey_list`.
    package var wckeyList: [AccountingWCKey]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingUser {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        adminLevel = try reader.u16("admin_level")
        assocList = try reader.list("assoc_list")
        coordAccts = try reader.list("coord_accts")
        defaultAcct = try reader.string("default_acct")
        defaultWCKey = try reader.string("default_wckey")
        flags = try reader.u32("flags")
        name = try reader.string("name")
        oldName = try reader.string("old_name")
        uid = try reader.u32("uid")
        wckeyList = try reader.list("wckey_list")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(adminLevel)
        writer.list(assocList)
        writer.list(coordAccts)
        writer.string(defaultAcct)
        writer.string(defaultWCKey)
        writer.u32(flags)
        writer.string(name)
        writer.string(oldName)
        writer.u32(uid)
        writer.list(wckeyList)
    }
}

// Generated from Schema/*/accounting-entities.schema by `make generate`; change that file instead.

/// Which accounts to tell of or to change.
package struct AccountingAccountCondition: WireCodable, Hashable {
    /// `assoc_cond`.
    package var assocCond: AccountingAssociationCondition = AccountingAssociationCondition()
    /// `description_list`.
    package var descriptionList: [String?]?
    /// `organization_list`.
    package var organizationList: [String?]?
    /// `with_assocs`.
    package var withAssocs: UInt16 = 0
    /// `with_coords`.
    package var withCoords: UInt16 = 0
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingAccountCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        assocCond = try AccountingAssociationCondition(from: &reader)
        descriptionList = try reader.stringList("description_list")
        organizationList = try reader.stringList("organization_list")
        withAssocs = try reader.u16("with_assocs")
        withCoords = try reader.u16("with_coords")
        withDeleted = try reader.u16("with_deleted")
    }

    package func encode(into writer: inout WireWriter) {
        assocCond.encode(into: &writer)
        writer.stringList(descriptionList)
        writer.stringList(organizationList)
        writer.u16(withAssocs)
        writer.u16(withCoords)
        writer.u16(withDeleted)
    }
}

// Generated from Schema/*/accounting-entities.schema by `make generate`; change that file instead.

/// An account.
package struct AccountingAccount: WireCodable, Hashable {
    /// `assoc_list`.
    package var assocList: [AccountingAssociation]?
    /// `coordinators`.
    package var coordinators: [AccountingCoordinator]?
    /// `description`.
    package var description: String?
    /// `flags`.
    package var flags: UInt32 = 0
    /// `name`.
    package var name: String?
    /// `organization`.
    package var organization: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingAccount {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        assocList = try reader.list("assoc_list")
        coordinators = try reader.list("coordinators")
        description = try reader.string("description")
        flags = try reader.u32("flags")
        name = try reader.string("name")
        organization = try reader.string("organization")
    }

    package func encode(into writer: inout WireWriter) {
        writer.list(assocList)
        writer.list(coordinators)
        writer.string(description)
        writer.u32(flags)
        writer.string(name)
        writer.string(organization)
    }
}

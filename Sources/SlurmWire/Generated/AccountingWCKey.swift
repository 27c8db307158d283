// Generated from Schema/*/accounting-entities.schema by `make generate`; change that file instead.

package import SlurmModel

/// A workload characterization key of a user.
package struct AccountingWCKey: WireCodable, Hashable {
    /// `accounting_list`.
    package var accountingList: [AccountingUsage]?
    /// `cluster`.
    package var cluster: String?
    /// `flags`.
    package var flags: UInt32 = 0
    /// `id`.
    package var id: UInt32 = 0
    /// `is_def`.
    package var isDef: Settable<UInt16> = .unset
    /// `name`.
    package var name: String?
    /// `uid`.
    package var uid: UInt32 = 0
    /// `user`.
    package var user: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingWCKey {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        accountingList = try reader.list("accounting_list")
        cluster = try reader.string("cluster")
        flags = try reader.u32("flags")
        id = try reader.u32("id")
        isDef = Settable(raw: try reader.u16("is_def"))
        name = try reader.string("name")
        uid = try reader.u32("uid")
        user = try reader.string("user")
    }

    package func encode(into writer: inout WireWriter) {
        writer.list(accountingList)
        writer.string(cluster)
        writer.u32(flags)
        writer.u32(id)
        writer.u16(isDef.raw)
        writer.string(name)
        writer.u32(uid)
        writer.string(user)
    }
}

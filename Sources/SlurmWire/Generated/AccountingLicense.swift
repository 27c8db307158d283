// Generated from Schema/*/accounting-qos.schema by `make generate`; change that file instead.

package import SlurmModel

/// A resource of a licence server.
package struct AccountingLicense: WireCodable, Hashable {
    /// `clus_res_list`.
    package var clusResList: [AccountingLicenseShare]?
    /// `clus_res_rec`.
    package var clusResRec: AccountingLicenseShareSlot = AccountingLicenseShareSlot()
    /// `count`.
    package var count: Settable<UInt32> = .unset
    /// `description`.
    package var description: String?
    /// `flags`.
    package var flags: UInt32 = 0
    /// `id`.
    package var id: Settable<UInt32> = .unset
    /// `manager`.
    package var manager: String?
    /// `name`.
    package var name: String?
    /// `percent_used`: per cent.
    package var percentUsed: Settable<UInt16> = .unset
    /// `server`.
    package var server: String?
    /// `type`.
    package var type: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingLicense {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        clusResList = try reader.list("clus_res_list")
        clusResRec = try AccountingLicenseShareSlot(from: &reader)
        count = Settable(raw: try reader.u32("count"))
        description = try reader.string("description")
        flags = try reader.u32("flags")
        id = Settable(raw: try reader.u32("id"))
        manager = try reader.string("manager")
        name = try reader.string("name")
        percentUsed = Settable(raw: try reader.u16("percent_used"))
        server = try reader.string("server")
        type = try reader.u32("type")
    }

    package func encode(into writer: inout WireWriter) {
        writer.list(clusResList)
        clusResRec.encode(into: &writer)
        writer.u32(count.raw)
        writer.string(description)
        writer.u32(flags)
        writer.u32(id.raw)
        writer.string(manager)
        writer.string(name)
        writer.u16(percentUsed.raw)
        writer.string(server)
        writer.u32(type)
    }
}

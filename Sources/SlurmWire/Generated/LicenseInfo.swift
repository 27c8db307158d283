// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// One license: how many there are, are used, are reserved.
package struct LicenseInfo: WireCodable, Hashable {
    /// `name`.
    package var name: String?
    /// `total`.
    package var total: UInt32 = 0
    /// `in_use`.
    package var inUse: UInt32 = 0
    /// `reserved`.
    package var reserved: UInt32 = 0
    /// `remote`.
    package var remote: UInt8 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension LicenseInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
        total = try reader.u32("total")
        inUse = try reader.u32("in_use")
        reserved = try reader.u32("reserved")
        remote = try reader.u8("remote")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
        writer.u32(total)
        writer.u32(inUse)
        writer.u32(reserved)
        writer.u8(remote)
    }
}

/// The place of one cluster's share in a license: there is no flag of its own.
///
/// *Wire:* u32 `NO_VAL` where it is absent, else any number (Slurm writes 0) and the share.
package struct AccountingLicenseShareSlot: WireCodable, Hashable {
    /// The share, or nil where there is none.
    package var share: AccountingLicenseShare?
    private var mark: UInt32

    /// Makes a slot.
    package init(_ share: AccountingLicenseShare? = nil) {
        self.share = share
        mark = share == nil ? UInt32.max - 1 : 0
    }

    package init(from reader: inout WireReader) throws(WireError) {
        mark = try reader.u32("clus_res_rec")
        share = mark == UInt32.max - 1 ? nil : try AccountingLicenseShare(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(mark)
        share?.encode(into: &writer)
    }
}

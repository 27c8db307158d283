// Generated from Schema/*/shares.schema by `make generate`; change that file instead.

package import SlurmModel

/// The fair share of one association.
package struct AssociationShares: WireCodable, Hashable {
    /// `assoc_id`.
    package var assocID: UInt32 = 0
    /// `cluster`.
    package var cluster: String?
    /// `name`.
    package var name: String?
    /// `parent`.
    package var parent: String?
    /// `partition`.
    package var partition: String?
    /// `shares_norm`.
    package var sharesNorm: PackedDouble = PackedDouble(0)
    /// `shares_raw`.
    package var sharesRaw: Settable<UInt32> = .unset
    /// `tres_run_secs`.
    package var tresRunSecs: [UInt64] = []
    /// `tres_grp_mins`.
    package var tresGrpMins: [UInt64] = []
    /// `usage_efctv`.
    package var usageEfctv: PackedDouble = PackedDouble(0)
    /// `usage_norm`.
    package var usageNorm: PackedDouble = PackedDouble(0)
    /// `usage_raw`.
    package var usageRaw: UInt64 = 0
    /// `usage_tres_raw`: a long double as text.
    package var usageTresRaw: [String?] = []
    /// `fs_factor`.
    package var fsFactor: PackedDouble = PackedDouble(0)
    /// `level_fs`.
    package var levelFs: PackedDouble = PackedDouble(0)
    /// `user`.
    package var user: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AssociationShares {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        assocID = try reader.u32("assoc_id")
        cluster = try reader.string("cluster")
        name = try reader.string("name")
        parent = try reader.string("parent")
        partition = try reader.string("partition")
        sharesNorm = try reader.double("shares_norm")
        sharesRaw = Settable(raw: try reader.u32("shares_raw"))
        tresRunSecs = try reader.u64s("tres_run_secs")
        tresGrpMins = try reader.u64s("tres_grp_mins")
        usageEfctv = try reader.double("usage_efctv")
        usageNorm = try reader.double("usage_norm")
        usageRaw = try reader.u64("usage_raw")
        usageTresRaw = try reader.strings("usage_tres_raw")
        fsFactor = try reader.double("fs_factor")
        levelFs = try reader.double("level_fs")
        user = try reader.u16("user")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(assocID)
        writer.string(cluster)
        writer.string(name)
        writer.string(parent)
        writer.string(partition)
        writer.double(sharesNorm)
        writer.u32(sharesRaw.raw)
        writer.u64s(tresRunSecs)
        writer.u64s(tresGrpMins)
        writer.double(usageEfctv)
        writer.double(usageNorm)
        writer.u64(usageRaw)
        writer.strings(usageTresRaw)
        writer.double(fsFactor)
        writer.double(levelFs)
        writer.u16(user)
    }
}

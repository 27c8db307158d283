// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

package import SlurmModel

/// The controller's word for which nodes of a job may be sent files by whom.
package struct BroadcastCredential: WireCodable, Hashable {
    /// `ctime`.
    package var ctime: Int64 = 0
    /// `expiration`.
    package var expiration: Int64 = 0
    /// `jobid`.
    package var jobid: UInt32 = 0
    /// `het_job_id`.
    package var hetJobID: Settable<UInt32> = .unset
    /// `step_id`.
    package var stepID: Settable<UInt32> = .unset
    /// `uid`.
    package var uid: UInt32 = 0
    /// `gid`.
    package var gid: UInt32 = 0
    /// `user_name`.
    package var userName: String?
    /// `gids`.
    package var gids: [UInt32] = []
    /// `nodes`.
    package var nodes: String?
    /// `signature`: a munge credential over the rest.
    package var signature: [UInt8]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension BroadcastCredential {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        ctime = try reader.time("ctime")
        expiration = try reader.time("expiration")
        jobid = try reader.u32("jobid")
        hetJobID = Settable(raw: try reader.u32("het_job_id"))
        stepID = Settable(raw: try reader.u32("step_id"))
        uid = try reader.u32("uid")
        gid = try reader.u32("gid")
        userName = try reader.string("user_name")
        gids = try reader.u32s("gids")
        nodes = try reader.string("nodes")
        signature = try reader.octets("signature")
    }

    package func encode(into writer: inout WireWriter) {
        writer.time(ctime)
        writer.time(expiration)
        writer.u32(jobid)
        writer.u32(hetJobID.raw)
        writer.u32(stepID.raw)
        writer.u32(uid)
        writer.u32(gid)
        writer.string(userName)
        writer.u32s(gids)
        writer.string(nodes)
        writer.octets(signature)
    }
}

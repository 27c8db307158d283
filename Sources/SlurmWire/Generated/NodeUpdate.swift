// Generated from Schema/*/nodes.schema by `make generate`; change that file instead.

package import SlurmModel

/// The fields of nodes that change.
package struct NodeUpdate: WireCodable, Hashable {
    /// `comment`.
    package var comment: String?
    /// `cpu_bind`.
    package var cpuBind: UInt32 = 0
    /// `extra`.
    package var extra: String?
    /// `features`.
    package var features: String?
    /// `features_act`.
    package var featuresAct: String?
    /// `gres`.
    package var gres: String?
    /// `node_addr`.
    package var nodeAddr: String?
    /// `node_hostname`.
    package var nodeHostname: String?
    /// `node_names`.
    package var nodeNames: String?
    /// `node_state`: NO_VAL unchanged; DRAIN 0x200, RESUME 0x100, DOWN 1, IDLE 2, ....
    package var nodeState: Settable<UInt32> = .unset
    /// `reason`.
    package var reason: String?
    /// `reason_uid`.
    package var reasonUid: UInt32 = 0
    /// `weight`.
    package var weight: Settable<UInt32> = .unset

    /// Makes a value in which nothing is set.
    package init() {}
}

extension NodeUpdate {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        comment = try reader.string("comment")
        cpuBind = try reader.u32("cpu_bind")
        extra = try reader.string("extra")
        features = try reader.string("features")
        featuresAct = try reader.string("features_act")
        gres = try reader.string("gres")
        nodeAddr = try reader.string("node_addr")
        nodeHostname = try reader.string("node_hostname")
        nodeNames = try reader.string("node_names")
        nodeState = Settable(raw: try reader.u32("node_state"))
        reason = try reader.string("reason")
        reasonUid = try reader.u32("reason_uid")
        weight = Settable(raw: try reader.u32("weight"))
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(comment)
        writer.u32(cpuBind)
        writer.string(extra)
        writer.string(features)
        writer.string(featuresAct)
        writer.string(gres)
        writer.string(nodeAddr)
        writer.string(nodeHostname)
        writer.string(nodeNames)
        writer.u32(nodeState.raw)
        writer.string(reason)
        writer.u32(reasonUid)
        writer.u32(weight.raw)
    }
}

// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

package import SlurmModel

/// A cluster that accounting knows.
package struct AccountingCluster: WireCodable, Hashable {
    /// `accounting_list`.
    package var accountingList: [AccountingClusterUsage]?
    /// `classification`.
    package var classification: UInt16 = 0
    /// `control_host`.
    package var controlHost: String?
    /// `control_port`.
    package var controlPort: UInt32 = 0
    /// `dimensions`.
    package var dimensions: Settable<UInt16> = .unset
    /// `fed_feature_list`.
    package var fedFeatureList: [String?]?
    /// `fed_name`.
    package var fedName: String?
    /// `fed_id`.
    package var fedID: Settable<UInt32> = .unset
    /// `fed_state`.
    package var fedState: Settable<UInt32> = .unset
    /// `fed_sync_sent`.
    package var fedSyncSent: UInt8 = 0
    /// `fed_sync_recvd`.
    package var fedSyncRecvd: UInt8 = 0
    /// `flags`.
    package var flags: UInt32 = 0
    /// `name`.
    package var name: String?
    /// `nodes`.
    package var nodes: String?
    /// `plugin_id_select`.
    package var pluginIDSelect: UInt32 = 0
    /// `root_assoc`.
    package var rootAssoc: AccountingAssociation = AccountingAssociation()
    /// `rpc_version`.
    package var rpcVersion: UInt16 = 0
    /// `has_send_conn`.
    package var hasSendConn: UInt8 = 0
    /// `has_recv_conn`.
    package var hasRecvConn: UInt8 = 0
    /// `tres_str`: id=count,….
    package var tresStr: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingCluster {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        accountingList = try reader.list("accounting_list")
        classification = try reader.u16("classification")
        controlHost = try reader.string("control_host")
        controlPort = try reader.u32("control_port")
        dimensions = Settable(raw: try reader.u16("dimensions"))
        fedFeatureList = try reader.stringList("fed_feature_list")
        fedName = try reader.string("fed_name")
        fedID = Settable(raw: try reader.u32("fed_id"))
        fedState = Settable(raw: try reader.u32("fed_state"))
        fedSyncSent = try reader.u8("fed_sync_sent")
        fedSyncRecvd = try reader.u8("fed_sync_recvd")
        flags = try reader.u32("flags")
        name = try reader.string("name")
        nodes = try reader.string("nodes")
        pluginIDSelect = try reader.u32("plugin_id_select")
        rootAssoc = try AccountingAssociation(from: &reader)
        rpcVersion = try reader.u16("rpc_version")
        hasSendConn = try reader.u8("has_send_conn")
        hasRecvConn = try reader.u8("has_recv_conn")
        tresStr = try reader.string("tres_str")
    }

    package func encode(into writer: inout WireWriter) {
        writer.list(accountingList)
        writer.u16(classification)
        writer.string(controlHost)
        writer.u32(controlPort)
        writer.u16(dimensions.raw)
        writer.stringList(fedFeatureList)
        writer.string(fedName)
        writer.u32(fedID.raw)
        writer.u32(fedState.raw)
        writer.u8(fedSyncSent)
        writer.u8(fedSyncRecvd)
        writer.u32(flags)
        writer.string(name)
        writer.string(nodes)
        writer.u32(pluginIDSelect)
        rootAssoc.encode(into: &writer)
        writer.u16(rpcVersion)
        writer.u8(hasSendConn)
        writer.u8(hasRecvConn)
        writer.string(tresStr)
    }
}

// Generated from Schema/*/control.schema by `make generate`; change that file instead.

package import SlurmModel

/// Restarts nodes.
package struct RebootRequest: WireCodable, Hashable {
    /// `features`.
    package var features: String?
    /// `flags`: 1 = as soon as possible.
    package var flags: UInt16 = 0
    /// `next_state`.
    package var nextState: Settable<UInt32> = .unset
    /// `node_list`.
    package var nodeList: String?
    /// `reason`.
    package var reason: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension RebootRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        features = try reader.string("features")
        flags = try reader.u16("flags")
        nextState = Settable(raw: try reader.u32("next_state"))
        nodeList = try reader.string("node_list")
        reason = try reader.string("reason")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(features)
        writer.u16(flags)
        writer.u32(nextState.raw)
        writer.string(nodeList)
        writer.string(reason)
    }
}

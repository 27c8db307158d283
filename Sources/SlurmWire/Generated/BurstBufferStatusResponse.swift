// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// What that program says.
package struct BurstBufferStatusResponse: WireCodable, Hashable {
    /// `status_resp`.
    package var statusResp: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension BurstBufferStatusResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        statusResp = try reader.string("status_resp")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(statusResp)
    }
}

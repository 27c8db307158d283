// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// The token, or none where the cluster makes no tokens.
package struct TokenResponse: WireCodable, Hashable {
    /// `token`.
    package var token: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TokenResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        token = try reader.string("token")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(token)
    }
}

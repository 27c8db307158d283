// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Asks for a token with which a user may sign in.
package struct TokenRequest: WireCodable, Hashable {
    /// `lifespan`: seconds.
    package var lifespan: UInt32 = 0
    /// `username`.
    package var username: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TokenRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        lifespan = try reader.u32("lifespan")
        username = try reader.string("username")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(lifespan)
        writer.string(username)
    }
}

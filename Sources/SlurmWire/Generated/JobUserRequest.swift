// Generated from Schema/*/jobs.schema by `make generate`; change that file instead.

/// Whose jobs to tell of.
package struct JobUserRequest: WireCodable, Hashable {
    /// `user_id`.
    package var userID: UInt32 = 0
    /// `show_flags`.
    package var showFlags: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobUserRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        userID = try reader.u32("user_id")
        showFlags = try reader.u16("show_flags")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(userID)
        writer.u16(showFlags)
    }
}

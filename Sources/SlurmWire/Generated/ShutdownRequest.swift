// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Ends the controller.
package struct ShutdownRequest: WireCodable, Hashable {
    /// `options`.
    package var options: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ShutdownRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        options = try reader.u16("options")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(options)
    }
}

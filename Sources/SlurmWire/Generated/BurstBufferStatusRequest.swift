// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Arguments for the program that tells of burst buffers.
package struct BurstBufferStatusRequest: WireCodable, Hashable {
    /// `argv`.
    package var argv: [String?] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension BurstBufferStatusRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        argv = try reader.strings("argv")
    }

    package func encode(into writer: inout WireWriter) {
        writer.strings(argv)
    }
}

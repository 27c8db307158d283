// Generated from Schema/*/jobs.schema by `make generate`; change that file instead.

/// The text of a batch script.
package struct BatchScriptResponse: WireCodable, Hashable {
    /// `msg`.
    package var msg: [UInt8]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension BatchScriptResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        msg = try reader.octets("msg")
    }

    package func encode(into writer: inout WireWriter) {
        writer.octets(msg)
    }
}

// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// A result code: 0 means done.
package struct ReturnCode: WireCodable, Hashable {
    /// `return_code`.
    package var returnCode: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ReturnCode {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        returnCode = try reader.u32("return_code")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(returnCode)
    }
}

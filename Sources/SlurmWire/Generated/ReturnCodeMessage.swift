// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// A result code with a text for the user.
package struct ReturnCodeMessage: WireCodable, Hashable {
    /// `return_code`.
    package var returnCode: UInt32 = 0
    /// `err_msg`.
    package var errMsg: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ReturnCodeMessage {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        returnCode = try reader.u32("return_code")
        errMsg = try reader.string("err_msg")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(returnCode)
        writer.string(errMsg)
    }
}

// Generated from Schema/*/accounting-entities.schema by `make generate`; change that file instead.

/// A coordinator of an account, or an account that a user coordinates.
package struct AccountingCoordinator: WireCodable, Hashable {
    /// `name`.
    package var name: String?
    /// `direct`.
    package var direct: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingCoordinator {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
        direct = try reader.u16("direct")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
        writer.u16(direct)
    }
}

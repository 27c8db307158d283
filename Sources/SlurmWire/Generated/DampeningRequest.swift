// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Sets how much usage of a fair-share tree's branches is dampened.
package struct DampeningRequest: WireCodable, Hashable {
    /// `dampening_factor`.
    package var dampeningFactor: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension DampeningRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        dampeningFactor = try reader.u16("dampening_factor")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(dampeningFactor)
    }
}

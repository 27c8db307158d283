// Generated from Schema/*/submission.schema by `make generate`; change that file instead.

/// The components of a heterogeneous job, in their order.
package struct HeterogeneousJobDescription: WireCodable, Hashable {
    /// `components`.
    package var components: [JobDescription] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension HeterogeneousJobDescription {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        let count = Int(try reader.u16("count"))
        components = try reader.elements(count)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(UInt16(components.count))
        writer.elements(components)
    }
}

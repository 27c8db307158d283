// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// The resources of each component of a job; a job of one component has one.
package struct HeterogeneousAllocation: WireCodable, Hashable {
    /// `allocs`.
    package var allocs: [AllocatedResources] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension HeterogeneousAllocation {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        let cnt = Int(try reader.u16("cnt"))
        allocs = try reader.elements(cnt)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(UInt16(allocs.count))
        writer.elements(allocs)
    }
}

// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// Where the tasks of a step run, or nothing.
package struct StepLayoutSlot: WireCodable, Hashable {
    /// `layout`.
    package var layout: StepLayout?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepLayoutSlot {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        layout = try reader.optional16("layout")
    }

    package func encode(into writer: inout WireWriter) {
        writer.optional16(layout)
    }
}

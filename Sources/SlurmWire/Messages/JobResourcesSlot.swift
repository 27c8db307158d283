/// The place of `JobResources` in a job record: there is no flag; `NO_VAL` as the first number means that it is absent.
///
/// *Wire:* u32 `NO_VAL`, or the structure, whose first field is the number of nodes.
package struct JobResourcesSlot: WireCodable, Hashable {
    /// The resources, or nil where the job has none.
    package var resources: JobResources?

    /// Makes a slot.
    package init(_ resources: JobResources? = nil) {
        self.resources = resources
    }

    package init(from reader: inout WireReader) throws(WireError) {
        var ahead = reader
        if try ahead.u32("job_resrcs") == UInt32.max - 1 {
            reader = ahead
            resources = nil
        } else {
            resources = try JobResources(from: &reader)
        }
    }

    package func encode(into writer: inout WireWriter) {
        guard let resources else { return writer.u32(UInt32.max - 1) }
        resources.encode(into: &writer)
    }
}

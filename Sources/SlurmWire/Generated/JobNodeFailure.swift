// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// Nodes of a job that failed.
package struct JobNodeFailure: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `nodelist`.
    package var nodelist: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobNodeFailure {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        nodelist = try reader.string("nodelist")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.string(nodelist)
    }
}

// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// When a job or step has to end.
package struct JobTimeout: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `timeout`.
    package var timeout: Int64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobTimeout {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        timeout = try reader.time("timeout")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.time(timeout)
    }
}

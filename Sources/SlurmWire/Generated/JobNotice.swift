// Generated from Schema/*/job-operations.schema by `make generate`; change that file instead.

/// A text for the job's standard error.
package struct JobNotice: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `message`.
    package var message: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobNotice {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        message = try reader.string("message")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.string(message)
    }
}

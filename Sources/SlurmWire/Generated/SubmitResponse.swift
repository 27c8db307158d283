// Generated from Schema/*/submission.schema by `make generate`; change that file instead.

/// The id of the submitted job, or why not.
package struct SubmitResponse: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `step_id`.
    package var stepID: UInt32 = 0
    /// `error_code`.
    package var errorCode: UInt32 = 0
    /// `job_submit_user_msg`.
    package var jobSubmitUserMsg: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SubmitResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        stepID = try reader.u32("step_id")
        errorCode = try reader.u32("error_code")
        jobSubmitUserMsg = try reader.string("job_submit_user_msg")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.u32(stepID)
        writer.u32(errorCode)
        writer.string(jobSubmitUserMsg)
    }
}

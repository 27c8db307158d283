// Generated from Schema/*/job-operations.schema by `make generate`; change that file instead.

/// The result code of one part of a job array.
package struct JobArrayError: WireCodable, Hashable {
    /// `error_code`.
    package var errorCode: UInt32 = 0
    /// `job_array_id`.
    package var jobArrayID: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobArrayError {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        errorCode = try reader.u32("error_code")
        jobArrayID = try reader.string("job_array_id")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(errorCode)
        writer.string(jobArrayID)
    }
}

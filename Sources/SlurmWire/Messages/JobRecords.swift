/// An answer that lists jobs, each of which is decoded only when it is looked at.
///
/// A job has some 150 fields; of thousands, most are looked at once and forgotten, so they take no memory at once.
package struct JobRecords: WireCodable, Hashable {
    /// How many jobs there are.
    package let count: Int
    /// `last_update`, in seconds since the Unix epoch.
    package let lastUpdate: Int64
    private let lastBackfill: Int64
    private let bytes: ArraySlice<UInt8>
    private let version: ProtocolVersion

    /// Packs an answer that is decoded.
    package init(_ response: JobInfoResponse, version: ProtocolVersion) {
        var writer = WireWriter(version: version)
        writer.elements(response.records)
        count = response.records.count
        lastUpdate = response.lastUpdate
        lastBackfill = response.lastBackfill
        bytes = writer.bytes[...]
        self.version = version
    }

    package init(from reader: inout WireReader) throws(WireError) {
        count = Int(try reader.u32("record_count"))
        lastUpdate = try reader.time("last_update")
        lastBackfill = try reader.time("last_backfill")
        version = reader.version
        bytes = reader.rest()
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(count))
        writer.time(lastUpdate)
        writer.time(lastBackfill)
        writer.raw(bytes)
    }

    /// Calls `body` for each job, in the order of the answer.
    ///
    /// Throws where a job cannot be read, or where something follows the last one. Each job is given away: a copy of
    /// one counts references of 50 texts.
    package func visit(_ body: (consuming JobInfo) -> Void) throws(WireError) {
        var reader = WireReader(bytes, version: version)
        for _ in 0..<count { body(try JobInfo(from: &reader)) }
        try reader.expectEnd()
    }
}

/// The requests for jobs, with answers that are kept packed.
package enum PackedRequest {
    /// For all jobs.
    package enum JobInfo: WireRequest {
        package typealias Body = JobInfoRequest
        package typealias Reply = JobRecords
        package static let type = Request.JobInfo.type
        package static let replyType = Request.JobInfo.replyType
    }

    /// For one job.
    package enum JobInfoSingle: WireRequest {
        package typealias Body = JobIDRequest
        package typealias Reply = JobRecords
        package static let type = Request.JobInfoSingle.type
        package static let replyType = Request.JobInfoSingle.replyType
    }

    /// For the jobs of a user.
    package enum JobUserInfo: WireRequest {
        package typealias Body = JobUserRequest
        package typealias Reply = JobRecords
        package static let type = Request.JobUserInfo.type
        package static let replyType = Request.JobUserInfo.replyType
    }
}

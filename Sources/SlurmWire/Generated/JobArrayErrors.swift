// Generated from Schema/*/job-operations.schema by `make generate`; change that file instead.

/// A result code for each part of a job array.
package struct JobArrayErrors: WireCodable, Hashable {
    /// `records`.
    package var records: [JobArrayError] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobArrayErrors {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        let count = Int(try reader.u32("count"))
        records = try reader.elements(count)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(records.count))
        writer.elements(records)
    }
}

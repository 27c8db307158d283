/// A record and a period: the question how much of it was used then, or the answer.
///
/// *Wire:* the record · time start · time end.
package struct AccountingPeriod<Record: WireCodable & Hashable>: WireCodable, Hashable {
    /// `rec`: whose usage; in an answer with the usage in it.
    package var record: Record
    /// `start`: seconds since the Unix epoch.
    package var start: Int64
    /// `end`: seconds since the Unix epoch.
    package var end: Int64

    /// Makes a question or an answer.
    package init(_ record: Record, start: Int64, end: Int64) {
        self.record = record
        self.start = start
        self.end = end
    }

    package init(from reader: inout WireReader) throws(WireError) {
        record = try Record(from: &reader)
        start = try reader.time("start")
        end = try reader.time("end")
    }

    package func encode(into writer: inout WireWriter) {
        record.encode(into: &writer)
        writer.time(start)
        writer.time(end)
    }
}

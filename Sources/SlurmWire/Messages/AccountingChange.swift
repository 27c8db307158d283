/// A change of accounting records: which ones, and a record in which only what changes is set.
///
/// *Wire:* the condition · the record.
package struct AccountingChange<Condition: WireCodable & Hashable, Record: WireCodable & Hashable>: WireCodable,
    Hashable
{
    /// `cond`: which records change.
    package var condition: Condition
    /// `rec`: what they change to.
    package var record: Record

    /// Makes a change.
    package init(_ condition: Condition, _ record: Record) {
        self.condition = condition
        self.record = record
    }

    package init(from reader: inout WireReader) throws(WireError) {
        condition = try Condition(from: &reader)
        record = try Record(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        condition.encode(into: &writer)
        record.encode(into: &writer)
    }
}

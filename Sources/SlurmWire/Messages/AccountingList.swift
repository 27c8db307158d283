/// Records of the accounting daemon: what it tells of, or what is to be added.
///
/// *Wire:* list of the records (count `NO_VAL` for none) · u32 result code.
/// What a record must be is said where it is needed only: a condition on the type itself would have every command look
/// through all conformances of the program.
package struct AccountingList<Record> {
    /// The records, or nil where there is no list.
    package var records: [Record]?
    /// `return_code`: 0, or why there are none.
    package var returnCode: UInt32 = 0

    /// Makes a list.
    package init(_ records: [Record]?, returnCode: UInt32 = 0) {
        self.records = records
        self.returnCode = returnCode
    }
}

extension AccountingList: Equatable where Record: Equatable {}
extension AccountingList: Hashable where Record: Hashable {}
extension AccountingList: Sendable where Record: Sendable {}

extension AccountingList: WireCodable where Record: WireCodable {
    package init(from reader: inout WireReader) throws(WireError) {
        records = try reader.list("my_list")
        returnCode = try reader.u32("return_code")
    }

    package func encode(into writer: inout WireWriter) {
        writer.list(records)
        writer.u32(returnCode)
    }
}

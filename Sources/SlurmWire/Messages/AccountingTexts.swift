/// The accounting daemon's answer to a change: one text for each thing that changed, as a user reads it.
///
/// *Wire:* list of strings (count `NO_VAL` for none) · u32 result code.
package struct AccountingTexts: WireCodable, Hashable {
    /// The texts, or nil where there is no list.
    package var records: [String?]?
    /// `return_code`: 0, or why nothing changed; the texts then say what is in the way.
    package var returnCode: UInt32 = 0

    /// Makes an answer.
    package init(_ records: [String?]?, returnCode: UInt32 = 0) {
        self.records = records
        self.returnCode = returnCode
    }

    package init(from reader: inout WireReader) throws(WireError) {
        records = try reader.stringList("my_list")
        returnCode = try reader.u32("return_code")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(records)
        writer.u32(returnCode)
    }
}

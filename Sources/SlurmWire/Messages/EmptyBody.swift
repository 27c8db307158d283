/// The body of a message that says everything by its number.
package struct EmptyBody: WireCodable, Hashable {
    /// The only value.
    package init() {}

    package init(from reader: inout WireReader) throws(WireError) {}

    package func encode(into writer: inout WireWriter) {}
}

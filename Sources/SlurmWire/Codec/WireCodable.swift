/// A structure with a place in Slurm's protocol.
///
/// Decoding consumes exactly the structure's bytes; encoding what was decoded gives the same bytes again.
package protocol WireCodable: Sendable {
    /// Reads the structure in the reader's protocol version.
    init(from reader: inout WireReader) throws(WireError)

    /// Writes the structure in the writer's protocol version.
    func encode(into writer: inout WireWriter)
}

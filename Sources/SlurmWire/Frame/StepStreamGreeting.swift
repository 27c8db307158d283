/// What a node says first on the connection that carries the streams of a step's tasks.
///
/// *Wire:* u32 length of the rest, u16 protocol version, u32 index of the node in the step, u32 number of standard
/// outputs, u32 number of standard errors, then the key as bytes with their length. There is no header and no munge
/// credential: the key is the signature of the credential with which the step was launched. Captured traffic of srun
/// 22.05.8.
package struct StepStreamGreeting: WireCodable, Hashable {
    /// The protocol version of what follows.
    package var version: UInt16 = ProtocolVersion.slurm2205.rawValue
    /// The node's place among those of the step, from 0.
    package var nodeIndex: UInt32 = 0
    /// How many standard outputs end on this connection.
    package var outputCount: UInt32 = 0
    /// How many standard errors end on this connection.
    package var errorCount: UInt32 = 0
    /// The signature of the step's credential.
    package var key: [UInt8] = []

    /// Most bytes that a greeting may have, the length aside; a credential has some hundreds.
    package static let maximumLength = 1 << 16

    /// Makes a greeting in which nothing is set.
    package init() {}

    package init(from reader: inout WireReader) throws(WireError) {
        let offset = reader.offset
        let length = try reader.u32("length")
        guard Int(length) == reader.remaining else {
            throw WireError(.tooLarge(UInt64(length)), field: "length", offset: offset)
        }
        version = try reader.u16("version")
        nodeIndex = try reader.u32("nodeid")
        outputCount = try reader.u32("stdout_objs")
        errorCount = try reader.u32("stderr_objs")
        key = try reader.bytes("io_key")
    }

    package func encode(into writer: inout WireWriter) {
        let place = writer.bytes.count
        writer.u32(0)
        writer.u16(version)
        writer.u32(nodeIndex)
        writer.u32(outputCount)
        writer.u32(errorCount)
        writer.bytes(key)
        writer.overwrite(UInt32(writer.bytes.count - place - 4), at: place)
    }
}

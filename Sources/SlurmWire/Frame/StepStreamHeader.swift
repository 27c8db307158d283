/// What leads each piece of a stream on the connection between a step's node and the command that launched the step.
///
/// *Wire:* u16 stream, u16 number of the task in the step, u16 number on the node, u32 length; as many bytes follow.
/// Length 0 ends the stream; a node sends it once for each output and each error of its tasks. Captured traffic of srun
/// 22.05.8.
package struct StepStreamHeader: WireCodable, Hashable {
    /// Which stream it is a piece of.
    package enum Stream: UInt16, Sendable {
        /// Standard input of one task.
        case input = 0
        /// Standard output.
        case output = 1
        /// Standard error.
        case error = 2
        /// Standard input of all tasks on the node.
        case inputOfAll = 3
        /// Nothing: a test whether the connection is still there.
        case test = 4
    }

    /// Which stream it is.
    package var stream: Stream
    /// The task's number in the step; all bits set for all tasks.
    package var task: UInt16
    /// The task's number on the node; all bits set for all tasks.
    package var localTask: UInt16
    /// How many bytes follow.
    package var length: UInt32

    /// How many bytes the header itself has.
    package static let size = 10
    /// Most bytes that may follow one header.
    package static let maximumLength = 1024
    /// The number that stands for all tasks.
    package static let allTasks = UInt16.max

    /// Makes a header.
    package init(_ stream: Stream, task: UInt16, localTask: UInt16, length: UInt32) {
        self.stream = stream
        self.task = task
        self.localTask = localTask
        self.length = length
    }

    package init(from reader: inout WireReader) throws(WireError) {
        let offset = reader.offset
        let number = try reader.u16("type")
        guard let stream = Stream(rawValue: number) else {
            throw WireError(.badValue(UInt64(number)), field: "type", offset: offset)
        }
        self.stream = stream
        task = try reader.u16("gtaskid")
        localTask = try reader.u16("ltaskid")
        length = try reader.u32("length")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(stream.rawValue)
        writer.u16(task)
        writer.u16(localTask)
        writer.u32(length)
    }
}

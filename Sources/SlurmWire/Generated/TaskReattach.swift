// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// Asks a node to send the streams of a step's tasks.
package struct TaskReattach: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `resp_port`.
    package var respPort: [ClientPort] = []
    /// `io_port`.
    package var ioPort: [ClientPort] = []
    /// `cred`.
    package var cred: JobCredential = JobCredential()

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TaskReattach {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        let numRespPort = Int(try reader.u16("num_resp_port"))
        respPort = try reader.elements(numRespPort)
        let numIoPort = Int(try reader.u16("num_io_port"))
        ioPort = try reader.elements(numIoPort)
        cred = try JobCredential(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.u16(UInt16(respPort.count))
        writer.elements(respPort)
        writer.u16(UInt16(ioPort.count))
        writer.elements(ioPort)
        cred.encode(into: &writer)
    }
}

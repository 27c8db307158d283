import SlurmCommands
import SlurmModel
import SlurmWire

/// A controller that notes what is sent to it and answers with recorded bodies, by the names of the messages.
struct RecordedController: ControllerClient {
    /// The bodies that it answers with; a request without one is answered by success.
    var bodies: [String: [UInt8]] = [:]
    /// What was sent: the message's name and the body.
    private(set) var sent: [(name: String, body: [UInt8])] = []

    mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        var writer = WireWriter(version: .slurm2205)
        body.encode(into: &writer)
        sent.append((R.type.name ?? "", writer.bytes))
        guard let recorded = bodies[R.replyType.name ?? ""] else { return .code(.success, message: nil) }
        var reader = WireReader(recorded[...], version: .slurm2205)
        do {
            return .expected(try R.Reply(from: &reader))
        } catch {
            throw ControllerError(.error, message: "\(error)")
        }
    }
}

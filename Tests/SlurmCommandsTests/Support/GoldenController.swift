import SlurmModel
import SlurmWire

/// A controller that gives the recorded answers of a run, each kind in its order, and notes what it was sent.
struct GoldenController: ControllerClient {
    /// What was sent: the message's name, and the body's bytes.
    private(set) var sent: [(name: String, body: [UInt8])] = []
    private var replies: [(name: String, body: [UInt8])]

    /// Makes a controller with the answers of a run.
    init(_ golden: GoldenCase) {
        replies = golden.messages.filter { $0.name.hasPrefix("RESPONSE_") }
    }

    mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        sent.append((R.type.name ?? "?", body.encoded(version: .slurm2205)))
        let types = [R.replyType, .responseSlurmRc, .responseSlurmRcMsg]
        for type in types {
            guard let index = replies.firstIndex(where: { $0.name == type.name }) else { continue }
            let reply = replies.remove(at: index)
            let frame = MessageFrame.encode(type: type, version: .slurm2205, body: reply.body, credential: "c")
            do throws(WireError) {
                let message = try MessageFrame(from: frame[MessageFrame.lengthSize...])
                return try AnyReply(type: type, expected: R.replyType, body: message)
            } catch {
                throw ControllerError(.unexpectedMsgError, message: "\(error)")
            }
        }
        throw ControllerError(.slurmctldCommunicationsConnectionError, message: "no answer was recorded to \(R.type)")
    }
}

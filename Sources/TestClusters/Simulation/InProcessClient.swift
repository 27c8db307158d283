internal import SimCluster
internal import SlurmController
internal import SlurmModel
internal import SlurmWire

/// A controller in the same process as its client: requests and answers are encoded as on the wire, but travel nowhere.
struct InProcessClient: ControllerClient {
    /// The controller.
    var controller: Controller
    /// Who asks.
    let requester: Requester
    /// The time of the requests.
    let now: SimTime

    mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        let version = ProtocolVersion.slurm2205
        let reply = controller.handle(
            type: R.type,
            version: version,
            body: body.encoded(version: version)[...],
            from: requester,
            now: now
        )
        guard let reply else { throw ControllerError(.communicationsReceiveError) }
        do {
            return try AnyReply(type: reply.type, expected: R.replyType, body: reply.body[...], version: version)
        } catch {
            throw ControllerError(.communicationsReceiveError, message: error.description)
        }
    }
}

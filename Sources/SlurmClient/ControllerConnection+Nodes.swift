import SlurmModel
package import SlurmWire

extension ControllerConnection {
    /// Sends a request to the daemon of a node, and gives whichever answer came.
    ///
    /// The credential can be read by the user that the controller runs as, which is that of the nodes' daemons or root.
    package func sendToNode<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        address: String,
        port: UInt16
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        let nodes = readable(by: slurmdUserID)
        return try nodes.finish(request, try nodes.begin(request, body, at: address, port: port))
    }

    package mutating func sendToNode<R: WireRequest>(
        _ node: String,
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        let known: [ConfiguredNode]
        do throws(SlurmConfigurationError) {
            known = try configuration.nodes()
        } catch {
            throw ControllerError(.communicationsConnectionError, message: "\(error)")
        }
        let found = known.first { $0.name == node }
        return try sendToNode(
            request,
            body,
            address: found?.address ?? node,
            port: found?.port ?? configuration.slurmdPort
        )
    }

    /// A text that nobody can guess, for use as a key.
    package func makeKey(readableBy userID: UInt32) throws(ControllerError) -> String {
        do throws(MungeCredentials.Failure) {
            return try credentials.encode([], readableBy: userID)
        } catch {
            throw ControllerError(.protocolAuthenticationError, message: "Munge encode failed: \(error.text)")
        }
    }
}

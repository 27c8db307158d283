package import SlurmModel
package import SlurmWire

/// A message of the controller to a port on which an `srun` or `salloc` of this host listens.
package struct ClientMessage: Sendable, Hashable {
    /// The port.
    package var port: UInt16
    /// The user whose command it is; only that user can read the message.
    package var userID: UInt32
    /// The message's number.
    package var type: MessageType
    /// The message's body.
    package var body: [UInt8]
    /// The job that is cancelled if the message cannot be delivered; nil where it is a mere notice.
    package var jobIfLost: JobID?

    /// Makes a message.
    package init(
        port: UInt16,
        userID: UInt32,
        type: MessageType,
        body: [UInt8],
        jobIfLost: JobID? = nil
    ) {
        self.port = port
        self.userID = userID
        self.type = type
        self.body = body
        self.jobIfLost = jobIfLost
    }
}

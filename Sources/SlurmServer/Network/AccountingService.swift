import Logging
import NIOCore
import NIOPosix
import SlurmController
import SlurmWire

/// What all connections of the accounting protocol share.
struct AccountingService: Sendable {
    /// Checks who opens a connection.
    let check: RequestCheck
    /// The threads on which that is done.
    let pool: NIOThreadPool
    /// How long the first message may take.
    let timeLimit: TimeAmount
    /// Where refusals are told.
    let logger: Logger
    /// Opens a connection, on the event loop; nil closes it.
    let open: @Sendable (ReceivedRequest) -> (session: AccountingSession, reply: [UInt8])?
    /// Answers a message, on the event loop; gives the connection as it is then.
    let answer: @Sendable (MessageType, ArraySlice<UInt8>, AccountingSession) -> (AccountingSession, AccountingOutcome)
}

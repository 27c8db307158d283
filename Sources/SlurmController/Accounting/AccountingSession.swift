import SimCluster
package import SlurmWire

/// One connection of the accounting protocol: who has it, and what was changed on it without being committed.
package struct AccountingSession: Sendable {
    /// Who has it.
    package let requester: Requester
    /// The layout of its messages.
    package let version: ProtocolVersion
    /// The directory with this connection's changes; nil where it changed nothing.
    var draft: AccountingDirectory?
    /// The changes, to be made again where another connection committed meanwhile.
    var changes: [(type: MessageType, body: ArraySlice<UInt8>)] = []

    /// A connection that was opened.
    package init(requester: Requester, version: ProtocolVersion) {
        self.requester = requester
        self.version = version
    }
}

/// What becomes of a connection after a message.
package enum AccountingOutcome: Sendable, Hashable {
    /// A frame is sent.
    case reply([UInt8])
    /// The connection is closed.
    case close
}

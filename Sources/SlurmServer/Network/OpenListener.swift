import NIOCore

/// A port that is listened on, until `stop`.
package struct OpenListener: Sendable {
    private let channel: any Channel
    private let table: NIOLoopBound<ConnectionTable>

    /// Keeps what listens.
    init(channel: any Channel, table: NIOLoopBound<ConnectionTable>) {
        self.channel = channel
        self.table = table
    }

    /// Accepts nothing more and returns when the requests that came are answered, or their time limit has passed.
    ///
    /// Waits, so it is not called on an event loop.
    package func stop() throws {
        try channel.close().wait()
        let table = table
        let lastClosed = channel.eventLoop.makePromise(of: Void.self)
        channel.eventLoop.execute { table.value.drain(lastClosed) }
        try lastClosed.futureResult.wait()
    }
}

/// The files of a munged.
package struct MungeFiles: Sendable, Hashable {
    /// The key; for its owner alone.
    package var key: String
    /// The socket; for everybody, as munged itself tells who asks.
    package var socket: String
    /// The process id.
    package var pid: String
    /// Randomness for the next start.
    package var seed: String
    /// The log.
    package var log: String

    /// Names the files.
    package init(key: String, socket: String, pid: String, seed: String, log: String) {
        self.key = key
        self.socket = socket
        self.pid = pid
        self.seed = seed
        self.log = log
    }
}

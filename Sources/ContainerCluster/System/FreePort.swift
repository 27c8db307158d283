import ClusterControl

/// TCP ports of this machine on 127.0.0.1.
enum FreePort {
    /// A port on which nothing listens now; the engine may still find it taken a moment later.
    static func find() throws(ClusterControlError) -> UInt16 {
        try LoopbackListener(port: 0).port
    }

    /// Whether a port can be listened on.
    static func isFree(_ port: UInt16) -> Bool {
        do throws(ClusterControlError) {
            return try LoopbackListener(port: port).port == port
        } catch {
            return false
        }
    }
}

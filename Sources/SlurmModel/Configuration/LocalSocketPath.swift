/// Where the daemons of a simulated cluster listen for commands on the same machine: sockets beside munged's.
///
/// They carry the same messages as the ports. The kernel says who connects (`SO_PEERCRED`, which is what munged itself
/// goes by), so that nobody has to ask munged, four times for each request. The name has the port that it stands for:
/// who speaks to another port, through a relay for example, speaks to that. A real cluster has no such sockets.
package enum LocalSocketPath {
    /// The longest path of a socket that every system and library takes, in bytes.
    private static let longestPath = 103

    /// The controller's socket; nil where its path would be too long, or munged's has no directory.
    package static func controller(besides mungeSocket: String, port: UInt16) -> String? {
        path(besides: mungeSocket, name: "ctld.\(port)")
    }

    /// The accounting daemon's socket; nil where its path would be too long, or munged's has no directory.
    package static func accounting(besides mungeSocket: String, port: UInt16) -> String? {
        path(besides: mungeSocket, name: "dbd.\(port)")
    }

    private static func path(besides mungeSocket: String, name: String) -> String? {
        guard let slash = mungeSocket.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let path = String(mungeSocket[...slash]) + name
        return path.utf8.count <= longestPath ? path : nil
    }
}

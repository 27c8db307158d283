import Foundation

/// A connection of the command to a daemon, with the relay between them.
struct RelayedConnection {
    private(set) var requests: RelayedStream
    private(set) var replies: RelayedStream

    init(command: LoopbackSocket, daemon: LoopbackSocket) {
        requests = RelayedStream(from: command, to: daemon)
        replies = RelayedStream(from: daemon, to: command)
    }

    /// A daemon that has closed reads no more requests, so its end is the connection's end.
    var isFinished: Bool { replies.isFinished }

    /// What to wait for: first the command's socket, then the daemon's.
    var pollEntries: [pollfd] {
        [
            Self.pollEntry(of: requests.source, reads: requests.wantsToRead, writes: replies.wantsToWrite),
            Self.pollEntry(of: replies.source, reads: replies.wantsToRead, writes: requests.wantsToWrite),
        ]
    }

    /// Moves bytes as the system allows it; the entries are those of ``pollEntries`` with their results.
    mutating func advance(_ entries: ArraySlice<pollfd>) {
        let ready = Int16(POLLIN | POLLHUP | POLLERR)
        if let entry = entries.first {
            if requests.wantsToRead, entry.revents & ready != 0 {
                requests.read()
            }
            if replies.wantsToWrite, entry.revents & Int16(POLLOUT) != 0 {
                replies.write()
            }
        }
        if let entry = entries.last {
            if replies.wantsToRead, entry.revents & ready != 0 {
                replies.read()
            }
            if requests.wantsToWrite, entry.revents & Int16(POLLOUT) != 0 {
                requests.write()
            }
        }
    }

    func close() {
        requests.source.close()
        replies.source.close()
    }

    /// A socket that nothing is wanted of is left out (poll passes over negative descriptors); otherwise one that the
    /// peer has hung up would be reported again and again.
    private static func pollEntry(of socket: LoopbackSocket, reads: Bool, writes: Bool) -> pollfd {
        let events = (reads ? POLLIN : 0) | (writes ? POLLOUT : 0)
        return pollfd(fd: events == 0 ? -1 : socket.descriptor, events: Int16(events), revents: 0)
    }
}

import CLinux
import Glibc
import JobSupervisor
import SlurmController
import SlurmModel
import SlurmWire

/// Writes the files that `sbcast` sends to nodes; all simulated nodes have the machine's one file system.
struct BroadcastFiles {
    /// A file that was begun, and by which nodes.
    private struct Begun {
        /// The credential with which it is sent.
        let credential: BroadcastCredential
        /// The nodes that have had its first block.
        var nodes: Set<String>
    }

    /// The files that were begun last, by path.
    private var begun: [String: Begun] = [:]

    /// Flags of a block: an existing file is replaced, and it is the last one (`FILE_BCAST_FORCE`, `FILE_BCAST_LAST_BLOCK`).
    private static let (force, last): (UInt16, UInt16) = (1, 2)

    /// Writes a block as the user who sends it; gives what the node answers.
    mutating func write(_ block: FileBlock, node: String, from requester: Requester) -> SlurmErrno {
        guard block.compress == 0, let path = block.fname, path.hasPrefix("/") else { return .accessDenied }
        let isRoot = requester.userID == 0
        let (userID, groupID) = (isRoot ? block.uid : requester.userID, isRoot ? block.gid : requester.groupID)
        let (isFirst, isForced) = (block.blockNo == 1, block.flags & Self.force != 0)
        // Another node may have begun the same file already: then its blocks are written again, to the same place.
        let isShared = begun[path].map { $0.credential == block.cred && !$0.nodes.contains(node) } ?? false
        let creation = isForced ? O_TRUNC : isShared ? 0 : O_EXCL
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (isFirst ? creation : 0)
        let descriptor = clinux_open_as(path, flags, UInt32(block.modes) & 0o777, userID, groupID)
        guard descriptor >= 0 else { return SlurmErrno(rawValue: errno) }
        defer { close(descriptor) }
        if isFirst { note(path, block.cred, node) }
        let written = block.block.withUnsafeBytes { bytes in
            pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(block.blockOffset))
        }
        guard written == block.block.count else { return SlurmErrno(rawValue: errno) }
        guard block.flags & Self.last != 0 else { return .success }
        _ = fchmod(descriptor, mode_t(block.modes) & 0o777)
        if block.mtime != 0 {
            let times = [
                timespec(tv_sec: Int(block.atime), tv_nsec: 0), timespec(tv_sec: Int(block.mtime), tv_nsec: 0),
            ]
            _ = futimens(descriptor, times)
        }
        return .success
    }

    private mutating func note(_ path: String, _ credential: BroadcastCredential, _ node: String) {
        let isSame = begun[path]?.credential == credential
        // What was begun long ago is of no use any more.
        if !isSame, begun.count >= Limits.begunBroadcasts { begun.removeAll() }
        if isSame {
            begun[path]?.nodes.insert(node)
        } else {
            begun[path] = Begun(credential: credential, nodes: [node])
        }
    }
}

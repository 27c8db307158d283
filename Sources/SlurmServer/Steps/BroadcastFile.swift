import CLinux
import Glibc
import JobSupervisor
import SlurmController
import SlurmModel
import SlurmWire

/// Writes the files that `sbcast` sends to nodes; all simulated nodes have the machine's one file system.
enum BroadcastFile {
    /// Flags of a block: the last one, and an existing file is replaced (`FILE_BCAST_LAST_BLOCK`, `FILE_BCAST_FORCE`).
    private static let (last, force): (UInt16, UInt16) = (1, 2)

    /// Writes a block as the user who sends it; gives what the node answers.
    static func write(_ block: FileBlock, from requester: Requester) -> SlurmErrno {
        guard block.compress == 0, let path = block.fname, path.hasPrefix("/") else { return .accessDenied }
        let isRoot = requester.userID == 0
        let (userID, groupID) = (isRoot ? block.uid : requester.userID, isRoot ? block.gid : requester.groupID)
        // Another node may have begun the same file already: then its blocks are written again, to the same place.
        let isFirst = block.blockNo == 1
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (isFirst && block.flags & force != 0 ? O_TRUNC : 0)
        let descriptor = clinux_open_as(path, flags, UInt32(block.modes) & 0o777, userID, groupID)
        guard descriptor >= 0 else { return SlurmErrno(rawValue: errno) }
        defer { close(descriptor) }
        let written = block.block.withUnsafeBytes { bytes in
            pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(block.blockOffset))
        }
        guard written == block.block.count else { return SlurmErrno(rawValue: errno) }
        guard block.flags & last != 0 else { return .success }
        _ = fchmod(descriptor, mode_t(block.modes) & 0o777)
        if block.mtime != 0 {
            let times = [
                timespec(tv_sec: Int(block.atime), tv_nsec: 0), timespec(tv_sec: Int(block.mtime), tv_nsec: 0),
            ]
            _ = futimens(descriptor, times)
        }
        return .success
    }
}

import JobSupervisor

/// Directories of runs that have ended, which new runs of the same user take over for a while.
///
/// File systems find a free inode the more slowly the more were freed a moment ago: for an array of short jobs that was
/// a sixth of all work. A user's directory never goes to another user, who might be able to open its files still.
struct SpareDirectories: Sendable {
    private var directories: [UInt32: [RunDirectory]] = [:]
    private var count = 0

    /// Keeps a directory; false where there are enough.
    mutating func add(_ directory: RunDirectory, ofUser userID: UInt32) -> Bool {
        guard count < Limits.spareDirectories else { return false }
        directories[userID, default: []].append(directory)
        count += 1
        return true
    }

    /// Gives away the one that was kept longest, if there is one.
    mutating func take(forUser userID: UInt32) -> RunDirectory? {
        guard let first = directories[userID]?.first else { return nil }
        return remove(first, ofUser: userID) ? first : nil
    }

    /// Gives up a directory; false where it was given away.
    mutating func remove(_ directory: RunDirectory, ofUser userID: UInt32) -> Bool {
        guard let index = directories[userID]?.firstIndex(of: directory) else { return false }
        directories[userID]?.remove(at: index)
        count -= 1
        return true
    }
}

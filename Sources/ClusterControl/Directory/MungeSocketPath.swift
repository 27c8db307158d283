#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a cluster's munge socket is.
///
/// The path of a Unix socket ends at 107 bytes (103 on macOS), which directories of tests easily exceed.
struct MungeSocketPath {
    /// Longest path that the operating system takes, without the byte that ends it.
    static let maximumBytes = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

    /// The path.
    var path: String
    /// The directory to be made for it outside the cluster's own; nil where it lies inside.
    var ownDirectory: String?

    /// Chooses the path: in the cluster's `run` if it is short enough and holds nothing that slurm.conf gives a meaning
    /// to, else in a directory of the user's below `XDG_RUNTIME_DIR` or `/tmp`.
    init(directory: ClusterDirectory, name: String, context: ProcessContext) {
        let usual = directory.runDirectory + "/munge.socket"
        path = usual
        if Self.isUsable(usual) { return }
        let folder = "\(name.prefix(24))-\(Self.digest(directory.path))"
        let bases = [context.variable("XDG_RUNTIME_DIR").map { $0 + "/slurm-clusters" }]
        let base = bases.compactMap { $0 }.first { Self.isUsable("\($0)/\(folder)/munge.socket") }
        let own = "\(base ?? "/tmp/slurm-clusters-\(context.userID)")/\(folder)"
        ownDirectory = own
        path = own + "/munge.socket"
    }

    /// Makes the directory that lies outside the cluster's own, which users of jobs can pass but not list.
    ///
    /// Throws if another user has taken its name.
    func makeDirectory() throws(ClusterControlError) {
        guard let ownDirectory, let slash = ownDirectory.lastIndex(of: "/") else { return }
        for path in [String(ownDirectory[..<slash]), ownDirectory] {
            try FileTree.makeDirectory(path, mode: 0o711)
            var status = stat()
            guard lstat(path, &status) == 0, status.st_uid == getuid(), status.st_mode & S_IFMT == S_IFDIR else {
                throw ClusterControlError(
                    .cannotCreate,
                    "\(path) belongs to another user",
                    advice: "set XDG_RUNTIME_DIR to a directory of your own"
                )
            }
        }
    }

    private static func isUsable(_ path: String) -> Bool {
        // munged makes PATH.lock beside the socket; AuthInfo ends a word at a comma.
        path.utf8.count <= maximumBytes && !path.utf8.contains { [44, 34, 10, 35, 92].contains($0) || $0 <= 32 }
    }

    /// Eight characters that differ from directory to directory (FNV-1a).
    private static func digest(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash % 2_821_109_907_456, radix: 36)
    }
}

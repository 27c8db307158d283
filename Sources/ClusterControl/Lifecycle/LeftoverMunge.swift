#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A munged that outlived its cluster's daemon, because that was killed.
///
/// It is known by its command line, which names a file of this cluster alone: so it is also found when the cluster's
/// directory is gone, and no other process is taken for it.
struct LeftoverMunge {
    private let argument: String

    /// Seconds that munged has for ending before it is killed.
    private static let stopSeconds = 2.0

    /// Takes a cluster whose daemon does not run.
    init(_ cluster: LocalCluster) {
        argument = "--pid-file=\(cluster.directory.runDirectory)/munged.pid"
    }

    /// Ends it, if there is one.
    func end() {
        for signal in [SIGTERM, SIGKILL] {
            let processes = FileTree.names(in: "/proc").compactMap { Int32($0) }.filter(isOurs)
            if processes.isEmpty { return }
            for process in processes { kill(process, signal) }
            if Deadline(seconds: Self.stopSeconds).await({ !processes.contains(where: isOurs) }) { return }
        }
    }

    /// Whether the process is munged with a file of this cluster; one whose command line cannot be read has ended, or
    /// belongs to somebody else.
    private func isOurs(_ process: Int32) -> Bool {
        guard let arguments = try? FileTree.read("/proc/\(process)/cmdline") else { return false }
        let words = arguments.split(separator: 0)
        return words.first?.elementsEqual("munged".utf8) == true
            && words.contains { $0.elementsEqual(argument.utf8) }
    }
}

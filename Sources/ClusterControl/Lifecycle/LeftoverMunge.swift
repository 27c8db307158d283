#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A munged that outlived its cluster's daemon, because that was killed.
struct LeftoverMunge {
    private let pidFile: String
    private let directory: String

    /// Takes a cluster whose daemon does not run.
    init(_ cluster: LocalCluster) {
        directory = cluster.record.directory
        pidFile = cluster.directory.runDirectory + "/munged.pid"
    }

    /// Ends it, if its process number still belongs to a munged of this cluster.
    func end() {
        guard let text = try? FileTree.text(pidFile), let process = Int32(text.filter(\.isNumber)), process > 1,
            isOurs(process)
        else { return }
        kill(process, SIGTERM)
        _ = Deadline(seconds: 2).await { !isOurs(process) }
    }

    /// Whether the process runs munged with files of this cluster; where that cannot be seen it counts as another's.
    private func isOurs(_ process: Int32) -> Bool {
        guard let arguments = try? FileTree.read("/proc/\(process)/cmdline") else { return false }
        let words = arguments.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        return words.first?.hasSuffix("munged") == true && words.contains { $0.contains(directory + "/") }
    }
}

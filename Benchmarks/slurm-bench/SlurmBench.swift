import Glibc

/// `slurm-bench PROGRAMS ROOT`: ours beside the real thing, in one run.
@main
enum SlurmBench {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            complain("usage: slurm-bench FOLDER-WITH-SLURM REPOSITORY")
            exit(64)
        }
        var template = Array("/tmp/slurm-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            perror("slurm-bench: mkdtemp")
            exit(73)
        }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let clusters = Clusters(folder: folder, programs: arguments[1], root: arguments[2])
        var benchmarks = Benchmarks(clusters)
        do {
            print(try benchmarks.run())
        } catch {
            complain("slurm-bench: \(error)")
            // What failed is told; a cluster that was not made yet cannot be ended.
            _ = try? clusters.realSlurm("down")
            _ = try? clusters.destroySimulated()
            exit(1)
        }
        // The figures are printed: a folder that stays in /tmp is no failure of theirs.
        _ = try? Spawn.seconds(Invocation(path: "/bin/rm", arguments: ["-rf", folder], environment: []))
    }

    /// Writes a line to standard error.
    private static func complain(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(2, bytes, bytes.count)
    }
}

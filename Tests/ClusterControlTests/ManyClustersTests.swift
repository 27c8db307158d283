import ClusterControl
import Foundation
import Testing

/// Many clusters in one directory.
@Suite(
    .enabled(if: SlurmBinary.path != nil, "needs slurm and slurm-shim"),
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/sbin/munged"), "needs munged")
)
struct ManyClustersTests {
    /// How many.
    private static let count = 20

    @Test("twenty clusters are created and started at once in one directory, and each is its own")
    func atOnce() throws {
        let fixture = try ClusterFixture()
        defer { _ = try? SlurmBinary.run(["cluster", "destroy", "--all"], fixture) }
        let names = (0..<Self.count).map { "many-\($0)" }
        let processes = try names.enumerated().map { number, name in
            let words = ["cluster", "create", "--simulated", "--name", name, "--start", "--wait=60s"]
            return try SlurmBinary.start(words, fixture, number: number)
        }
        for (number, process) in processes.enumerated() {
            let result = try SlurmBinary.finish(process, fixture, number: number)
            #expect(result.status == 0, "\(names[number]): \(result.errors)")
        }
        let listed = try SlurmBinary.run(["cluster", "list", "--quiet"], fixture).output
        #expect(Set(listed.split(separator: "\n").map(String.init)) == Set(names))
        let ports = try names.map { try fixture.clusters.cluster($0).record.port }
        #expect(Set(ports).count == Self.count)
        for name in names {
            let words = ["cluster", "exec", "--name", name, "--", "scontrol", "show", "config"]
            let shown = try SlurmBinary.run(words, fixture).output
            let line = shown.split(separator: "\n").first { $0.hasPrefix("ClusterName ") }
            #expect(line?.hasSuffix("= \(name)") == true, "\(shown)")
        }
        #expect(try SlurmBinary.run(["cluster", "destroy", "--all"], fixture).status == 0)
        #expect(!fixture.exists(fixture.root + "/work/.slurm-cluster"))
    }
}

import ClusterControl
import Foundation
import Testing

/// Clusters that end with a process.
@Suite(
    .enabled(if: SlurmBinary.path != nil, "needs slurm and slurm-shim"),
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/sbin/munged"), "needs munged")
)
struct OwnerTests {
    let fixture: ClusterFixture

    init() throws {
        fixture = try ClusterFixture()
    }

    /// A process that does nothing until it is killed.
    private func startOwner() throws -> Process {
        let owner = Process()
        owner.executableURL = URL(fileURLWithPath: "/bin/sleep")
        owner.arguments = ["1000"]
        try owner.run()
        return owner
    }

    private func guards(of name: String) -> [String] {
        LocalProcesses.commandLines().filter { $0.contains("cluster guard") && $0.contains(name) }
    }

    @Test("a cluster goes when its owner is killed, whether it runs or not", arguments: [true, false])
    func killedOwner(isStarted: Bool) throws {
        let owner = try startOwner()
        let name = "owned-\(getpid())-\(isStarted)"
        let start = isStarted ? ["--start"] : []
        let created = try SlurmBinary.run(
            ["cluster", "create", "--simulated", "--name", name, "--owner", "\(owner.processIdentifier)"] + start,
            fixture
        )
        #expect(created.status == 0, "\(created.errors)")
        #expect(guards(of: name).count == 1)
        kill(owner.processIdentifier, SIGKILL)
        let isGone = Deadline(seconds: 15).await(everyMilliseconds: 20) {
            guards(of: name).isEmpty && !fixture.exists(fixture.root + "/work/.slurm-cluster")
        }
        #expect(isGone)
        #expect(try SlurmBinary.run(["cluster", "list", "--quiet"], fixture).output == "")
    }

    @Test("a guard ends with its cluster, and leaves another one of its name alone")
    func destroyedBefore() throws {
        let owner = try startOwner()
        defer { owner.terminate() }
        let name = "again-\(getpid())"
        let words = ["cluster", "create", "--simulated", "--name", name]
        try #require(try SlurmBinary.run(words + ["--owner", "\(owner.processIdentifier)"], fixture).status == 0)
        #expect(guards(of: name).count == 1)
        #expect(try SlurmBinary.run(words + ["--if-exists", "recreate"], fixture).status == 0)
        kill(owner.processIdentifier, SIGKILL)
        #expect(Deadline(seconds: 15).await(everyMilliseconds: 20) { guards(of: name).isEmpty })
        #expect(try SlurmBinary.run(["cluster", "list", "--quiet"], fixture).output == "\(name)\n")
        let other = try startOwner()
        defer { other.terminate() }
        let owned = words + ["--if-exists", "recreate", "--owner", "\(other.processIdentifier)"]
        #expect(try SlurmBinary.run(owned, fixture).status == 0)
        #expect(try SlurmBinary.run(["cluster", "destroy", "--name", name], fixture).status == 0)
        #expect(Deadline(seconds: 15).await(everyMilliseconds: 20) { guards(of: name).isEmpty })
    }

    @Test("a process that is not there owns no cluster")
    func noOwner() throws {
        let owner = try startOwner()
        owner.terminate()
        owner.waitUntilExit()
        let words = ["cluster", "create", "--simulated", "--owner", "\(owner.processIdentifier)"]
        let result = try SlurmBinary.run(words, fixture)
        #expect(result.status == ClusterControlError.Kind.usage.rawValue)
        #expect(result.errors.contains("there is no process"))
        #expect(!fixture.exists(fixture.root + "/work/.slurm-cluster"))
    }
}

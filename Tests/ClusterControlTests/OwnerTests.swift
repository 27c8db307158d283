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

    /// A process that does nothing until it is killed; gives its number.
    private func startOwner() throws -> Int32 {
        try ChildProcess(program: "/bin/sleep", arguments: ["sleep", "1000"], environment: [:]).start()
    }

    /// Kills a process as nobody can prevent, and waits for its end.
    private func end(_ owner: Int32) throws {
        kill(owner, SIGKILL)
        _ = try ChildProcess.wait(for: owner)
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
            ["cluster", "create", "--simulated", "--name", name, "--owner", "\(owner)"] + start,
            fixture
        )
        #expect(created.status == 0, "\(created.errors)")
        #expect(guards(of: name).count == 1)
        try end(owner)
        let isGone = Deadline(seconds: 15).await(everyMilliseconds: 20) {
            guards(of: name).isEmpty && !fixture.exists(fixture.root + "/work/.slurm-cluster")
        }
        #expect(isGone)
        #expect(try SlurmBinary.run(["cluster", "list", "--quiet"], fixture).output == "")
    }

    @Test("a guard ends with its cluster, and leaves another one of its name alone")
    func destroyedBefore() throws {
        let owner = try startOwner()
        let name = "again-\(getpid())"
        let words = ["cluster", "create", "--simulated", "--name", name]
        try #require(try SlurmBinary.run(words + ["--owner", "\(owner)"], fixture).status == 0)
        #expect(guards(of: name).count == 1)
        #expect(try SlurmBinary.run(words + ["--if-exists", "recreate"], fixture).status == 0)
        try end(owner)
        #expect(Deadline(seconds: 15).await(everyMilliseconds: 20) { guards(of: name).isEmpty })
        #expect(try SlurmBinary.run(["cluster", "list", "--quiet"], fixture).output == "\(name)\n")
        let other = try startOwner()
        let owned = words + ["--if-exists", "recreate", "--owner", "\(other)"]
        #expect(try SlurmBinary.run(owned, fixture).status == 0)
        #expect(try SlurmBinary.run(["cluster", "destroy", "--name", name], fixture).status == 0)
        #expect(Deadline(seconds: 15).await(everyMilliseconds: 20) { guards(of: name).isEmpty })
        try end(other)
    }

    @Test("a process that is not there owns no cluster")
    func noOwner() throws {
        let owner = try startOwner()
        try end(owner)
        let words = ["cluster", "create", "--simulated", "--owner", "\(owner)"]
        let result = try SlurmBinary.run(words, fixture)
        #expect(result.status == ClusterControlError.Kind.usage.rawValue)
        #expect(result.errors.contains("there is no process"))
        #expect(!fixture.exists(fixture.root + "/work/.slurm-cluster"))
    }
}

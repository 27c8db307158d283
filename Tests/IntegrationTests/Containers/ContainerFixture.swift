import Foundation
import Testing

/// A cluster of real Slurm in containers that a test made, in a folder of its own.
struct ContainerFixture: Sendable {
    /// The cluster's name.
    let name: String
    /// The test's folder.
    let folder: URL
    /// Variables beside the usual ones.
    var variables: [String: String] = [:]

    /// Makes a folder for a cluster, runs `body`, removes everything whatever happens, and sees that nothing is left.
    static func with(_ body: @escaping @Sendable (ContainerFixture) throws -> Void) async throws {
        try await onOwnThread {
            let id = UUID().uuidString.prefix(8).lowercased()
            let folder = FileManager.default.temporaryDirectory.appending(path: "slurm-test-\(id)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let fixture = ContainerFixture(name: "test-\(id)", folder: folder)
            defer {
                fixture.remove()
                do {
                    try FileManager.default.removeItem(at: folder)
                } catch {
                    Issue.record("the folder \(folder.path) was not removed: \(error)")
                }
            }
            try body(fixture)
        }
    }

    /// Makes and starts a cluster, runs `body`, and removes it.
    static func withCluster(
        _ options: [String],
        _ body: @escaping @Sendable (ContainerFixture) throws -> Void
    ) async throws {
        try await with { fixture in
            try fixture.create(options)
            try body(fixture)
        }
    }

    /// The cluster's directory.
    var directory: URL { folder.appending(path: "cluster") }

    /// The label of everything that belongs to this test.
    var label: String { "slurm-test.home=\(folder.path)/registry" }

    /// The words that make and start the cluster.
    func creation(_ options: [String]) -> [String] {
        ["cluster", "create", "--name", name, "--output-dir", directory.path, "--start", "--wait=300s"] + options
    }

    /// Makes and starts the cluster.
    func create(_ options: [String]) throws {
        let created = try slurm(creation(options))
        try #require(created.status == 0, "\(created)")
    }

    /// The environment in which commands find the cluster.
    var environment: [String: String] {
        [
            "PATH": "\(directory.path)/bin:\(Installation.systemPath)",
            "SLURM_CONF": "\(directory.path)/config/slurm.conf",
            "SLURM_CLUSTERS_HOME": "\(folder.path)/registry",
            "SLURM_TEST_CLUSTER": name,
            "HOME": "/root",
            "LANG": "C.UTF-8",
        ].merging(variables) { $1 }
    }

    /// Runs `slurm`.
    func slurm(_ arguments: [String]) throws -> CommandResult {
        try Program.run(Installation.slurm, arguments, environment: environment, directory: folder)
    }

    /// Runs a command of the cluster's `bin`, as one would type it in a shell with the cluster's environment.
    func command(
        _ name: String,
        _ arguments: [String] = [],
        input: String = "",
        directory: URL? = nil
    ) throws -> CommandResult {
        try Program.run(
            self.directory.appending(path: "bin/\(name)").path,
            arguments,
            environment: environment,
            input: input,
            directory: directory ?? folder
        )
    }

    /// Runs a line of a shell on the cluster's first machine, or on a node.
    func inside(_ line: String, on node: String? = nil) throws -> CommandResult {
        try slurm(["cluster", "ssh"] + (node.map { [$0] } ?? []) + ["--", line])
    }

    /// Runs a line as root in the container of a machine.
    func asRoot(_ machine: String, _ line: String) throws -> CommandResult {
        let filters = ["--filter", "label=\(label)", "--filter", "label=slurm-test.machine=\(machine)"]
        let container = try ContainerEngineProbe.docker(["ps", "--quiet"] + filters).trimmed
        return try ContainerEngineProbe.docker(["exec", container, "/bin/sh", "-c", line])
    }

    /// Submits a job and waits for its end; gives what it printed.
    func runJob(_ arguments: [String]) throws -> CommandResult {
        let submitted = try command("sbatch", ["--parsable"] + arguments)
        try #require(submitted.status == 0, "\(submitted)")
        let waited = try slurm(["cluster", "wait", "--idle", "--timeout", "120s"])
        try #require(waited.status == 0, "\(waited)")
        return try slurm(["cluster", "logs", "--job", submitted.trimmed])
    }

    private func remove() {
        do {
            let result = try slurm(["cluster", "destroy", "--all"])
            if result.status != 0 { Issue.record("the cluster was not removed: \(result)") }
            let left = try ContainerEngineProbe.objects(label: label)
            if !left.isEmpty { Issue.record("left behind: \(left)") }
            if FileManager.default.fileExists(atPath: directory.path) { Issue.record("\(directory.path) is left") }
        } catch {
            Issue.record("the cluster was not removed: \(error)")
        }
    }
}

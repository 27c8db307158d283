import Foundation
import Testing

/// The table of `docs/architecture.md`: who may import whom.
@Suite struct ImportTests {
    /// The system modules that only programs and thin shells may use.
    static let system: Set<String> = ["Glibc", "Darwin", "Musl"]

    /// What each target may import.
    static let allowed: [String: Set<String>] = [
        "SlurmModel": [],
        "SlurmWire": ["SlurmModel"],
        "SimCluster": ["SlurmModel"],
        "SlurmController": ["SlurmModel", "SlurmWire", "SimCluster"],
        "SlurmCommands": ["SlurmModel", "SlurmWire"],
        "SlurmClient": system.union(["SlurmModel", "SlurmWire", "SlurmCommands", "CMunge", "CLinux"]),
        "JobSupervisor": system.union(["CLinux"]),
        "SlurmServer": system.union([
            "SlurmModel", "SlurmWire", "SimCluster", "SlurmController", "JobSupervisor", "CMunge", "CLinux", "NIOCore",
            "NIOPosix", "GRDB", "Logging", "Foundation", "FoundationEssentials", "Synchronization", "Dispatch",
        ]),
        "ContainerCluster": system.union([
            "SlurmModel", "SlurmCommands", "ClusterControl", "CLibSSH", "Stencil",
        ]),
        "ClusterControl": system.union([
            "SlurmModel", "SlurmWire", "SlurmClient", "SlurmCommands", "CLinux", "Yams", "Foundation",
            "FoundationEssentials", "Synchronization",
        ]),
        "TestClusters": system.union([
            "SlurmModel", "SlurmWire", "SimCluster", "SlurmController", "SlurmCommands", "Synchronization",
            "Foundation",
        ]),
        "SlurmTesting": ["TestClusters", "Foundation", "Testing", "XCTest"],
        "SlurmConformance": system.union(["TestClusters", "SimCluster", "Foundation", "Synchronization"]),
        "slurm": system.union([
            "SlurmModel", "SlurmCommands", "SlurmServer", "ClusterControl", "ContainerCluster", "ArgumentParser",
            "JobSupervisor", "SlurmConformance", "Foundation", "FoundationEssentials", "Synchronization",
        ]),
        "slurm-shim": system.union([
            "SlurmModel", "SlurmWire", "SlurmCommands", "SlurmClient", "JobSupervisor", "CLinux",
        ]),
        "slurm-wire-schema": ["Foundation"],
        "slurm-capture": system.union(["Foundation"]),
        "slurm-bench": system,
    ]

    @Test("the page on the architecture tells of every target", arguments: allowed.keys.sorted())
    func page(target: String) throws {
        let page = try String(contentsOf: SourceFile.root.appending(path: "docs/architecture.md"), encoding: .utf8)
        let isThere = SourceFile.sources.contains { $0.target == target }
        #expect(!isThere || page.contains("`\(target)`"))
    }

    @Test("a file imports only what its target may import", arguments: SourceFile.sources)
    func imports(file: SourceFile) throws {
        let allowed = try #require(Self.allowed[file.target], "\(file.target) is not in the table")
        let surplus = file.imports.filter { !allowed.contains($0) && $0 != "Swift" }
        #expect(surplus.isEmpty, "\(file.path) may not import \(surplus)")
    }
}

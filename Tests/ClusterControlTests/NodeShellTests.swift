import ClusterControl
import Foundation
import SlurmModel
import Testing

@Suite(
    "Programs on nodes, and commands that find the current cluster",
    .enabled(if: SlurmBinary.path != nil, "needs slurm and slurm-shim"),
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/sbin/munged"), "needs munged")
)
struct NodeShellTests {
    let fixture: ClusterFixture

    init() throws {
        fixture = try ClusterFixture()
    }

    @discardableResult
    private func slurm(_ words: String...) throws -> SlurmBinary.Result {
        try SlurmBinary.run(words, fixture)
    }

    @Test("a command runs as if on a node, uses the cluster, and its status is the program's")
    func node() throws {
        try slurm("cluster", "create", "--simulated", "--cpu-nodes", "2", "--start")
        defer { _ = try? slurm("cluster", "destroy") }
        let name = try #require(try fixture.clusters.cluster("slurm-test").directory.definition().nodes.last?.name)
        let script = "echo $SLURMD_NODENAME $HOSTNAME; sinfo -h -n $SLURMD_NODENAME -o %n; exit 7"
        let result = try slurm("cluster", "ssh", name, "--", "sh", "-c", script)
        #expect(result.status == 7, "\(result.errors)")
        #expect(result.output == "\(name) \(name)\n\(name)\n", "\(result.errors)")
        let hosts = try [["ssh", name], ["exec"]].map {
            try SlurmBinary.run(["cluster"] + $0 + ["uname", "-n"], fixture).output
        }
        #expect(hosts[0] == name + "\n" || hosts[0] == hosts[1], "the node's name where that is allowed")
        let unknown = try slurm("cluster", "ssh", "none", "--", "true")
        #expect(unknown.status == ClusterControlError.Kind.notFound.rawValue)
        #expect(unknown.errors.contains("its nodes: "), "\(unknown.errors)")
        try slurm("cluster", "stop")
        #expect(try slurm("cluster", "ssh", name, "true").status == ClusterControlError.Kind.unavailable.rawValue)
    }

    @Test("installed commands use the current cluster unless SLURM_CONF names another, and say when it is gone")
    func installedCommands() throws {
        let prefix = fixture.root + "/prefix"
        #expect(try slurm("commands", "install", "--prefix", prefix).status == 0)
        for name in ["one", "two"] {
            try slurm("cluster", "create", "--simulated", "--name", name, "--start")
        }
        defer { _ = try? slurm("cluster", "destroy", "--all") }
        /// The name of the cluster that an installed command asks.
        func asked(_ configuration: String = "") throws -> SlurmBinary.Result {
            let command = "\(configuration) exec \(prefix)/bin/scontrol show config"
            return try SlurmBinary.run(["-c", command], fixture, program: "/bin/sh")
        }
        try slurm("cluster", "use", "one")
        #expect(try slurm("cluster", "use").output == "one\n")
        let first = try asked()
        #expect(first.output.contains("ClusterName             = one\n"), "\(first.errors)")
        let two = try fixture.clusters.cluster("two").directory.slurmConfigurationFile
        let named = try asked("SLURM_CONF=\(two)")
        #expect(named.output.contains("ClusterName             = two\n"), "\(named.errors)")
        // The daemon removes files of its own when it notices.
        _ = try SlurmBinary.run(["-rf", fixture.root + "/work/.slurm-cluster/one"], fixture, program: "/bin/rm")
        let gone = try asked()
        #expect(gone.status == 1)
        #expect(gone.errors.contains("scontrol: error: the current cluster is gone"), "\(gone.errors)")
        #expect(try slurm("cluster", "use", "--none").status == 0)
        let none = try asked()
        #expect(!none.errors.contains("current cluster"), "\(none.errors)")
        #expect(try slurm("commands", "uninstall", "--prefix", prefix).status == 0)
    }

    @Test("init writes a Slurmfile for a cluster, and does not replace one unasked")
    func initialize() throws {
        let file = fixture.root + "/work/Slurmfile.toml"
        let early = try slurm("init")
        #expect(early.status == 0 && early.errors.contains("next: slurm cluster create"), "\(early.errors)")
        #expect(try slurm("init").status == ClusterControlError.Kind.cannotCreate.rawValue)
        try slurm("cluster", "create", "--simulated", "--preset", "gpu")
        #expect(try slurm("init", "--force").status == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("SLURM_CONF = \"\(fixture.root)/work/.slurm-cluster/config/slurm.conf\"\n"), "\(text)")
        #expect(text.contains("[default.submit]\npartition = \"debug\"\n"), "\(text)")
        try slurm("cluster", "destroy")
    }
}

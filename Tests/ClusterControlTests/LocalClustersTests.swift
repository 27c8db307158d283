import ClusterControl
import Foundation
import SlurmModel
import Testing

@Suite("Clusters of this machine")
struct LocalClustersTests {
    let fixture: ClusterFixture
    let clusters: LocalClusters

    init() throws {
        fixture = try ClusterFixture()
        clusters = fixture.clusters
    }

    private func kind(_ body: () throws -> Void) -> ClusterControlError.Kind? {
        do {
            try body()
            return nil
        } catch {
            return (error as? ClusterControlError)?.kind
        }
    }

    @Test("a cluster has its files, links and secrets")
    func layout() throws {
        let created = try clusters.create(fixture.definition("slurm-test"))
        let directory = created.cluster.directory
        #expect(created.isNew)
        #expect(directory.path == fixture.root + "/work/.slurm-cluster")
        #expect(try directory.definition() == fixture.definition("slurm-test"))
        #expect(try fixture.mode(directory.mungeKeyFile) == 0o400)
        #expect(try fixture.mode(directory.secretsDirectory) == 0o700)
        #expect(try Data(contentsOf: URL(fileURLWithPath: directory.mungeKeyFile)).count == 128)
        let links = try FileManager.default.contentsOfDirectory(atPath: directory.commandDirectory)
        #expect(links.contains("squeue"))
        for link in links {
            let target = try FileManager.default.destinationOfSymbolicLink(
                atPath: directory.commandDirectory + "/" + link
            )
            #expect(target == fixture.root + "/bin/slurm-shim")
        }
        let configuration = try SlurmConfiguration(
            parsing: try String(contentsOfFile: directory.slurmConfigurationFile, encoding: .utf8)
        )
        #expect(try configuration.nodes().map(\.name) == ["slurm"])
        #expect(configuration.mungeSocket?.hasSuffix("munge.socket") == true)
    }

    @Test("other names lie in a folder of the default one, and each goes without the other")
    func names() throws {
        let other = try clusters.create(fixture.definition("dev")).cluster
        let usual = try clusters.create(fixture.definition("slurm-test")).cluster
        #expect(other.record.directory == fixture.root + "/work/.slurm-cluster/dev")
        #expect(try clusters.all().map(\.name) == ["dev", "slurm-test"])
        #expect(try clusters.destroy(name: "slurm-test"))
        #expect(other.directory.holdsCluster)
        #expect(!usual.directory.holdsCluster)
        #expect(try clusters.destroy(name: "dev"))
        #expect(!fixture.exists(fixture.root + "/work/.slurm-cluster"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.root + "/registry") == [])
    }

    @Test("what happens to a cluster that exists is said beforehand")
    func ifExists() throws {
        let definition = fixture.definition("dev")
        let first = try clusters.create(definition).cluster
        #expect(kind { _ = try clusters.create(definition) } == .cannotCreate)
        #expect(kind { _ = try clusters.create(definition, outputDirectory: "elsewhere") } == .cannotCreate)
        #expect(try clusters.create(definition, ifExists: .reuse).isNew == false)
        #expect(kind { _ = try clusters.create(fixture.definition("dev", .cpu), ifExists: .reuse) } == .cannotCreate)
        let second = try clusters.create(fixture.definition("dev", .cpu), outputDirectory: "new", ifExists: .recreate)
        #expect(second.isNew)
        #expect(!first.directory.holdsCluster)
        #expect(second.cluster.record.directory == fixture.root + "/work/new")
    }

    @Test("a cluster is renewed only in its own directory, and only where its definition is another one")
    func renewing() throws {
        let first = try clusters.create(fixture.definition("dev"), ifExists: .renew)
        #expect(first.isNew)
        #expect(try clusters.create(fixture.definition("dev"), ifExists: .renew).isNew == false)
        #expect(
            kind { _ = try clusters.create(fixture.definition("dev"), outputDirectory: "new", ifExists: .renew) }
                == .cannotCreate
        )
        #expect(first.cluster.directory.holdsCluster)
        let changed = fixture.definition("dev", .cpu)
        #expect(try clusters.create(changed, ifExists: .renew).isNew)
        #expect(try first.cluster.directory.definition() == changed)
    }

    @Test("a directory with files of somebody else is left alone")
    func foreignFiles() throws {
        let file = fixture.root + "/work/config"
        try "mine".write(toFile: file, atomically: true, encoding: .utf8)
        #expect(kind { _ = try clusters.create(fixture.definition("dev"), outputDirectory: ".") } == .cannotCreate)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.root + "/work") == ["config"])
        #expect(try clusters.registry.records() == [])
    }

    @Test("a cluster that cannot be written leaves nothing behind")
    func failedCreation() throws {
        try FileManager.default.removeItem(atPath: fixture.root + "/work")
        try "no directory".write(toFile: fixture.root + "/work", atomically: true, encoding: .utf8)
        #expect(kind { _ = try clusters.create(fixture.definition("dev")) } == .cannotCreate)
        #expect(try clusters.registry.records() == [])
    }

    @Test(
        "names that would clash with the files of a cluster are refused",
        arguments: ["config", "bin", "state", "A", ""]
    )
    func reservedNames(name: String) {
        #expect(kind { _ = try clusters.create(fixture.definition(name)) } == .badData)
    }

    @Test("a cluster whose directory is gone can be seen, destroyed and made again")
    func lostDirectory() throws {
        let definition = fixture.definition("dev")
        let cluster = try clusters.create(definition).cluster
        try FileManager.default.removeItem(atPath: cluster.record.directory)
        #expect(try clusters.cluster("dev").phase == .lost)
        #expect(try clusters.cluster("dev").summary.status == "lost")
        #expect(kind { _ = try clusters.start(cluster) } == .notFound)
        #expect(try clusters.create(definition).isNew)
        try FileManager.default.removeItem(atPath: cluster.record.directory)
        #expect(try clusters.destroy(name: "dev"))
        #expect(try !clusters.destroy(name: "dev"))
    }

    @Test("a cluster that is not there is named, with those that are")
    func unknownCluster() throws {
        _ = try clusters.create(fixture.definition("dev"))
        let error = #expect(throws: ClusterControlError.self) { try clusters.cluster("other") }
        #expect(error?.kind == .notFound)
        #expect(error?.message == "there is no cluster other (clusters: dev)")
        #expect(throws: ClusterControlError.self) { try clusters.cluster("../dev") }
    }

    @Test("a long path gets a short socket that is removed with the cluster")
    func longPath() throws {
        let name = String(repeating: "d", count: 100)
        let cluster = try clusters.create(fixture.definition("dev"), outputDirectory: name).cluster
        let socketDirectory = try #require(cluster.record.socketDirectory)
        let text = try String(contentsOfFile: cluster.directory.slurmConfigurationFile, encoding: .utf8)
        let socket = try #require(try SlurmConfiguration(parsing: text).mungeSocket)
        #expect(socket.utf8.count <= 103)
        #expect(socket.hasPrefix(socketDirectory))
        #expect(try fixture.mode(socketDirectory) == 0o711)
        #expect(try clusters.destroy(name: "dev"))
        #expect(!fixture.exists(socketDirectory))
    }

    @Test("the name comes from the option, the environment, or is the usual one")
    func nameChoice() throws {
        var clusters = clusters
        #expect(try clusters.name(nil) == "slurm-test")
        clusters.context.environment["SLURM_TEST_CLUSTER"] = "dev"
        #expect(try clusters.name(nil) == "dev")
        #expect(try clusters.name("other") == "other")
    }
}

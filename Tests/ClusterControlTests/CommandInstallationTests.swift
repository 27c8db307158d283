import ClusterControl
import Foundation
import SlurmCommands
import Testing

@Suite struct CommandInstallationTests {
    let fixture: ClusterFixture
    let installation: CommandInstallation
    let programs: InstalledPrograms
    /// The name of every command.
    let names = CommandCatalog.all.map { $0.name }.sorted()

    init() throws {
        fixture = try ClusterFixture()
        installation = CommandInstallation(prefix: fixture.root + "/prefix")
        programs = try InstalledPrograms(fixture.clusters.context)
    }

    private var present: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: installation.commandDirectory).sorted() }
    }

    @Test("every command is installed, twice does no harm, and all of it can be removed")
    func installed() throws {
        try installation.install(programs, replacing: false)
        try installation.install(programs, replacing: false)
        #expect(try present == names)
        for name in names {
            let path = URL(filePath: "\(installation.commandDirectory)/\(name)").resolvingSymlinksInPath().path
            #expect(path == "\(installation.prefix)/libexec/slurm/slurm-shim")
            #expect(try fixture.mode(path) == 0o755)
        }
        #expect(try installation.uninstall(programs).sorted() == names)
        #expect(try present == [])
        #expect(!fixture.exists(installation.prefix + "/libexec/slurm"))
        #expect(try installation.uninstall(programs) == [])
    }

    @Test("a file that is there already is left alone, unless it may be replaced")
    func taken() throws {
        let file = installation.commandDirectory + "/sinfo"
        try FileManager.default.createDirectory(
            atPath: installation.commandDirectory,
            withIntermediateDirectories: true
        )
        try Data("real".utf8).write(to: URL(filePath: file))
        let error = #expect(throws: ClusterControlError.self) { try installation.install(programs, replacing: false) }
        #expect(error?.kind == .cannotCreate)
        #expect(error?.message.contains(file) == true)
        #expect(try present == ["sinfo"])
        #expect(try installation.uninstall(programs) == [])
        #expect(try present == ["sinfo"])
        try installation.install(programs, replacing: true)
        #expect(try installation.uninstall(programs).sorted() == names)
    }

    @Test("the program that slurm itself uses is neither copied nor removed")
    func ownPrefix() throws {
        let shim = fixture.root + "/libexec/slurm/slurm-shim"
        try FileManager.default.createDirectory(
            atPath: fixture.root + "/libexec/slurm",
            withIntermediateDirectories: true
        )
        try FileManager.default.moveItem(atPath: programs.shim, toPath: shim)
        let programs = try InstalledPrograms(fixture.clusters.context)
        #expect(programs.shim == shim)
        let installation = CommandInstallation(prefix: fixture.root)
        try installation.install(programs, replacing: false)
        #expect(try installation.uninstall(programs).count == names.count)
        #expect(fixture.exists(shim))
    }
}

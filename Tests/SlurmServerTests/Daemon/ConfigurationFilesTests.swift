import Glibc
import JobSupervisor
import SlurmModel
import SlurmServer
import Testing

@Suite struct ConfigurationFilesTests {
    let folder: TemporaryFolder
    let files: ConfigurationFiles

    init() throws {
        folder = try TemporaryFolder()
        files = ConfigurationFiles(slurm: ByteFile(folder.file("slurm.conf")), gres: ByteFile(folder.file("gres.conf")))
    }

    @Test(
        "only the port's value changes",
        arguments: [
            ("A=1\nSlurmctldPort=1\nB=2\n", "A=1\nSlurmctldPort=4711\nB=2\n"),
            ("slurmctldport = 6817 # mine\nB=2", "slurmctldport = 4711 # mine\nB=2"),
            ("# SlurmctldPort=1\nA=1\n", "# SlurmctldPort=1\nA=1\nSlurmctldPort=4711\n"),
            ("A=1", "A=1\nSlurmctldPort=4711\n"),
            ("", "SlurmctldPort=4711\n"),
            ("A=SlurmctldPort=1\n", "A=SlurmctldPort=1\nSlurmctldPort=4711\n"),
            ("SlurmctldPort=1\nSlurmctldPort=2\n", "SlurmctldPort=1\nSlurmctldPort=4711\n"),
            ("A=1 SlurmctldPort=1-5\tB=2\r\n", "A=1 SlurmctldPort=4711\tB=2\r\n"),
            ("SlurmctldPort=", "SlurmctldPort=4711"),
        ]
    )
    func portValue(old: String, new: String) throws {
        try files.slurm.create(Array(old.utf8), mode: 0o640)
        try files.write(port: 4711)
        #expect(try folder.content("slurm.conf") == new)
        var information = stat()
        #expect(stat(files.slurm.path, &information) == 0 && information.st_mode & 0o777 == 0o640)
        try files.write(port: 4711)
        #expect(try folder.content("slurm.conf") == new)
    }

    @Test("a link to a configuration stays a link")
    func link() throws {
        let real = ByteFile(folder.file("real.conf"))
        try real.create(Array("SlurmctldPort=1\n".utf8), mode: 0o644)
        #expect(symlink("real.conf", files.slurm.path) == 0)
        try files.write(port: 5)
        #expect(try folder.content("real.conf") == "SlurmctldPort=5\n")
        var information = stat()
        #expect(lstat(files.slurm.path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK)
    }

    @Test("a file that includes another is read as one")
    func include() throws {
        let text = SampleCluster.configuration(directory: folder.path)
        try files.slurm.create(Array("Include \(folder.file("rest.conf"))\n".utf8), mode: 0o644)
        try ByteFile(folder.file("rest.conf")).create(Array(text.utf8), mode: 0o644)
        let configuration = try files.read()
        #expect(configuration.clusterName == "sample")
        #expect(ConfigurationFiles.wishedPort(configuration) == nil)
    }

    @Test("a port is wished where one is given")
    func wishedPort() throws {
        let text = SampleCluster.configuration(directory: folder.path, port: 7000)
        try files.slurm.create(Array(text.utf8), mode: 0o644)
        #expect(ConfigurationFiles.wishedPort(try files.read()) == 7000)
    }

    @Test("an error of either file is told")
    func errors() throws {
        #expect(throws: (any Error).self) { try files.read() }
        try files.slurm.create(Array("Nonsense=1\n".utf8), mode: 0o644)
        #expect(throws: SlurmConfigurationError.self) { try files.read() }
        let text = SampleCluster.configuration(directory: folder.path)
        try files.slurm.replace(with: Array(text.utf8), mode: 0o644)
        try files.gres.create(Array("Nonsense=1\n".utf8), mode: 0o644)
        #expect(throws: SlurmConfigurationError.self) { try files.read() }
    }
}

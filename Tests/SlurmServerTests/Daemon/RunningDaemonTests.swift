import Glibc
import JobSupervisor
import Logging
import SlurmController
import SlurmModel
import SlurmServer
import SlurmWire
import Testing

/// The whole daemon with the real controller, started and stopped in this process.
@Suite struct RunningDaemonTests {
    let folder: TemporaryFolder
    let log = CollectedLog()

    init() throws {
        folder = try TemporaryFolder()
        mkdir(folder.file("config"), 0o755)
        mkdir(folder.file("bin"), 0o755)
        symlink(RunnerSurroundings.executable, folder.file("bin/sbatch"))
        let text = SampleCluster.configuration(directory: folder.path)
        try ByteFile(folder.file("config/slurm.conf")).create(Array(text.utf8), mode: 0o644)
    }

    private func start() throws -> RunningDaemon {
        try RunningDaemon.start(directory: DaemonDirectory(folder.path), logger: log.logger)
    }

    private func ask<R: WireRequest>(_ daemon: RunningDaemon, _ request: R.Type, _ body: [UInt8]) throws -> R.Reply {
        let authority = CredentialAuthority(socket: folder.file("run/munge.socket"))
        let credential = try authority.encode(BodyDigest.payload(type: R.type, body: body))
        let connection = try RawConnection(port: daemon.port)
        connection.send(MessageFrame.encode(type: R.type, version: .slurm2205, body: body, credential: credential))
        let frame = try MessageFrame(from: try connection.readToEnd().dropFirst(MessageFrame.lengthSize))
        #expect(frame.header.type == R.replyType)
        return try R.Reply(decoding: frame.body, version: frame.header.version)
    }

    private func submit(_ daemon: RunningDaemon, _ script: String, held: Bool = false) throws -> UInt32 {
        let body = SampleCluster.submission(script, output: folder.file("output"), held: held)
        return try ask(daemon, Request.SubmitBatchJob.self, body).jobID
    }

    private func states(_ daemon: RunningDaemon) throws -> [UInt32: JobState] {
        let body = JobInfoRequest().encoded(version: .slurm2205)
        let records = try ask(daemon, Request.JobInfo.self, body).records
        return Dictionary(records.compactMap { record in JobState(raw: record.jobState).map { (record.jobID, $0) } }) {
            $1
        }
    }

    @Test("a job is submitted, runs, and is completed; the next daemon still knows it")
    func lifeCycle() async throws {
        var daemon = try start()
        #expect(try folder.content("config/slurm.conf")?.contains("SlurmctldPort=\(daemon.port)\n") == true)
        let job = try submit(daemon, "echo $SLURM_JOB_ID $SLURMD_NODENAME")
        try await awaitCondition("the job's end") { try states(daemon)[job]?.base == .completed }
        #expect(try folder.content("output") == "\(job) cpu-0\n")
        let port = daemon.port
        daemon.stop()
        #expect(access(folder.file("run/munge.socket"), F_OK) != 0)
        #expect(access(folder.file("run/daemon.pid"), F_OK) != 0)

        daemon = try start()
        defer { daemon.stop() }
        #expect(daemon.port == port)
        #expect(try states(daemon)[job]?.base == .completed)
        #expect(try submit(daemon, "true", held: true) == job + 1)
    }

    @Test("a job goes on while there is no daemon, and the next one learns of its end")
    func jobOutlivesDaemon() async throws {
        mkfifo(folder.file("gate"), 0o600)
        var daemon = try start()
        let job = try submit(daemon, "echo > \(folder.file("gate")); read x < \(folder.file("gate")); exit 3")
        _ = try folder.content("gate")
        daemon.stop()
        daemon = try start()
        defer { daemon.stop() }
        #expect(try states(daemon)[job]?.base == .running)
        let descriptor = open(folder.file("gate"), O_WRONLY)
        #expect(write(descriptor, "x\n", 2) == 2)
        close(descriptor)
        try await awaitCondition("the job's end") { try states(daemon)[job]?.base == .failed }
    }

    @Test("a daemon whose directory is removed ends")
    func removedDirectory() throws {
        let daemon = try start()
        #expect(try submit(daemon, "true", held: true) == 1)
        // One file is enough, and munged removes its own at the same time.
        #expect(unlink(folder.file("run/daemon.lock")) == 0)
        try daemon.waitForEnd()
        daemon.stop()
        #expect(log.lines.contains { $0.contains("the cluster's directory was removed") })
    }

    @Test("only one daemon runs a cluster")
    func oneDaemon() throws {
        let daemon = try start()
        defer { daemon.stop() }
        #expect(throws: SystemError.self) { try start() }
        #expect(try submit(daemon, "true", held: true) == 1)
    }

    @Test("a port that was taken meanwhile is replaced")
    func takenPort() throws {
        var daemon = try start()
        let port = daemon.port
        daemon.stop()
        let taken = try LoopbackSocket(wishedPort: port)
        defer { close(taken.descriptor) }
        #expect(taken.port == port)
        #expect(listen(taken.descriptor, 1) == 0)
        daemon = try start()
        defer { daemon.stop() }
        #expect(daemon.port != port)
        #expect(try states(daemon) == [:])
    }

    @Test("a wrong configuration is an error, and leaves nothing running")
    func wrongConfiguration() throws {
        try ByteFile(folder.file("config/slurm.conf")).replace(with: Array("Nonsense=1\n".utf8), mode: 0o644)
        #expect(throws: SlurmConfigurationError.self) { try start() }
        #expect(access(folder.file("run/munge.socket"), F_OK) != 0)
    }
}

import Glibc
import JobSupervisor
import NIOCore
import SlurmModel
import SlurmServer
import Testing

/// What a daemon finds of the jobs that an earlier one started.
@Suite struct RecoveryTests {
    let munge: MungeFixture
    let runs: String
    let run = RunKey(JobID(7), restartCount: 0)
    private let outcomes = OutcomeList()

    init() throws {
        munge = try MungeFixture()
        runs = munge.folder.file("jobs")
    }

    /// A run's directory with its record, as a daemon prepares it.
    private func prepare(_ script: String, jobID: UInt32 = 7, restartCount: UInt32 = 0) throws -> RunDirectory {
        _ = try RunnerSurroundings.make(munge)
        let directory = RunDirectory(in: runs, jobID: jobID, restartCount: restartCount)
        guard mkdir(directory.parent, 0o711) == 0 || errno == EEXIST, mkdir(directory.path, 0o711) == 0 else {
            throw SystemError("mkdir")
        }
        let record = LaunchRecord(
            jobID: jobID,
            userID: getuid(),
            groupID: getgid(),
            nodeName: "cpu-0",
            workDirectory: munge.folder.path,
            standardOutput: munge.folder.file("output"),
            standardError: munge.folder.file("output"),
            script: Array("#!/bin/sh\n\(script)\n".utf8),
            environment: [Array("PATH=/usr/bin:/bin".utf8)],
            variables: ["SLURM_JOB_ID=\(jobID)", "SLURM_CONF=\(munge.folder.path)"].map { Array($0.utf8) },
            openFileLimit: 1024
        )
        try directory.launch.create(record)
        return directory
    }

    /// Starts a supervisor to which nobody listens, as one whose daemon was killed; gives its process id.
    private func startOrphan(_ directory: RunDirectory) throws -> Int32 {
        let pipe = try Pipe()
        defer { for end in [pipe.reading, pipe.writing] { close(end) } }
        return try SpawnedProgram.start(
            RunnerSurroundings.executable,
            arguments: ["slurmstepd", directory.path, "\(SpawnedProgram.passedDescriptor)"],
            passing: [pipe.writing],
            inOwnSession: true
        )
    }

    /// Lets a new daemon pick up what is there.
    private func recover(_ running: [RunKey]) throws {
        let surroundings = try RunnerSurroundings.make(munge)
        let outcomes = outcomes
        try munge.loop.submit { outcomes.start(surroundings, running) }.wait()
    }

    private func gate(_ name: String) throws {
        guard mkfifo(munge.folder.file(name), 0o600) == 0 else { throw SystemError("mkfifo") }
    }

    @Test("a run that ended while there was no daemon is told")
    func ended() throws {
        let supervisor = try startOrphan(try prepare("exit 5"))
        waitpid(supervisor, nil, 0)
        try recover([run])
        #expect(outcomes.all == [.ended(waitStatus: 5 << 8)])
    }

    @Test("a run that goes on is told when it ends")
    func goesOn() async throws {
        try gate("gate")
        let supervisor = try startOrphan(try prepare("echo > gate; read x < gate; exit 6"))
        _ = try munge.folder.content("gate")
        try recover([run])
        try await awaitCondition("the start") { outcomes.all.count == 1 }
        let descriptor = open(munge.folder.file("gate"), O_WRONLY)
        #expect(write(descriptor, "go\n", 3) == 3)
        close(descriptor)
        try await awaitCondition("the end") { outcomes.all.last == .ended(waitStatus: 6 << 8) }
        waitpid(supervisor, nil, 0)
    }

    @Test("a run whose record was written but that was never started is started")
    func neverStarted() async throws {
        _ = try prepare("exit 4")
        try recover([run])
        try await awaitCondition("the end") { outcomes.all.last == .ended(waitStatus: 4 << 8) }
    }

    @Test("a start that an earlier daemon had just begun happens once")
    func startedTwice() async throws {
        for jobID in 10..<20 as Range<UInt32> {
            let directory = try prepare("echo x >> count\(jobID); exit 2", jobID: jobID)
            let supervisor = try startOrphan(directory)
            try recover([RunKey(JobID(jobID), restartCount: 0)])
            try await awaitCondition("the end") { outcomes.all.last == .ended(waitStatus: 2 << 8) }
            #expect(try munge.folder.content("count\(jobID)") == "x\n")
            waitpid(supervisor, nil, 0)
            outcomes.clear()
        }
    }

    @Test("a run whose supervisor was killed is ended with all that it left")
    func killedSupervisor() async throws {
        try gate("gate")
        let directory = try prepare("sleep 1000 & echo $! > gate; wait")
        let supervisor = try startOrphan(directory)
        let child = try #require(Int32(try munge.folder.content("gate")?.split(separator: "\n").first ?? ""))
        kill(supervisor, SIGKILL)
        waitpid(supervisor, nil, 0)
        try recover([run])
        #expect(outcomes.all == [.ended(waitStatus: SIGKILL)])
        try await awaitCondition("nothing is left") { ProcessEntry(pid: child)?.isZombie ?? true }
    }

    @Test("a run that no job knows of is ended and removed")
    func unknown() async throws {
        try gate("gate")
        let directory = try prepare("sleep 1000 & echo $! > gate; wait")
        _ = try startOrphan(directory)
        let child = try #require(Int32(try munge.folder.content("gate")?.split(separator: "\n").first ?? ""))
        try recover([])
        #expect(outcomes.all.isEmpty)
        try await awaitCondition("the removal of its files") { access(directory.path, F_OK) != 0 }
        #expect(ProcessEntry(pid: child)?.isZombie ?? true)
    }

    @Test("of several runs the one that was kept goes on, else the last", arguments: [(0, 1), (1, 2), (5, 2)])
    func severalRuns(kept: Int, status: Int32) async throws {
        _ = try prepare("exit 1")
        _ = try prepare("exit 2", restartCount: 1)
        try recover([RunKey(JobID(7), restartCount: kept)])
        try await awaitCondition("the end") { outcomes.all.last == .ended(waitStatus: status << 8) }
        #expect(outcomes.all.count == 2)
        let other = RunDirectory(in: runs, jobID: 7, restartCount: status == 1 ? 1 : 0)
        try await awaitCondition("the removal of the other") { access(other.path, F_OK) != 0 }
    }

    @Test("a running job without a directory counts as not started")
    func missing() throws {
        try recover([run])
        guard case .failed(let number, _)? = outcomes.all.first else { throw SystemError("no failure") }
        #expect(number == ENOENT)
    }
}

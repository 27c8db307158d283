import Foundation
import Glibc
import JobSupervisor
import SimCluster
import SlurmController
import SlurmModel
import SlurmServer
import SlurmWire
import Testing

/// Jobs that a controller starts run for real, and the controller learns what became of them.
@Suite struct JobRunTests {
    let server: ServerFixture
    let run = RunKey(JobID(7), restartCount: 1)

    init() throws {
        server = try ServerFixture()
    }

    /// Lets the controller start a script, and gives its output's path.
    private func start(_ script: String, output: String? = nil) throws -> String {
        let output = output ?? server.munge.folder.file("output")
        server.script.set(LaunchSample.effects(script, run: run, output: output), of: .requestSubmitBatchJob)
        _ = try server.ask(type: .requestSubmitBatchJob)
        return output
    }

    private func send(_ signal: Int32, _ scope: SignalScope) throws {
        server.script.set([.signal(run.jobID, signal: signal, scope: scope)], of: .requestKillJob)
        _ = try server.ask(type: .requestKillJob)
    }

    @Test("a job's start and end are told, and its files are gone then")
    func lifeCycle() async throws {
        let output = try start("echo $A $B; exit 3")
        let told: [FakeController.Script.Told] = [.started(run), .ended(run, waitStatus: 3 << 8)]
        try await awaitCondition("the end of the job") { server.script.told == told }
        #expect(try ByteFile(output).read(limitBytes: 100).elementsEqual("user slurm\n".utf8))
        let runs = RunDirectory(in: server.munge.folder.file("jobs"), jobID: 7, restartCount: 1)
        try await awaitCondition("the removal of its files") { access(runs.path, F_OK) != 0 }
    }

    @Test("runs take over the files of earlier ones, and none sees what another left in them")
    func filesAgain() async throws {
        let scripts = [
            "# a long comment, of which nothing may be left\ncat $0", "cat $0; chmod 000 $0", "cat $0; rm $0",
            "cat $0; ln -sf /dev/null $0", "cat $0; : > $0.more", "cat $0",
        ]
        var inodes: Set<ino_t> = []
        for (number, script) in scripts.enumerated() {
            let run = RunKey(JobID(UInt32(number + 1)), restartCount: 0)
            let output = server.munge.folder.file("output-\(number)")
            let directory = RunDirectory(
                in: server.munge.folder.file("jobs"),
                jobID: run.jobID.rawValue,
                restartCount: 0
            )
            server.script.set(LaunchSample.effects(script, run: run, output: output), of: .requestSubmitBatchJob)
            _ = try server.ask(type: .requestSubmitBatchJob)
            var information = stat()
            if stat(directory.path, &information) == 0 { inodes.insert(information.st_ino) }
            try await awaitCondition("the end of job \(number + 1)") {
                server.script.told.last == .ended(run, waitStatus: 0)
            }
            #expect(try ByteFile(output).read(limitBytes: 1000).elementsEqual("#!/bin/sh\n\(script)\n".utf8))
        }
        #expect(inodes.count < scripts.count, "no run took over files")
        let first = server.munge.folder.file("jobs") + "/0"
        try await awaitCondition("the removal of the files") {
            try FileManager.default.contentsOfDirectory(atPath: first).isEmpty
        }
    }

    @Test("what ends a job stands in its error output, once", arguments: ["", "DUE TO TIME LIMIT"])
    func endNotice(cause: String) async throws {
        let output = try start("trap 'echo caught' TERM; echo ready; while :; do sleep 1000 & wait; done")
        try await awaitCondition("the script's first line") {
            try ByteFile(output).readIfPresent(limitBytes: 100)?.elementsEqual("ready\n".utf8) == true
        }
        let cancel: ControllerEffect = .signal(run.jobID, signal: SIGTERM, scope: .all)
        let causes: [ControllerEffect] = cause.isEmpty ? [] : [.nameEndCause(run.jobID, cause)]
        server.script.set(causes + [cancel], of: .requestKillJob)
        _ = try server.ask(type: .requestKillJob)
        try send(SIGKILL, .all)
        try await awaitCondition("the end of the job") { server.script.told.last == .ended(run, waitStatus: SIGKILL) }
        let text = String(decoding: try ByteFile(output).read(limitBytes: 1000), as: UTF8.self)
        let end = cause.isEmpty ? "***" : "\(cause) ***"
        let told = text.split(separator: "\n").filter {
            $0.hasPrefix("slurmstepd-cpu-0: error: *** JOB 7 ON cpu-0 CANCELLED")
        }
        #expect(told.count == 1 && told[0].hasSuffix(end), "\(text)")
    }

    @Test("where somebody has ended the process that makes supervisors, another one is started")
    func endedServer() async throws {
        let starter = server.surroundings.starter
        _ = try start("exit 1")
        try await awaitCondition("the first end") { server.script.told.last == .ended(run, waitStatus: 1 << 8) }
        let first = try #require(starter.serverProcessID)
        #expect(kill(first, SIGKILL) == 0)
        var information = siginfo_t()
        #expect(waitid(P_PID, id_t(first), &information, WEXITED | WNOWAIT) == 0)
        let next = RunKey(JobID(8), restartCount: 0)
        let effects = LaunchSample.effects("exit 2", run: next, output: server.munge.folder.file("output"))
        server.script.set(effects, of: .requestSubmitBatchJob)
        _ = try server.ask(type: .requestSubmitBatchJob)
        try await awaitCondition("the second end") { server.script.told.last == .ended(next, waitStatus: 2 << 8) }
        #expect(starter.serverProcessID != first)
    }

    @Test("a job whose output cannot be opened is told as ended by signal 53")
    func unopenedOutput() async throws {
        _ = try start("true", output: "/nonexistent/output")
        let told: [FakeController.Script.Told] = [.started(run), .ended(run, waitStatus: 53)]
        try await awaitCondition("the end") { server.script.told == told }
    }

    @Test("a job whose script is not kept is told as failed")
    func missingSubmission() async throws {
        let effects = LaunchSample.effects("true", run: run, output: "/dev/null").filter {
            if case .saveSubmission = $0 { false } else { true }
        }
        server.script.set(effects, of: .requestSubmitBatchJob)
        _ = try server.ask(type: .requestSubmitBatchJob)
        try await awaitCondition("the failure") { server.script.told == [.failed(run, errorNumber: ENOENT)] }
    }

    @Test("a signal that comes with the start reaches the script")
    func earlySignal() async throws {
        let effects = LaunchSample.effects("sleep 1000", run: run, output: "/dev/null")
        server.script.set(effects + [.signal(run.jobID, signal: SIGTERM, scope: .all)], of: .requestSubmitBatchJob)
        _ = try server.ask(type: .requestSubmitBatchJob)
        try await awaitCondition("the end of the job") {
            server.script.told == [.started(run), .ended(run, waitStatus: SIGTERM)]
        }
    }

    @Test("a job that hangs in opening its output is killed")
    func hangingStart() async throws {
        let pipe = server.munge.folder.file("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        _ = try start("true", output: pipe)
        let launch = RunDirectory(in: server.munge.folder.file("jobs"), jobID: 7, restartCount: 1).launch
        try await awaitCondition("the supervisor") { try launch.reports().supervisor != nil }
        try await awaitCondition("the end of the job") {
            try send(SIGKILL, .all)
            return server.script.told.contains(.ended(run, waitStatus: SIGKILL))
        }
    }

    @Test("a notice is written to the job's error output")
    func notice() async throws {
        let output = try start("sleep 1000")
        try await awaitCondition("the start") { server.script.told == [.started(run)] }
        server.script.set([.notify(run.jobID, "slurmstepd: error: *** gone ***")], of: .requestJobNotify)
        _ = try server.ask(type: .requestJobNotify)
        #expect(try ByteFile(output).read(limitBytes: 100).elementsEqual("slurmstepd: error: *** gone ***\n".utf8))
        try send(SIGKILL, .all)
        try await awaitCondition("the end") { server.script.told.count == 2 }
    }

    @Test("a job that kills its own supervisor is ended with all that it left", .enabled(if: getuid() == 0))
    func killedSupervisor() async throws {
        let pids = server.munge.folder.file("pids")
        _ = try start("echo $$ > \(pids); sleep 1000 & echo $! >> \(pids); kill -9 $PPID; wait")
        try await awaitCondition("the end of the job") {
            server.script.told.contains(.ended(run, waitStatus: SIGKILL))
        }
        let left = try ByteFile(pids).read(limitBytes: 100).split(separator: 10)
            .compactMap { Int32(String(decoding: $0, as: UTF8.self)) }
        #expect(left.count == 2)
        try await awaitCondition("nothing is left") {
            left.allSatisfy { ProcessEntry(pid: $0)?.isZombie ?? true }
        }
    }
}

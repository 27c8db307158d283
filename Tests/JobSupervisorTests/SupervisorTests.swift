import Glibc
import JobSupervisor
import Testing

/// Real supervisors run real scripts; what they report and leave is looked at.
@Suite struct SupervisorTests {
    let fixture: SupervisorFixture

    init() throws {
        fixture = try SupervisorFixture()
    }

    /// The wait status of a run.
    private func status(_ script: String) throws -> Int32? {
        guard case .ended(let status)? = try fixture.run(fixture.record(script)).last else { return nil }
        return status
    }

    @Test("the exit code is reported", arguments: [0, 1, 7, 255] as [Int32])
    func exitCode(code: Int32) throws {
        #expect(try status("exit \(code)") == code << 8)
    }

    @Test("a signal that ends the script is reported", arguments: [SIGKILL, SIGTERM, SIGUSR1])
    func signalled(signal: Int32) throws {
        #expect(try status("kill -\(signal) $$") == signal)
    }

    @Test("the outcome stays in the directory")
    func durableOutcome() throws {
        let running = try fixture.start(fixture.record("exit 3"))
        let reports = try running.reportsToEnd()
        #expect(
            try reports == [
                running.run.launch.reports().script.map { .started($0) }, running.run.launch.reports().outcome,
            ]
        )
        #expect(try running.run.launch.reports().outcome == .ended(waitStatus: 3 << 8))
    }

    @Test("the outcome is kept even if nobody listens any more")
    func daemonGone() throws {
        try fixture.makeGate("gate")
        let running = try fixture.start(fixture.record("echo > gate; exit 4"))
        running.stopListening()
        _ = try fixture.passGate("gate")
        #expect(try running.waitForEnd() == 0)
        #expect(try running.run.launch.reports().outcome == .ended(waitStatus: 4 << 8))
    }

    @Test("the script knows its own process id, and has arguments, environment and working directory")
    func surroundings() throws {
        var record = fixture.record("echo \"$$ $SLURM_TASK_PID $# $2 $A $B $TMPDIR\"; pwd; basename $0; dirname $0")
        record.arguments = ["name", "a", "b c"].map { Array($0.utf8) }
        record.environment += ["A=user", "B=user"].map { Array($0.utf8) }
        record.variables = [Array("A=slurm".utf8)]
        guard case .started(let script)? = try fixture.run(record).first else { throw SystemError("start") }
        let lines = try fixture.content("output").split(separator: "\n").map(String.init)
        #expect(lines[0] == "\(script.pid) \(script.pid) 2 b c slurm user /tmp")
        #expect(lines[1] == fixture.directory)
        #expect(lines[2] == "slurm_script")
        #expect(lines[3].hasSuffix("/0/job00007"))
    }

    @Test("the environment has nothing but what was passed")
    func exactEnvironment() throws {
        var record = fixture.record("")
        record.script = Array("#!/usr/bin/env -S cat /proc/self/environ\n".utf8)
        record.environment = ["SLURM_RLIMIT_NOFILE=99", "SLURM_UMASK=0077", "=odd", "Z=1"].map { Array($0.utf8) }
        let reports = try fixture.run(record)
        guard case .started(let script)? = reports.first else { throw SystemError("start") }
        let variables = try fixture.content("output").split(separator: "\0").prefix { !$0.hasPrefix("#!") }
        #expect(Set(variables) == ["Z=1", "TMPDIR=/tmp", "SLURM_TASK_PID=\(script.pid)"])
    }

    @Test("the limits of the submitting shell hold, and its umask")
    func limits() throws {
        var record = fixture.record("ulimit -n; ulimit -Sc; ulimit -m; umask; touch made; stat -c %a made output")
        record.environment += ["SLURM_RLIMIT_NOFILE=99", "SLURM_RLIMIT_CORE=0", "SLURM_UMASK=0027"].map {
            Array($0.utf8)
        }
        record.memoryLimitMiB = 64
        _ = try fixture.run(record)
        #expect(try fixture.content("output") == "99\n0\n65536\n0027\n640\n640\n")
    }

    @Test("limits that are not to be taken over are not")
    func noPropagation() throws {
        var record = fixture.record("ulimit -n; env | grep -c RLIMIT")
        record.environment += [Array("SLURM_RLIMIT_NOFILE=99".utf8)]
        record.propagatedLimits = []
        record.openFileLimit = 512
        _ = try fixture.run(record)
        #expect(try fixture.content("output") == "512\n0\n")
    }

    @Test("a second supervisor leaves the run to the first")
    func oneSupervisor() throws {
        try fixture.makeGate("gate")
        let first = try fixture.start(fixture.record("echo started >> log; echo > gate; cat gate; exit 5"))
        _ = try fixture.passGate("gate")
        let second = try RunningSupervisor(first.run)
        #expect(try second.reportsToEnd() == [])
        try ByteFile(fixture.path("open")).create([], mode: 0o600)
        let gate = open(fixture.path("gate"), O_WRONLY)
        close(gate)
        #expect(try first.reportsToEnd().last == .ended(waitStatus: 5 << 8))
        #expect(try fixture.content("log") == "started\n")
    }

    @Test("a supervisor whose record was taken back does nothing")
    func takenBack() throws {
        let run = try fixture.prepare(fixture.record("touch ran"))
        unlink(run.launch.path)
        #expect(try RunningSupervisor(run).reportsToEnd() == [])
        #expect(access(fixture.path("ran"), F_OK) != 0)
    }

    @Test("a damaged record is an error and starts nothing")
    func damagedRecord() throws {
        let run = RunDirectory(in: fixture.path("runs"), jobID: 9, restartCount: 0)
        mkdir(run.parent, 0o711)
        mkdir(run.path, 0o711)
        try run.launch.create(fixture.record("touch ran"))
        let length = try ByteFile(run.launch.path).read(limitBytes: 1 << 20).count
        #expect(truncate(run.launch.path, off_t(length - 1)) == 0)
        #expect(try RunningSupervisor(run).reportsToEnd() == [])
        #expect(access(fixture.path("ran"), F_OK) != 0)
    }
}

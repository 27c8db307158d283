import Foundation
import Glibc
import JobSupervisor
import Testing

/// Signals for the processes of a job, and what is left of a job at its end: nothing.
@Suite struct JobSignalTests {
    let fixture: SupervisorFixture

    init() throws {
        fixture = try SupervisorFixture()
        try fixture.makeGate("gate")
    }

    /// A script that starts processes in every way there is, tells their ids, and waits.
    static let family = """
        note() { echo $BASHPID >> pids; }
        ( note; exec sleep 1000 ) &
        ( note; trap '' TERM; ( note; exec sleep 1000 ) & wait ) &
        setsid bash -c 'echo $$ >> pids; exec sleep 1000' &
        ( ( note; trap '' TERM HUP; exec setsid -f bash -c "trap '' TERM; echo \\$\\$ >> pids; exec sleep 1000" ) & )
        until [ "$(wc -l < pids)" -ge 6 ]; do read -t 0.01 < <(:) ; done
        echo > gate
        """

    /// The processes that the script told of.
    private func family() throws -> [ProcessEntry] {
        try fixture.content("pids").split(separator: "\n").compactMap { Int32($0) }.compactMap(ProcessEntry.init)
            .filter { !$0.isZombie }
    }

    @Test("what a script leaves behind ends with it")
    func leftovers() throws {
        let reports = try fixture.start(fixture.record(Self.family + "\nexit 6"))
        _ = try fixture.passGate("gate")
        #expect(try reports.reportsToEnd().last == .ended(waitStatus: 6 << 8))
        #expect(try family() == [])
    }

    @Test("a kill leaves nothing of a job")
    func kill() throws {
        let running = try fixture.start(fixture.record(Self.family + "\nwait"))
        let (supervisor, script) = try running.identities()
        _ = try fixture.passGate("gate")
        #expect(try family().count >= 5)
        try JobSignal(SIGKILL, to: .all).send(supervisor: supervisor, script: script)
        #expect(try running.reportsToEnd() == [.ended(waitStatus: SIGKILL)])
        #expect(try family() == [])
    }

    @Test("a job that starts processes without end is killed all the same")
    func restless() throws {
        let script = "spawn() { (trap '' TERM; while :; do (sleep 0.001 &) ; done) & }; spawn; spawn; echo > gate; wait"
        let running = try fixture.start(fixture.record(script))
        let (supervisor, script2) = try running.identities()
        _ = try fixture.passGate("gate")
        try JobSignal(SIGKILL, to: .all).send(supervisor: supervisor, script: script2)
        #expect(try running.reportsToEnd() == [.ended(waitStatus: SIGKILL)])
        #expect(try ProcessTable().descendants(of: supervisor.pid) == [])
    }

    @Test("a signal for the batch shell reaches it alone")
    func batchShell() throws {
        let script = """
            trap 'echo shell >> log; kill %1; exit 3' USR1
            (trap 'echo child >> log' USR1; echo > gate; while :; do sleep 1000 & wait; done) &
            wait
            """
        let running = try fixture.start(fixture.record(script))
        let (supervisor, shell) = try running.identities()
        _ = try fixture.passGate("gate")
        #expect(try JobSignal(SIGUSR1, to: .batchShell).send(supervisor: supervisor, script: shell) == 1)
        #expect(try running.reportsToEnd() == [.ended(waitStatus: 3 << 8)])
        #expect(try fixture.content("log") == "shell\n")
    }

    @Test("a signal for the steps reaches what has a step's number, and not the batch shell's own children")
    func steps() throws {
        let script = """
            trap 'echo shell >> log' USR1
            (trap 'echo child >> log' USR1; while :; do sleep 1000 & wait; done) &
            SLURM_STEP_ID=0 bash -c "trap 'echo step >> log; exit 9' USR1; echo > gate; sleep 1000 & wait"
            exit $?
            """
        let running = try fixture.start(fixture.record(script))
        let (supervisor, shell) = try running.identities()
        _ = try fixture.passGate("gate")
        #expect(try JobSignal(SIGUSR1, to: .steps).send(supervisor: supervisor, script: shell) >= 1)
        #expect(try running.reportsToEnd() == [.ended(waitStatus: 9 << 8)])
        #expect(try fixture.content("log") == "step\n")
    }

    @Test("a stopped job goes on when it is continued")
    func stopAndContinue() throws {
        let running = try fixture.start(fixture.record("echo > gate; cat gate > /dev/null; exit 2"))
        let (supervisor, script) = try running.identities()
        _ = try fixture.passGate("gate")
        try JobSignal(SIGSTOP, to: .all).send(supervisor: supervisor, script: script)
        var state = ProcessEntry(pid: script.pid)?.state
        while let seen = state, seen != UInt8(ascii: "T") { state = ProcessEntry(pid: script.pid)?.state }
        #expect(state == UInt8(ascii: "T"))
        try JobSignal(SIGCONT, to: .all).send(supervisor: supervisor, script: script)
        close(open(fixture.path("gate"), O_WRONLY))
        #expect(try running.reportsToEnd() == [.ended(waitStatus: 2 << 8)])
    }

    @Test("a process that was given the id of an earlier one gets no signal")
    func reusedID() throws {
        let running = try fixture.start(fixture.record("echo > gate; cat gate > /dev/null; exit 2"))
        let (supervisor, script) = try running.identities()
        _ = try fixture.passGate("gate")
        let earlier = ProcessIdentity(pid: script.pid, startTicks: script.startTicks - 1)
        #expect(try earlier.send(signal: SIGKILL) == false)
        let earlierSupervisor = ProcessIdentity(pid: supervisor.pid, startTicks: supervisor.startTicks - 1)
        #expect(try JobSignal(SIGKILL, to: .all).send(supervisor: earlierSupervisor, script: earlier) == 0)
        close(open(fixture.path("gate"), O_WRONLY))
        #expect(try running.reportsToEnd() == [.ended(waitStatus: 2 << 8)])
    }

    @Test("a job whose directory is removed ends, and leaves nothing")
    func removedDirectory() throws {
        let running = try fixture.start(fixture.record(Self.family + "\nwait"))
        _ = try running.identities()
        _ = try fixture.passGate("gate")
        let family = try family()
        try FileManager.default.removeItem(atPath: running.run.path)
        #expect(try running.reportsToEnd() == [])
        #expect(family.filter { ProcessEntry(pid: $0.identity.pid)?.identity == $0.identity } == [])
    }
}

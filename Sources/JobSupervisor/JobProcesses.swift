import CLinux
import Glibc

/// The processes below a supervisor.
///
/// It is a subreaper, so whatever a job starts stays below it: also what was forked twice, or made itself the leader of
/// a session.
enum JobProcesses {
    /// The signals that wake `wait`; they have to be blocked before the child is started.
    static let wakingSignals = [SIGCHLD, SIGIO]

    /// Blocks the waking signals, so that none is lost before it is waited for.
    static func blockWakingSignals() {
        var signals = signalSet()
        sigprocmask(SIG_BLOCK, &signals, nil)
    }

    /// Waits until this child ends, and reaps whatever else ends meanwhile; gives its status as wait(2) does.
    ///
    /// Gives nil as soon as `isWanted`, which is asked whenever `SIGIO` comes, says no. `memory` looks at the processes
    /// meanwhile, as often as it wants to.
    static func wait(
        for child: pid_t,
        memory: inout MemoryWatch?,
        while isWanted: () -> Bool
    ) throws(SystemError) -> Int32? {
        var signals = signalSet()
        while true {
            var status: Int32 = 0
            let ended = waitpid(-1, &status, WNOHANG)
            if ended == child { return status }
            if ended > 0 { continue }
            if ended < 0 && errno != EINTR { throw SystemError("wait for process \(child)") }
            if let pause = memory?.look() {
                let signal = clinux_wait_for_signal(&signals, pause)
                if signal < 0 && errno != EAGAIN && errno != EINTR { throw SystemError("wait for a signal") }
                if signal == SIGIO && !isWanted() { return nil }
                continue
            }
            var signal: Int32 = 0
            guard sigwait(&signals, &signal) == 0 else { throw SystemError("wait for a signal") }
            if signal == SIGIO && !isWanted() { return nil }
        }
    }

    private static func signalSet() -> sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in wakingSignals { sigaddset(&signals, signal) }
        return signals
    }

    /// Kills every process below this one and returns when none is left.
    ///
    /// A process that appears between the look and the kill has a parent that was killed. When that one ends, the new
    /// one becomes a child of this process, and a child of this process has ended: so a look after each end finds all.
    static func endAll() {
        while true {
            var status: Int32 = 0
            let ended = waitpid(-1, &status, WNOHANG)
            if ended > 0 { continue }
            // ECHILD: nothing is left. Most jobs leave nothing, and then nothing is looked up.
            if ended < 0 && errno != EINTR { return }
            killAll()
            waitpid(-1, &status, 0)
        }
    }

    /// Kills what is there now; one that cannot be killed has to end by itself.
    private static func killAll() {
        do {
            for process in try ProcessTree.descendants(of: getpid()) {
                do {
                    try process.identity.send(signal: SIGKILL)
                } catch {
                    JobSupervisor.complain("a process that a job left stays: \(error)", status: 0)
                }
            }
        } catch {
            JobSupervisor.complain("what a job left cannot be looked up: \(error)", status: 0)
        }
    }
}

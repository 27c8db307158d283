import CLinux
import Glibc

/// A copy of this process that runs a function and ends; only for a process without threads, which a supervisor is.
enum ForkedProcess {
    /// Starts the copy and gives its process id.
    ///
    /// It runs in a process group of its own, or in a session of its own, with the default action for every signal and
    /// none blocked. `body` gives the exit status, unless it replaces the program.
    static func start(inOwnSession: Bool = false, _ body: () -> Int32) throws(SystemError) -> pid_t {
        let pid = clinux_fork()
        guard pid >= 0 else { throw SystemError("fork") }
        guard pid == 0 else { return pid }
        if inOwnSession { setsid() } else { setpgid(0, 0) }
        for number in 1..<NSIG where number != SIGKILL && number != SIGSTOP { signal(number, SIG_DFL) }
        var none = sigset_t()
        sigemptyset(&none)
        sigprocmask(SIG_SETMASK, &none, nil)
        _exit(body())
    }

    /// Takes on a user's identity for good; does nothing where it is the process's own and root is not involved.
    ///
    /// Throws `EPERM` where the process is neither root nor that user.
    static func become(userID: UInt32, groupIDs: [UInt32]) throws(SystemError) {
        if getuid() == 0 {
            guard setgroups(groupIDs.count, groupIDs) == 0 else { throw SystemError("setgroups") }
            guard setgid(groupIDs.first ?? userID) == 0 else { throw SystemError("setgid") }
            guard setuid(userID) == 0 else { throw SystemError("setuid") }
        } else if getuid() != userID {
            throw SystemError("become user \(userID)", number: EPERM)
        }
    }

    /// Replaces the program; returns only where that failed, with `errno` set.
    static func execute(_ path: String, _ arguments: [[UInt8]], _ environment: [[UInt8]]) {
        let argumentVector = CStringVector(arguments)
        let environmentVector = CStringVector(environment)
        execve(path, argumentVector.pointers, environmentVector.pointers)
    }
}

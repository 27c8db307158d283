import CLinux
import Glibc

/// The environment that a user has after logging in; asked for by `sbatch --export=NONE` and `--get-user-env`.
///
/// slurmd runs `su - USER`, for which it must be root. Here the user's login shell is run directly, so that it also
/// works for a cluster that an ordinary user runs; what is set before the shell starts is what `su -` sets.
struct LoginEnvironment {
    /// The user.
    let user: UserDatabase.User
    /// The user's groups, its own one first.
    let groupIDs: [UInt32]

    /// Printed before the environment: the shell's start-up files may print too.
    private static let marker = "slurm-login-environment"

    /// Runs the shell and gives what its environment is in the end.
    ///
    /// Throws where the shell cannot be run, takes longer than `Limits.loginEnvironmentMilliseconds` or does not get to
    /// its end, as `/usr/sbin/nologin` does not.
    func read() throws(SystemError) -> [[UInt8]] {
        let pipe = try Pipe()
        defer { close(pipe.reading) }
        let pid: pid_t
        do {
            defer { close(pipe.writing) }
            pid = try ForkedProcess.start { runShell(writingTo: pipe.writing) }
        }
        defer {
            kill(-pid, SIGKILL)
            JobProcesses.endAll()
        }
        let output = try readAll(pipe.reading)
        guard let start = output.firstRange(of: Array("\n\(Self.marker)\n".utf8)) else {
            throw SystemError("run the login shell \(user.shell) of \(user.name)", number: ENOEXEC)
        }
        // What follows the last NUL is not the environment but what the shell printed on its way out.
        let environment = output[start.upperBound...]
        return environment[...(environment.lastIndex(of: 0) ?? start.upperBound - 1)].split(separator: 0).map(
            Array.init
        )
    }

    private func runShell(writingTo descriptor: Int32) -> Int32 {
        // Without the line that marks the environment, `read` says that the shell was not run.
        let null = open("/dev/null", O_RDWR | O_CLOEXEC)
        guard null >= 0, dup2(null, STDIN_FILENO) >= 0, dup2(null, STDERR_FILENO) >= 0,
            dup2(descriptor, STDOUT_FILENO) >= 0,
            (try? ForkedProcess.become(userID: user.userID, groupIDs: groupIDs)) != nil,
            chdir(user.home) == 0 || chdir("/") == 0
        else { return 1 }
        let name = user.shell.split(separator: "/").last.map(String.init) ?? "sh"
        let command = "echo; echo \(Self.marker); /usr/bin/env -0; exit"
        ForkedProcess.execute(
            user.shell,
            ["-\(name)", "-c", command].map { Array($0.utf8) },
            [
                "ENVIRONMENT=BATCH", "HOME=\(user.home)", "SHELL=\(user.shell)", "USER=\(user.name)",
                "LOGNAME=\(user.name)", "MAIL=/var/mail/\(user.name)",
                "PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games",
            ].map { Array($0.utf8) }
        )
        return 127
    }

    /// Reads until the other side closes, at most as long and as much as the limits say.
    private func readAll(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
        let start = Self.nowMilliseconds()
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let left = Limits.loginEnvironmentMilliseconds - (Self.nowMilliseconds() - start)
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard left > 0, output.count <= Limits.environmentBytes else {
                throw SystemError("wait for the login shell of \(user.name)", number: ETIMEDOUT)
            }
            guard poll(&request, 1, Int32(left)) > 0 else { continue }
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return output }
            if count < 0 && errno != EINTR { throw SystemError("read the login environment") }
            if count > 0 { output.append(contentsOf: chunk[..<count]) }
        }
    }

    private static func nowMilliseconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }
}

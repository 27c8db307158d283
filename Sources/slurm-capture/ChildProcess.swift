import Foundation

/// The command whose messages are recorded; it shares this process's standard streams and working directory.
struct ChildProcess {
    private static let graceSeconds = 5
    private let processID: pid_t

    /// Starts the command, found along PATH, with some variables of the environment replaced.
    init(_ command: [String], environment changes: [String: String]) throws(CaptureError) {
        let environment = ProcessInfo.processInfo.environment.merging(changes) { $1 }.map { "\($0)=\($1)" }
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // This process ignores SIGPIPE; an ignored signal would stay ignored in the command.
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        let arguments = command.map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer {
            for string in arguments + variables {
                free(string)
            }
        }
        var processID = pid_t()
        let code = posix_spawnp(&processID, command[0], nil, &attributes, arguments, variables)
        guard code == 0 else {
            throw .system("cannot run \(command[0])", code: code)
        }
        self.processID = processID
    }

    /// The exit status as a shell counts it (128 and the signal's number for a killed command); nil while it runs.
    func exitStatusIfEnded() throws(CaptureError) -> Int32? {
        var status: Int32 = 0
        let ended = waitpid(processID, &status, WNOHANG)
        guard ended >= 0 else {
            throw .system("waitpid")
        }
        guard ended > 0 else {
            return nil
        }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    /// Asks the command to end, insists after a while, and waits until it has.
    func end() throws(CaptureError) {
        kill(processID, SIGTERM)
        let deadline = ContinuousClock.now + .seconds(Self.graceSeconds)
        while try exitStatusIfEnded() == nil {
            if ContinuousClock.now > deadline {
                kill(processID, SIGKILL)
            }
            poll(nil, 0, 10)
        }
    }
}

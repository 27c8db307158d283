import Glibc
import JobSupervisor

/// The munged of a cluster as a process.
///
/// Its calls wait, so none is made on an event loop.
struct MungeDaemon: Sendable {
    /// Its files.
    let files: MungeFiles

    /// Where munged may be; an ordinary user's `PATH` often lacks the `sbin` directories.
    private static let places = [
        "/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin", "/sbin", "/opt/homebrew/sbin",
    ]

    /// Starts it and gives its process once it answers.
    ///
    /// munged goes to the background by itself, and its first process ends when the socket is there: that is the event
    /// waited for. Throws where munged is not installed, does not start or does not start in time.
    func start() throws(SystemError) -> ProcessIdentity {
        guard let executable = Self.places.map({ "\($0)/munged" }).first(where: Self.isExecutable) else {
            throw SystemError("find munged; install the package munge", number: ENOENT)
        }
        let pid = try SpawnedProgram.start(
            executable,
            arguments: [
                // Directories above the cluster's may be open to a group, or belong to another user: that is their
                // owner's choice, and the key file's own mode is what keeps the secret.
                "munged", "--force", "--key-file=\(files.key)", "--socket=\(files.socket)", "--pid-file=\(files.pid)",
                "--seed-file=\(files.seed)", "--log-file=\(files.log)",
                // Nobody restricts a credential to a group, so the groups of all users need not be gathered.
                "--group-update-time=-1",
            ],
            inOwnSession: true
        )
        let status = try Self.waitForChild(pid, milliseconds: Limits.mungeStartMilliseconds)
        guard status == 0, let holder = try holder() else {
            throw SystemError("start munged (status \(status)); see \(files.log)", number: ECHILD)
        }
        do {
            _ = try CredentialAuthority(socket: files.socket).encode([])
        } catch {
            throw SystemError("make a first credential at \(files.socket) (\(error.text))", number: ECONNREFUSED)
        }
        return holder
    }

    /// Ends the munged that serves the socket, whoever started it; returns when it has ended.
    ///
    /// `known` is the one that was started last: where somebody removed the cluster's directory, nothing else leads to
    /// it. `abruptly` it writes no file, its seed, on its way out.
    func end(known: ProcessIdentity? = nil, abruptly: Bool = false) throws(SystemError) {
        guard let process = try holder() ?? known, let descriptor = try process.open() else { return }
        defer { close(descriptor) }
        for signal in abruptly ? [SIGKILL] : [SIGTERM, SIGKILL] {
            guard try process.send(signal: signal) else { break }
            if Self.isReadable(descriptor, milliseconds: Limits.mungeStopMilliseconds) { break }
        }
        // Only a child of this process can and has to be reaped.
        waitpid(process.pid, nil, WNOHANG)
        // One that was killed could not tidy up.
        for path in [files.socket, files.pid] where unlink(path) != 0 && errno != ENOENT {
            throw SystemError("remove \(path)")
        }
    }

    /// The munged that serves the socket; nil where none does.
    ///
    /// munged holds a lock (fcntl) on a file beside its socket as long as it lives, and the system tells whose it is,
    /// so a process id that was given out again is never taken for a munged.
    func holder() throws(SystemError) -> ProcessIdentity? {
        let path = "\(files.socket).lock"
        // The lock file may be written but not read.
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        if descriptor < 0 && errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw SystemError("open \(path)") }
        defer { close(descriptor) }
        guard let pid = try Self.lockHolder(descriptor, path), let entry = ProcessEntry(pid: pid) else { return nil }
        // Still the holder after it was looked up, so it is what was looked up.
        return try Self.lockHolder(descriptor, path) == pid ? entry.identity : nil
    }

    private static func lockHolder(_ descriptor: Int32, _ path: String) throws(SystemError) -> Int32? {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        guard fcntl(descriptor, F_GETLK, &lock) == 0 else { throw SystemError("look up the lock on \(path)") }
        return lock.l_type == Int16(F_UNLCK) || lock.l_pid <= 0 ? nil : lock.l_pid
    }

    /// Waits until a child has ended and gives its status; kills one that takes longer.
    private static func waitForChild(_ pid: Int32, milliseconds: Int32) throws(SystemError) -> Int32 {
        var status: Int32 = 0
        if let descriptor = try ProcessEntry(pid: pid)?.identity.open() {
            defer { close(descriptor) }
            if !isReadable(descriptor, milliseconds: milliseconds) { kill(pid, SIGKILL) }
        }
        guard waitpid(pid, &status, 0) == pid else { throw SystemError("wait for munged") }
        return status
    }

    private static func isExecutable(_ path: String) -> Bool {
        access(path, X_OK) == 0
    }

    private static func isReadable(_ descriptor: Int32, milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) > 0
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Starts a cluster's daemon and waits for its word that it is ready.
struct DaemonLauncher {
    /// The program to start and its arguments, without those that `start` adds.
    var command: [String]
    /// The cluster's directory.
    var directory: ClusterDirectory
    /// The file whose lock the daemon holds while it runs.
    var markFile: String
    /// The daemon's environment.
    var environment: [String: String]
    /// What the daemon has to know to serve SSH; nil where it does not.
    var ssh: SSHOptions?

    /// How the daemon serves SSH.
    struct SSHOptions {
        /// The socket that listens.
        var descriptor: Int32
        /// The program of OpenSSH, from the root.
        var sshd: String
        /// The name of the machine on which sessions are.
        var machine: String
    }

    /// The descriptor on which a daemon writes `ready PORT` and a newline.
    static let readyDescriptor: Int32 = 3
    /// The descriptor on which a daemon finds the socket for SSH.
    static let sshDescriptor: Int32 = 4
    /// Lines of the log that an error shows.
    private static let shownLogLines = 12

    /// A daemon that is ready.
    struct Started {
        /// Its process number.
        var process: Int32
        /// The controller's port.
        var port: UInt16
    }

    /// Starts the daemon; throws with the end of its log where it ends or says nothing before the deadline.
    func start(_ deadline: Deadline) throws(ClusterControlError) -> Started {
        let logStart = try size(of: directory.daemonLogFile)
        let log = try OpenFile(directory.daemonLogFile, O_WRONLY | O_CREAT | O_APPEND, mode: 0o644)
        let nothing = try OpenFile("/dev/null", O_RDONLY)
        var ends: [Int32] = [-1, -1]
        try retrying("cannot make a pipe") { pipe(&ends) }
        let reader = OpenFile(owning: ends[0])
        let process: pid_t
        do {
            let writer = OpenFile(owning: ends[1])
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            var descriptors = [nothing.descriptor, log.descriptor, log.descriptor, writer.descriptor]
            if let ssh { descriptors.append(ssh.descriptor) }
            process = try ChildProcess(
                program: command[0],
                arguments: command + arguments,
                environment: environment,
                descriptors: descriptors,
                hasOwnSession: true
            ).start()
        }
        let answer = try firstLine(from: reader, deadline)
        let words = (answer ?? "").split(separator: " ")
        if words.count == 2, words[0] == "ready", let port = UInt16(words[1]) {
            return Started(process: process, port: port)
        }
        throw try failure(of: process, answer, logStart)
    }

    private var arguments: [String] {
        var words = ["--directory", directory.path, "--mark-file", markFile]
        words += ["--ready-descriptor", "\(Self.readyDescriptor)"]
        if let ssh {
            words += ["--ssh-descriptor", "\(Self.sshDescriptor)", "--sshd", ssh.sshd, "--ssh-machine", ssh.machine]
        }
        return words
    }

    /// The first line that comes; an empty text where the other end is closed, nil where the deadline passes.
    private func firstLine(from reader: borrowing OpenFile, _ deadline: Deadline) throws(ClusterControlError) -> String?
    {
        var bytes: [UInt8] = []
        while !bytes.contains(10) {
            var wanted = pollfd(fd: reader.descriptor, events: Int16(POLLIN), revents: 0)
            let count = try retrying("cannot wait for the daemon") { poll(&wanted, 1, deadline.remainingMilliseconds) }
            if count == 0 { return nil }
            var byte: UInt8 = 0
            let descriptor = reader.descriptor
            let read = try retrying("cannot read from the daemon") { Int32(clamping: readByte(descriptor, &byte)) }
            if read == 0 { return "" }
            bytes.append(byte)
        }
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    private func failure(
        of process: pid_t,
        _ answer: String?,
        _ logStart: Int
    ) throws(ClusterControlError) -> ClusterControlError {
        var what = "the cluster's daemon said \"\(answer ?? "")\" instead of that it is ready"
        var kind = ClusterControlError.Kind.failure
        if answer == nil {
            what = "the cluster's daemon was not ready in time"
            kind = .temporary
        }
        if answer == "" {
            switch try ChildProcess.wait(for: process) {
            case .exited(let status): what = "the cluster's daemon ended with status \(status) before it was ready"
            case .signaled(let signal): what = "signal \(signal) ended the cluster's daemon before it was ready"
            }
        } else {
            kill(process, SIGTERM)
            if !Deadline(seconds: 2).await({ ChildProcess.ending(of: process) != nil }) {
                kill(process, SIGKILL)
                _ = try ChildProcess.wait(for: process)
            }
        }
        let log = try FileTree.read(directory.daemonLogFile) ?? []
        let text = String(decoding: log.dropFirst(logStart), as: UTF8.self)
        let lines = text.split(separator: "\n").suffix(Self.shownLogLines)
        let shown = lines.isEmpty ? "" : "\nthe end of its log:\n" + lines.map { "  \($0)" }.joined(separator: "\n")
        return ClusterControlError(kind, what + shown, advice: "the whole log: \(directory.daemonLogFile)")
    }

    private func size(of path: String) throws(ClusterControlError) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}

private func readByte(_ descriptor: Int32, _ byte: inout UInt8) -> Int {
    read(descriptor, &byte, 1)
}

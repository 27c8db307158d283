import CLibSSH

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files of the machine, by SFTP.
extension SSHSession {
    /// Bytes that are sent or asked for at once; servers take no more than 32 KiB for certain.
    private static let chunkBytes = 32768

    /// Writes a file of the machine.
    package func upload(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o600) throws(SSHError) {
        let files = try SFTPSession(self)
        guard let file = sftp_open(files.sftp, path, O_WRONLY | O_CREAT | O_TRUNC, mode_t(mode)) else {
            throw files.failure("make", path)
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.prefix(Self.chunkBytes).withUnsafeBytes { sftp_write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                // Closing forgets what went wrong.
                let failure = files.failure("write", path)
                sftp_close(file)
                throw failure
            }
            rest = rest.dropFirst(Int(count))
        }
        // A full disk may be told of only now.
        guard sftp_close(file) == SSH_OK else { throw files.failure("write", path) }
    }

    /// Reads a file of the machine.
    package func download(_ path: String) throws(SSHError) -> [UInt8] {
        let files = try SFTPSession(self)
        guard let file = sftp_open(files.sftp, path, O_RDONLY, 0) else { throw files.failure("open", path) }
        defer { sftp_close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: Self.chunkBytes)
        while true {
            let count = sftp_read(file, &buffer, buffer.count)
            guard count >= 0 else { throw files.failure("read", path) }
            if count == 0 { return bytes }
            bytes += buffer[..<Int(count)]
        }
    }
}

/// The part of a connection that carries files.
private struct SFTPSession: ~Copyable {
    let sftp: sftp_session
    private let session: ssh_session
    private let host: String

    init(_ connection: borrowing SSHSession) throws(SSHError) {
        sftp = try Self.open(connection)
        session = connection.session
        host = connection.target.host
    }

    private static func open(_ connection: borrowing SSHSession) throws(SSHError) -> sftp_session {
        let host = connection.target.host
        guard let sftp = sftp_new(connection.session) else {
            throw SSHError(.refusedRequest, "\(host) does not carry files: \(SSHSession.reason(connection.session))")
        }
        guard sftp_init(sftp) == SSH_OK else {
            let reason = SSHSession.reason(connection.session)
            sftp_free(sftp)
            throw SSHError(.refusedRequest, "\(host) does not carry files: \(reason)")
        }
        return sftp
    }

    deinit {
        sftp_free(sftp)
    }

    func failure(_ what: String, _ path: String) -> SSHError {
        let reasons: [Int32: String] = [
            SSH_FX_NO_SUCH_FILE: "no such file", SSH_FX_PERMISSION_DENIED: "permission denied",
            SSH_FX_FAILURE: "the machine refused it; its disk may be full",
            SSH_FX_CONNECTION_LOST: "the connection was lost",
        ]
        let number = sftp_get_error(sftp)
        return SSHError(
            .refusedRequest,
            "cannot \(what) \(path) on \(host): \(reasons[number] ?? "SFTP error \(number)")"
        )
    }
}

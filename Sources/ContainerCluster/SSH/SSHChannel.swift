import CLibSSH

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One command or shell on a connection.
struct SSHChannel: ~Copyable {
    /// The library's channel.
    let channel: ssh_channel
    private let session: ssh_session
    private let target: SSHTarget

    init(_ connection: borrowing SSHSession) throws(SSHError) {
        channel = try Self.open(connection)
        session = connection.session
        target = connection.target
    }

    private static func open(_ connection: borrowing SSHSession) throws(SSHError) -> ssh_channel {
        let place = connection.target.place
        guard let channel = ssh_channel_new(connection.session) else {
            throw SSHError(.connectionLost, "no channel to \(place): \(SSHSession.reason(connection.session))")
        }
        guard ssh_channel_open_session(channel) == SSH_OK else {
            let reason = SSHSession.reason(connection.session)
            ssh_channel_free(channel)
            throw SSHError(.connectionLost, "no channel to \(place): \(reason)")
        }
        return channel
    }

    deinit {
        ssh_channel_free(channel)
    }

    /// Throws where the machine refused what it was asked for.
    func check(_ result: Int32, _ what: String) throws(SSHError) {
        guard result != SSH_OK else { return }
        // A machine that ends before it has answered refuses nothing.
        if ssh_is_connected(session) == 0 { throw lost }
        throw SSHError(.refusedRequest, "\(target.host) does not \(what): \(SSHSession.reason(session))")
    }

    /// Whether the other side will send nothing more.
    var hasEnded: Bool {
        ssh_channel_is_eof(channel) != 0 || ssh_channel_is_closed(channel) != 0
    }

    /// What has come on a stream; nothing where nothing has come yet.
    func read(_ buffer: inout [UInt8], isErrors: Bool) throws(SSHError) -> Int {
        let count = ssh_channel_read_nonblocking(channel, &buffer, UInt32(buffer.count), isErrors ? 1 : 0)
        if count >= 0 { return Int(count) }
        if count == SSH_EOF { return 0 }
        throw lost
    }

    /// Sends bytes; waits until the other side takes them.
    func write(_ bytes: ArraySlice<UInt8>) throws(SSHError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { ssh_channel_write(channel, $0.baseAddress, UInt32($0.count)) }
            // A command that reads no more has closed its input; that is no failure of the connection.
            if count < 0 && ssh_is_connected(session) != 0 { return }
            guard count > 0 else { throw lost }
            rest = rest.dropFirst(Int(count))
        }
    }

    /// The command's status once it has ended; nil where a signal ended it.
    func status() throws(SSHError) -> Int32? {
        var remaining = 200
        while ssh_channel_is_closed(channel) == 0 && ssh_is_connected(session) != 0 && remaining > 0 {
            // Reading takes in what else has come: the status and the end of the channel.
            var nothing: UInt8 = 0
            _ = ssh_channel_read_timeout(channel, &nothing, 1, 0, 50)
            remaining -= 1
        }
        let status = ssh_channel_get_exit_status(channel)
        if status >= 0 { return status }
        if ssh_is_connected(session) == 0 { throw lost }
        return nil
    }

    private var lost: SSHError {
        SSHError(
            .connectionLost,
            "the connection to \(target.place) was lost: \(SSHSession.reason(session))"
        )
    }
}

import CLibSSH

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SSHSession {
    /// How a command on the machine ended and what it printed.
    package struct Result: Hashable, Sendable {
        /// The status; nil where a signal ended it.
        package var status: Int32?
        /// Standard output.
        package var output: [UInt8]
        /// Standard error.
        package var errors: [UInt8]

        /// Standard output as text.
        package var text: String { String(decoding: output, as: UTF8.self) }
        /// Standard error as text.
        package var errorText: String { String(decoding: errors, as: UTF8.self) }
    }

    /// Bytes of each stream that are kept of a command.
    private static let keptBytes = 16 << 20

    /// Runs a line of the login shell with this input, and gives what it printed.
    package func run(_ line: String, input: [UInt8] = []) throws(SSHError) -> Result {
        let channel = try SSHChannel(self)
        try channel.check(ssh_channel_request_exec(channel.channel, line), "run a command")
        if !input.isEmpty { try channel.write(input[...]) }
        try channel.check(ssh_channel_send_eof(channel.channel), "take the end of input")
        var result = Result(status: nil, output: [], errors: [])
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let output = try channel.read(&buffer, isErrors: false)
            if result.output.count < Self.keptBytes { result.output += buffer[..<output] }
            let errors = try channel.read(&buffer, isErrors: true)
            if result.errors.count < Self.keptBytes { result.errors += buffer[..<errors] }
            if output + errors > 0 { continue }
            if channel.hasEnded { break }
            waitForInput(milliseconds: 100)
        }
        result.status = try channel.status()
        return result
    }

    /// Runs a line, or the login shell where there is none, with this process's own input and output.
    ///
    /// With a terminal, the machine has one too, of the same size. Signals that ask this process to end go to the
    /// command, which may have to tidy up. Gives the status, 255 where a signal ended it.
    package func relay(_ line: String?, terminal: SSHTerminal?) throws(SSHError) -> Int32 {
        let channel = try SSHChannel(self)
        var size = terminal?.size
        if let terminal, let size {
            try channel.check(
                ssh_channel_request_pty_size(channel.channel, terminal.kind, size.columns, size.rows),
                "give a terminal"
            )
        }
        var signals = try SSHSignals()
        if let line {
            try channel.check(ssh_channel_request_exec(channel.channel, line), "run a command")
        } else {
            try channel.check(ssh_channel_request_shell(channel.channel), "open a shell")
        }
        terminal?.makeRaw()
        defer { terminal?.restore() }
        var relay = SSHRelay()
        while true {
            signals.forward(to: channel.channel)
            if let status = signals.givenUpStatus { return status }
            if try relay.takeOutput(channel) { continue }
            if channel.hasEnded { break }
            if let terminal, let now = terminal.size, now != size {
                size = now
                ssh_channel_change_pty_size(channel.channel, now.columns, now.rows)
            }
            let hasInput = waitForInput(milliseconds: 200, alsoReading: relay.hasInput ? 0 : nil)
            if hasInput { try relay.takeInput(channel) }
            if relay.isKeepaliveDue { _ = ssh_send_ignore(session, "still there") }
        }
        return try channel.status() ?? signals.status ?? 255
    }

    /// Waits until something comes over the connection or from a descriptor; says whether from the descriptor.
    @discardableResult
    private func waitForInput(milliseconds: Int32, alsoReading descriptor: Int32? = nil) -> Bool {
        var wanted = [pollfd(fd: ssh_get_fd(session), events: Int16(POLLIN), revents: 0)]
        if let descriptor { wanted.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        guard poll(&wanted, nfds_t(wanted.count), milliseconds) > 0 else { return false }
        return wanted.count > 1 && wanted[1].revents != 0
    }
}

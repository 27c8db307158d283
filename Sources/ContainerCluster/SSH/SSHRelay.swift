import CLibSSH
import ClusterControl

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Carries this process's input to a command on another machine, and what that prints back.
struct SSHRelay {
    /// Whether there is more input.
    private(set) var hasInput = true
    private var buffer = [UInt8](repeating: 0, count: 65536)
    private var nextKeepalive = Deadline(seconds: SSHSession.keepaliveSeconds)

    /// Writes what has come to standard output and standard error; says whether anything had.
    mutating func takeOutput(_ channel: borrowing SSHChannel) throws(SSHError) -> Bool {
        var didCome = false
        for (isErrors, descriptor) in [(false, Int32(1)), (true, 2)] {
            let count = try channel.read(&buffer, isErrors: isErrors)
            didCome = didCome || count > 0
            var rest = buffer[..<count]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                if written < 0 && errno == EINTR { continue }
                // A reader that has gone away wants no more of it.
                guard written > 0 else { break }
                rest = rest.dropFirst(written)
            }
        }
        return didCome
    }

    /// Sends what can be read from standard input, or that it has ended.
    mutating func takeInput(_ channel: borrowing SSHChannel) throws(SSHError) {
        let count = read(0, &buffer, buffer.count)
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
        guard count > 0 else {
            hasInput = false
            try channel.check(ssh_channel_send_eof(channel.channel), "take the end of input")
            return
        }
        try channel.write(buffer[..<count])
    }

    /// Whether it is time for a sign of life; the next one is due later.
    var isKeepaliveDue: Bool {
        mutating get {
            guard nextKeepalive.hasPassed else { return false }
            nextKeepalive = Deadline(seconds: SSHSession.keepaliveSeconds)
            return true
        }
    }
}

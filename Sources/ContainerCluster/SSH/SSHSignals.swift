import CLibSSH
import ClusterControl

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Hands on the signals that ask this process to end to a command on another machine.
///
/// Without a terminal, sshd lets a command go on whose connection has ended: its job would, too.
struct SSHSignals {
    /// The signals and their names in the protocol.
    ///
    /// *Source:* RFC 4254, section 6.9.
    private static let names: [(number: Int32, name: String)] = [(SIGHUP, "HUP"), (SIGINT, "INT"), (SIGTERM, "TERM")]
    /// Signals after which the command is not waited for any more; srun ends its job after two.
    private static let patience = 3

    private let reader: Int32
    private var last: Int32?
    private var count = 0

    /// Catches the signals that are not ignored, as they are in the background of a script.
    ///
    /// Throws where that is not possible: a command that cannot be ended is not to be started.
    init() throws(SSHError) {
        let caught = Self.names.map(\.number).filter { !Self.isIgnored($0) }
        do throws(ClusterControlError) {
            reader = try SignalPipe.catch(caught)
        } catch {
            throw SSHError(.signalsNotCaught, error.message)
        }
    }

    /// Sends what has come.
    mutating func forward(to channel: ssh_channel) {
        while let number = SignalPipe.next(reader, milliseconds: 0) {
            last = number
            count += 1
            guard let name = Self.names.first(where: { $0.number == number })?.name else { continue }
            _ = ssh_channel_request_send_signal(channel, name)
        }
    }

    /// The status of a program that the last signal has ended; nil where none came.
    var status: Int32? {
        last.map { 128 + $0 }
    }

    /// The status with which this process ends though the command has not; nil where it goes on.
    var givenUpStatus: Int32? {
        count >= Self.patience ? status : nil
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        #if canImport(Glibc) || canImport(Musl)
            let handler = action.__sigaction_handler.sa_handler
        #else
            let handler = action.__sigaction_u.__sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}

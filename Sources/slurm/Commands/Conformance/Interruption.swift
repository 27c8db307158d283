import ArgumentParser
import ClusterControl
import Glibc
import SlurmConformance

/// Runs that Ctrl-C and the like break off, but only after what they have started is ended and removed.
enum Interruption {
    /// Does something and waits for it; throws the status 128 and the signal's number where a signal came.
    static func run<Value: Sendable>(
        _ body: @escaping @concurrent @Sendable () async throws -> Value
    ) throws -> Value {
        let signals = try SignalPipe.catch([SIGINT, SIGTERM, SIGHUP])
        var received: Int32?
        let result = Result {
            try BlockingTask.run(
                until: {
                    guard let signal = SignalPipe.next(signals, milliseconds: 0) else { return received != nil }
                    if received == nil { Progress.note("ending what was started") }
                    received = signal
                    return true
                },
                body
            )
        }
        if let received { throw ExitCode(128 + received) }
        return try result.get()
    }
}

internal import Foundation
internal import Synchronization

/// Lets a program without an event loop wait for what is done asynchronously.
package enum BlockingTask {
    /// Waits on this thread until it is done; this must not be a thread on which tasks run.
    ///
    /// `isToStop` is asked every now and then; once it says so the task is cancelled, and still waited for.
    package static func run<Value: Sendable>(
        until isToStop: () -> Bool = { false },
        _ body: @escaping @concurrent @Sendable () async throws -> Value
    ) throws -> Value {
        let done = NSCondition()
        let result = Mutex<Result<Value, any Error>?>(nil)
        let task = Task {
            let outcome: Result<Value, any Error>
            do {
                outcome = .success(try await body())
            } catch {
                outcome = .failure(error)
            }
            result.withLock { $0 = outcome }
            done.withLock { done.broadcast() }
        }
        done.lock()
        defer { done.unlock() }
        while true {
            if let outcome = result.withLock({ $0 }) { return try outcome.get() }
            if isToStop() { task.cancel() }
            _ = done.wait(until: Date(timeIntervalSinceNow: pauseSeconds))
        }
    }

    private static let pauseSeconds = 0.1
}

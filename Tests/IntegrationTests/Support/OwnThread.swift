import Foundation

/// Runs what takes a minute on a thread of its own: those on which tests run are as few as the processors, and other
/// tests wait for them.
func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
}

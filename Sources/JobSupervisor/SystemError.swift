import Glibc

/// A call to the system that failed: what was being done, and its error number.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The error number, one of errno(3).
    package var number: Int32
    /// What was being done, for example `open /tmp/out`.
    package var action: String

    /// Describes a failure; call it before anything else changes `errno`.
    package init(_ action: String, number: Int32 = errno) {
        self.number = number
        self.action = action
    }

    /// The system's text for the error number.
    package var reason: String {
        strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }

    /// The failure in one line.
    package var description: String {
        "\(action): \(reason)"
    }
}

import Foundation

/// Why nothing, or not everything, could be recorded.
struct CaptureError: Error, CustomStringConvertible {
    /// The exit status for a wrong command line, as the shell's own programs use it.
    static let usageStatus: Int32 = 2
    /// The exit status for a failed recording; commands themselves rarely use it, so the two can be told apart.
    static let failureStatus: Int32 = 125

    /// What failed and with which value.
    let description: String
    /// The exit status that this process ends with.
    let exitStatus: Int32

    /// A wrong command line.
    static func usage(_ text: String) -> Self {
        Self(description: "\(text)\n\(CaptureOptions.usage)", exitStatus: usageStatus)
    }

    /// A system call that failed just now; reads `errno`.
    static func system(_ call: String) -> Self {
        system(call, code: errno)
    }

    /// A system call that failed with this error number.
    static func system(_ call: String, code: Int32) -> Self {
        Self(description: "\(call): \(String(cString: strerror(code)))", exitStatus: failureStatus)
    }

    /// Bytes that are no message of the protocol, or a recording that did not come to its end.
    static func recording(_ text: String) -> Self {
        Self(description: text, exitStatus: failureStatus)
    }
}

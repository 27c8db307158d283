/// A length of time, in microseconds.
package struct SimDuration: Comparable, Hashable, Codable, Sendable {
    /// The length in microseconds.
    package var microseconds: Int64

    /// Makes a length from microseconds.
    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// No time at all.
    package static let zero = SimDuration(microseconds: 0)

    /// A length of so many seconds; one beyond the range becomes the longest.
    package static func seconds(_ seconds: Int64) -> SimDuration {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        return SimDuration(microseconds: overflow ? (seconds < 0 ? .min : .max) : product)
    }

    /// A length of so many minutes; one beyond the range becomes the longest.
    package static func minutes(_ minutes: Int64) -> SimDuration {
        let (product, overflow) = minutes.multipliedReportingOverflow(by: 60)
        return .seconds(overflow ? (minutes < 0 ? .min : .max) : product)
    }

    /// Whole seconds, rounded toward zero.
    package var seconds: Int64 {
        microseconds / 1_000_000
    }

    /// Orders lengths.
    package static func < (left: SimDuration, right: SimDuration) -> Bool {
        left.microseconds < right.microseconds
    }

    /// The sum of two lengths; one beyond the range becomes the longest.
    package static func + (left: SimDuration, right: SimDuration) -> SimDuration {
        let (sum, overflow) = left.microseconds.addingReportingOverflow(right.microseconds)
        return SimDuration(microseconds: overflow ? (right.microseconds < 0 ? .min : .max) : sum)
    }
}

/// The number of a job, unique in its cluster for ever.
package struct JobID: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number on the wire; 1 is the first that a cluster gives out.
    package var rawValue: UInt32

    /// Makes an id from its number.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Makes an id from its number.
    package init(_ number: UInt32) {
        self.rawValue = number
    }

    /// Orders ids by number.
    package static func < (left: JobID, right: JobID) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The number in decimal.
    package var description: String {
        "\(rawValue)"
    }
}

/// Why something could not be done with a test cluster.
public struct SlurmTestingError: Error, Sendable, CustomStringConvertible {
    /// What failed, with which value, and what to do.
    public var description: String

    /// Says what failed.
    package init(_ description: String) {
        self.description = description
    }
}

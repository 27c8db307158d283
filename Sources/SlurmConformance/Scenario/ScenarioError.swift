/// Why a scenario cannot be read or played.
package struct ScenarioError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    package var description: String

    /// Says what is wrong.
    package init(_ description: String) {
        self.description = description
    }
}

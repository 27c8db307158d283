/// Why a cluster's definition was refused: everything that is wrong with it.
package struct ClusterDefinitionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One thing that is wrong.
    package struct Problem: Hashable, Sendable, CustomStringConvertible {
        /// The field, such as `nodes[1].cpus`.
        package var field: String
        /// The value that is not allowed; nil where one is missing.
        package var value: String?
        /// What is allowed.
        package var allowed: String

        /// Makes a problem.
        package init(field: String, value: String?, allowed: String) {
            self.field = field
            self.value = value
            self.allowed = allowed
        }

        /// The problem in one line: `nodes[1].cpus: 0 is not allowed; give a number from 1 to 1024`.
        package var description: String {
            guard let value else { return "\(field): is missing; \(allowed)" }
            return "\(field): \(value.isEmpty ? "an empty text" : value) is not allowed; \(allowed)"
        }
    }

    /// The problems; never empty.
    package var problems: [Problem]

    /// Makes an error of several problems.
    package init(problems: [Problem]) {
        self.problems = problems
    }

    /// Makes an error of one problem.
    package init(field: String, value: String?, allowed: String) {
        problems = [Problem(field: field, value: value, allowed: allowed)]
    }

    /// The problems, one per line.
    package var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

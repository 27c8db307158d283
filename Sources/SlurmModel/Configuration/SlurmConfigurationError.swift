/// Why configuration text was refused: everything that is wrong with it, in the order of the lines.
package struct SlurmConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One thing that is wrong.
    package struct Problem: Hashable, Sendable, CustomStringConvertible {
        /// The file as it was named by the caller or by `Include`.
        package var file: String
        /// The line, counted from 1; nil for what is wrong with the file as a whole.
        package var line: Int?
        /// What Slurm's programs print of it, without `error: `.
        package var message: String
        /// What is allowed instead, where that can be said.
        package var advice: String?

        /// Makes a problem.
        package init(file: String, line: Int?, message: String, advice: String? = nil) {
            self.file = file
            self.line = line
            self.message = message
            self.advice = advice
        }

        /// The problem in one line: `slurm.conf:3: KillWait value "abc" is not a valid number; give …`.
        package var description: String {
            let place = line.map { "\(file):\($0): " } ?? "\(file): "
            return place + message + (advice.map { "; \($0)" } ?? "")
        }
    }

    /// The problems; never empty.
    package var problems: [Problem]

    /// Makes an error; there must be a problem.
    package init(problems: [Problem]) {
        self.problems = problems
    }

    /// The problems, one per line.
    package var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

/// Where a line came from.
struct ConfigurationSource: Hashable, Sendable {
    /// The file as it was named by the caller or by `Include`.
    var file: String
    /// The line, counted from 1.
    var line: Int

    /// A problem with this line.
    func problem(_ message: String, advice: String? = nil) -> SlurmConfigurationError.Problem {
        .init(file: file, line: line, message: message, advice: advice)
    }
}

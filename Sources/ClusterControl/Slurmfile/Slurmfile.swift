/// The text of a `Slurmfile.toml`, by which the Python package slurm-sdk finds a cluster.
///
/// *Source:* slurm-sdk 0.4.6: its backend `local` runs Slurm's commands with the variables of `backend_config.env`.
package struct Slurmfile: Hashable, Sendable {
    /// The name under which a program asks for it; `default` is what it gets without asking.
    package var environmentName: String
    /// Where the files of jobs are put, from the root.
    package var jobDirectory: String
    /// The partition of jobs that name none; nil leaves that to the cluster.
    package var partition: String?
    /// The variables that make commands use the cluster, in order.
    private var variables: [Variable]

    private struct Variable: Hashable, Sendable {
        var name: String
        var value: String
    }

    /// Describes a file.
    package init(
        environmentName: String = "default",
        variables: [(name: String, value: String)],
        jobDirectory: String,
        partition: String? = nil
    ) {
        self.environmentName = environmentName
        self.jobDirectory = jobDirectory
        self.partition = partition
        self.variables = variables.map { Variable(name: $0.name, value: $0.value) }
    }

    /// The name that the file has by default; slurm-sdk looks for it from the working directory upwards.
    package static let usualName = "Slurmfile.toml"

    /// The text.
    package var text: String {
        let table = environmentName == "default" ? "default" : "environments.\(Self.key(environmentName))"
        var lines = [
            "# The Python package slurm-sdk reads this file: slurm.Cluster.from_env(). `slurm init` wrote it.",
            "",
            "[\(table).cluster]",
            "backend = \"local\"",
            "job_base_dir = \(Self.quoted(jobDirectory))",
            "",
            "[\(table).cluster.backend_config.env]",
        ]
        lines += variables.map { "\(Self.key($0.name)) = \(Self.quoted($0.value))" }
        lines += ["", "[\(table).packaging]", "type = \"none\""]
        if let partition { lines += ["", "[\(table).submit]", "partition = \(Self.quoted(partition))"] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A key: bare where TOML allows it.
    private static func key(_ text: String) -> String {
        let isBare = text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                || scalar == "_" || scalar == "-"
        }
        return isBare && !text.isEmpty ? text : quoted(text)
    }

    /// A basic string of TOML.
    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 32 || scalar.value == 127:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return "\"\(quoted)\""
    }
}

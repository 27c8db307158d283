/// The form of a report: JSON or YAML.
package enum DataForm: Hashable, Sendable {
    /// `--json`.
    case json
    /// `--yaml`.
    case yaml

    /// The bytes of a tree in this form.
    func bytes(_ value: DataValue) -> [UInt8] {
        switch self {
        case .json: JSONText.bytes(value)
        case .yaml: YAMLText.bytes(value)
        }
    }
}

/// What every report begins with: which release speaks, in which form, and what went wrong.
///
/// Source: output of Debian's `squeue --json` and `sinfo --json` 22.05.8.
enum DataReport {
    /// The plugin that says what records look like.
    enum Plugin: String, Hashable, Sendable {
        /// That of what slurmctld tells.
        case controller = "openapi/v0.0.38"
        /// That of what slurmdbd tells.
        case accounting = "openapi/dbv0.0.38"
    }

    /// A report of records.
    ///
    /// - Parameters:
    ///   - key: The key of the records.
    ///   - records: The records.
    ///   - errors: What went wrong.
    ///   - plugin: Which form the records have.
    /// - Returns: The tree.
    static func make(
        _ key: String,
        _ records: [DataValue],
        errors: [DataValue] = [],
        of plugin: Plugin = .controller
    ) -> DataValue {
        var report = DataObject()
        report.add("meta", meta(plugin))
        report.add("errors", .list(errors))
        report.add(key, .list(records))
        return .object(report)
    }

    private static func meta(_ kind: Plugin) -> DataValue {
        var plugin = DataObject()
        plugin.add("type", .text(kind.rawValue))
        plugin.add("name", .text(kind == .controller ? "Slurm OpenAPI v0.0.38" : "Slurm OpenAPI DB v0.0.38"))
        var version = DataObject()
        let numbers = SlurmVersion.release.split(separator: ".").map { Int64($0) ?? 0 }
        version.add("major", .integer(numbers[0]))
        version.add("micro", .integer(numbers[2]))
        version.add("minor", .integer(numbers[1]))
        var slurm = DataObject()
        slurm.add("version", .object(version))
        slurm.add("release", .text(SlurmVersion.release))
        var meta = DataObject()
        meta.add("plugin", .object(plugin))
        meta.add("Slurm", .object(slurm))
        return .object(meta)
    }
}

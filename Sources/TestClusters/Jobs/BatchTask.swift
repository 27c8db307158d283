/// Something to be run as a job: a script, and what it asks for.
///
/// ```swift
/// let train = BatchTask("train", resources: JobResources(cpusPerTask: 4, gpus: 1), script: "python train.py \"$@\"")
/// let job = try await cluster.submit(train)("--epochs", "1")
/// ```
public struct BatchTask: Sendable, Hashable {
    /// The job's name.
    public var name: String
    /// What it asks for.
    public var resources: JobResources
    /// The script's lines after the first, in which the arguments are `$1`, `$2` and so on.
    public var script: String

    /// Describes a script.
    public init(_ name: String, resources: JobResources = JobResources(), script: String) {
        self.name = name
        self.resources = resources
        self.script = script
    }

    /// Describes a command; the arguments of the submission are added to its own.
    public init(_ name: String, resources: JobResources = JobResources(), command: String...) {
        self.init(name, resources: resources, script: command.map(ShellWord.quoted).joined(separator: " ") + " \"$@\"")
    }

    /// The batch script for these arguments, as `sbatch` gets it.
    ///
    /// The arguments stand in the script itself, because `sbatch` takes none beside a script on its standard input.
    public func rendered(arguments: [String] = []) -> String {
        var lines = ["#!/bin/bash", "#SBATCH --job-name=\(ShellWord.quoted(name))"]
        lines += resources.sbatchOptions.map { "#SBATCH \(ShellWord.quoted($0))" }
        lines.append("")
        if !arguments.isEmpty {
            lines.append((["set", "--"] + arguments.map(ShellWord.quoted)).joined(separator: " "))
        }
        return lines.joined(separator: "\n") + "\n" + script + (script.hasSuffix("\n") ? "" : "\n")
    }
}

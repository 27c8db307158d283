import ArgumentParser

/// `slurm conformance`: whether clusters do the same.
struct Conformance: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "See whether clusters do what Slurm does: scenarios, played on the simulator and on others.",
        subcommands: [ConformanceRunCommand.self, ConformanceRecordCommand.self]
    )
}

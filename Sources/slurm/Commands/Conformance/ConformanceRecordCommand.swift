import ArgumentParser
import SlurmConformance

/// `slurm conformance record`: writes down what a cluster shows.
struct ConformanceRecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Play files with scenarios on a cluster and write what it shows into them.",
        discussion: """
            EXAMPLES:
              slurm conformance record --backend real --real-slurm Tests/Reference/real-slurm my.scenario
            """
    )

    @OptionGroup var grounds: GroundOptions

    @Argument(help: "Files with scenarios, or directories of them.")
    var files: [String]

    func run() throws {
        let kinds = try grounds.kinds()
        guard let kind = kinds.first, kinds.count == 1 else { throw ValidationError("give one --backend") }
        let files = files
        let problems = try Interruption.run { try await ScenarioRecording.record(files, on: kind) }
        for problem in problems { Progress.note(problem) }
        if !problems.isEmpty { throw ExitCode(1) }
    }
}

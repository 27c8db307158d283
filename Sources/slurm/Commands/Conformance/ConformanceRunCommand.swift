import ArgumentParser
import SlurmConformance

/// `slurm conformance run`: plays scenarios.
struct ConformanceRunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Play the scenarios and say where clusters do something else than Slurm 22.05.8 did.",
        discussion: """
            A scenario that a cluster cannot play is skipped, with the reason. On a cluster that was not made for
            this, jobs are small, end after minutes at the latest, and nothing but them is touched.

            EXAMPLES:
              slurm conformance run
              slurm conformance run --filter arrays/ --backend simulated
              slurm conformance run --conf /etc/slurm/slurm.conf --sbatch-option=--partition=test
              slurm conformance run --cluster my-cluster --html report.html
              slurm conformance run --backend simulated --scenarios my.scenario --junit report.xml
              slurm conformance run --backend in-process --backend simulated --seeds 1..100
              slurm conformance run --list --filter gpus/

            EXIT STATUS:
              0  all agree, or differ as is known
              1  something differs
              130, 143  broken off by Ctrl-C or SIGTERM; what was started has been ended and removed
            """
    )

    @OptionGroup var grounds: GroundOptions

    @Option(help: ArgumentHelp("Play only scenarios with this in their names. May be repeated.", valueName: "text"))
    var filter: [String] = []

    @Option(
        help: ArgumentHelp(
            "Files with scenarios, or directories of them, instead of the program's own. May be repeated.",
            valueName: "path"
        )
    )
    var scenarios: [String] = []

    @Flag(help: "Print the names of the scenarios and what each says, or the random ones, and play none.")
    var list = false

    @Option(
        help: ArgumentHelp(
            "Play random scenarios instead, one for each number, on two kinds of clusters, and compare them. Where "
                + "they differ, the shortest scenario that shows it is looked for.",
            valueName: "a..b"
        )
    )
    var seeds: SeedRange?

    @Option(help: "How many clusters of a kind are used side by side.")
    var lanes: Int?

    @Option(help: ArgumentHelp("Write the results as JUnit's XML.", valueName: "file"))
    var junit: String?

    @Option(help: ArgumentHelp("Write the results as a page.", valueName: "file"))
    var html: String?

    @Option(help: ArgumentHelp("Write what agrees, group by group, as Markdown.", valueName: "file"))
    var markdown: String?

    @Flag(help: "Print the results as JSON.")
    var json = false

    func run() throws {
        let all = try scenarios.isEmpty ? ScenarioCatalog.all() : ScenarioCatalog.read(scenarios)
        let chosen = all.filter { scenario in filter.isEmpty || filter.contains { scenario.name.contains($0) } }
        if list, let seeds {
            return Progress.data(seeds.seeds.map { RandomScenario(seed: $0).text }.joined(separator: "\n"))
        }
        if list {
            return Progress.data(chosen.map { "\($0.name)\t\($0.summary)\n" }.joined())
        }
        guard !chosen.isEmpty else { throw ValidationError("no scenario has that in its name") }
        let results = try seeds.map { try compare($0.seeds) } ?? play(chosen)
        let report = ConformanceReport(results, scenarios: chosen)
        if let junit { try report.write(report.junit, to: junit) }
        if let html { try report.write(report.html, to: html) }
        if let markdown { try report.write(report.markdown, to: markdown) }
        Progress.data(json ? try report.json() : report.table)
        if report.hasFailures { throw ExitCode(1) }
    }

    private func play(_ scenarios: [Scenario]) throws -> [ScenarioResult] {
        let kinds = try grounds.kinds()
        let lanes = lanes
        return try Interruption.run {
            var results: [ScenarioResult] = []
            for kind in kinds {
                results += await ConformanceRun(scenarios, note: { Progress.note($0) }).play(on: kind, lanes: lanes)
            }
            return results
        }
    }

    private func compare(_ seeds: ClosedRange<UInt64>) throws -> [ScenarioResult] {
        let kinds = try DifferentialRun.pair(try grounds.kinds())
        let lanes = lanes
        return try Interruption.run {
            let run = DifferentialRun(reference: kinds.reference, subject: kinds.subject) { Progress.note($0) }
            return await run.play(seeds, lanes: lanes)
        }
    }
}

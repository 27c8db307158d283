import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm doctor`: looks whether clusters will work on this machine.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look whether clusters will work on this machine, and say what to do.",
        discussion: """
            Nothing is changed. What only clusters in containers or some programs need is a note and no problem.

            EXAMPLES:
              slurm doctor
              slurm doctor --json
              slurm doctor --quiet || echo "not on this machine"

            EXIT STATUS:
              0  clusters work here
              69 there is a problem
            """
    )

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print problems and notes only.")
    var quiet = false

    func run() throws {
        let clusters = LocalClusters()
        let program = HealthFinding("program", .good, "\(ProgramVersion.text), \(clusters.context.executable)")
        let looks = HealthChecks.all + [EngineHealth.self]
        var report = HealthReport([program] + looks.flatMap { $0.findings(clusters) })
        let isGood = report.isGood
        if quiet { report.findings.removeAll { $0.state == .good } }
        Progress.data(json ? try report.json() : report.text)
        if !isGood { throw ExitCode(ClusterControlError.Kind.unavailable.rawValue) }
    }
}

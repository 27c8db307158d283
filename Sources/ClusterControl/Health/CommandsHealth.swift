/// Whether the program that is every Slurm command is there.
enum CommandsHealth: HealthCheck {
    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        do {
            return [HealthFinding("commands", .good, "slurm-shim is \(try InstalledPrograms(clusters.context).shim)")]
        } catch {
            return [HealthFinding("commands", .problem, error.message, advice: error.advice)]
        }
    }
}

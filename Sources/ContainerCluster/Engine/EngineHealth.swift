package import ClusterControl

/// Whether clusters in containers can be made: an engine that answers, with a compose, and its kind of cgroups.
package enum EngineHealth: HealthCheck {
    package static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        do {
            let session = try EngineSession(clusters.context)
            let engine = session.engine
            let project = ComposeProject(session: session, name: "slurm-doctor", directory: ClusterDirectory(path: "/"))
            let compose = try project.tool().joined(separator: " ")
            let driver = try session.run(
                ["info", "--format", engine.kind == .docker ? "{{.CgroupVersion}}" : "{{.Host.CgroupsVersion}}"],
                seconds: EngineSession.questionSeconds
            )
            let cgroups = driver.status == 0 ? driver.lines.first.map { ", cgroups \($0)" } ?? "" : ""
            return [
                HealthFinding(
                    "containers",
                    .good,
                    "\(engine.kind.rawValue) answers, compose files are read by \(compose)\(cgroups)"
                )
            ]
        } catch {
            return [HealthFinding("containers", .note, error.message, advice: error.advice)]
        }
    }
}

import Foundation
import Testing

/// A daemon that is killed without warning loses nothing that it has acknowledged.
@Suite(.serialized) struct DurabilityTests {
    @Test("kill -9 at random moments during 200 submissions loses no acknowledged job and repeats no id")
    func killDuringSubmissions() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            var random = SystemRandomNumberGenerator()
            var acknowledged: [Int] = []
            var kills = 0
            while acknowledged.count < 200 {
                if Int.random(in: 0..<12, using: &random) == 0 {
                    try restart(cluster, killingDuring: &acknowledged)
                    kills += 1
                } else {
                    try submit(cluster, &acknowledged)
                }
            }
            #expect(kills > 0)
            #expect(Set(acknowledged).count == acknowledged.count, "an id was given out twice")
            let listed = try cluster.ours("squeue", ["-h", "-t", "all", "-o", "%i"])
            let known = Set(listed.output.split(separator: "\n").compactMap { Int($0) })
            let lost = acknowledged.filter { !known.contains($0) }
            #expect(lost.isEmpty, "acknowledged jobs \(lost) are gone")
        }
    }

    private func submit(_ cluster: SimulatedFixture, _ acknowledged: inout [Int]) throws {
        let result = try cluster.ours("sbatch", ["--parsable", "-H", "-o", "/dev/null", "--wrap", "true"])
        if result.status == 0, let id = Int(result.trimmed) { acknowledged.append(id) }
    }

    /// Kills the daemon while another process submits, then starts it again.
    private func restart(_ cluster: SimulatedFixture, killingDuring acknowledged: inout [Int]) throws {
        let script = """
            for i in 1 2 3 4 5 6; do sbatch --parsable -H -o /dev/null --wrap true 2>/dev/null; done &
            submitting=$!
            kill -9 "$(cat '\(cluster.directory.path)/run/daemon.pid')"
            wait $submitting
            """
        let result = try Program.run(
            "/bin/bash",
            ["-c", script],
            environment: cluster.environment,
            directory: cluster.folder
        )
        acknowledged += result.output.split(separator: "\n").compactMap { Int($0) }
        let started = try cluster.slurm(["cluster", "start", "--name", cluster.name])
        try #require(started.status == 0, "\(started)")
    }
}

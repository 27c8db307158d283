import Foundation
import Testing

/// Commands that a program runs without the variables of the job or of the cluster.
@Suite struct StrippedEnvironmentTests {
    @Test("the commands of a cluster find it without SLURM_CONF, in jobs and outside")
    func withoutConfiguration() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let step = "env -u SLURM_CONF srun -n1 hostname"
            let job = try cluster.ours("sbatch", ["-W", "-o", "out", "--wrap", step])
            #expect(job.status == 0, "\(job)")
            let output = try String(contentsOf: cluster.folder.appending(path: "out"), encoding: .utf8)
            #expect(output == "slurm\n")

            var environment = cluster.environment
            environment["SLURM_CONF"] = nil
            for command in ["\(cluster.directory.path)/bin/sinfo", "bin/sinfo"] {
                let listed = try Program.run(
                    "/bin/sh",
                    ["-c", "\(command) -h -o %N"],
                    environment: environment,
                    directory: cluster.directory
                )
                #expect(listed.status == 0 && listed.output == "slurm\n", "\(listed)")
            }
        }
    }
}

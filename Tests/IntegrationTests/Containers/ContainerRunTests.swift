import Foundation
import Testing

extension ContainerTests {
    /// One job on a cluster in containers of its own, and clusters that end with a process.
    @Suite struct ContainerRunTests {
        @Test("one job runs on real Slurm that exists only for it, and nothing stays behind")
        func oneJob() async throws {
            try await ContainerFixture.with { fixture in
                let script =
                    "#!/bin/sh\n#SBATCH --job-name=named\necho \"$SLURM_JOB_NAME $1\"\necho wrong >&2\nexit 3\n"
                let file = fixture.folder.appending(path: "job.sh")
                try script.write(to: file, atomically: true, encoding: .utf8)
                let ran = try fixture.slurm(["run", "--containers", "--", "--time=1", "./job.sh", "it's"])
                #expect(ran.status == 3 && ran.output == "named it's\nwrong\n", "\(ran)")
                #expect(try ContainerEngineProbe.objects(label: fixture.label) == [])
                #expect(try FileManager.default.contentsOfDirectory(atPath: "\(fixture.folder.path)/registry") == [])
                let refused = try fixture.slurm(["run", "--containers", "--", "--no-such-option", "true"])
                #expect(refused.status == 255 && refused.errors.contains("unrecognized option"), "\(refused)")
            }
        }
    }
}

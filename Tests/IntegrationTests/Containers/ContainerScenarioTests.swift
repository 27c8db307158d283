import Foundation
import Testing

extension ContainerTests {
    /// What every preset can do.
    @Suite struct ContainerScenarioTests {
        /// What is to be seen of a preset.
        struct Expectation: Sendable, CustomTestStringConvertible {
            var preset: String
            var nodes: [String]
            var gpuPartition: String?
            var hasAccounting = false
            var version = "22.05.8"
            var testDescription: String { "\(preset) of \(version)" }
        }

        static let presets = [
            Expectation(preset: "cpu", nodes: ["slurm"]),
            Expectation(preset: "gpu", nodes: ["slurm"], gpuPartition: "gpu"),
            Expectation(preset: "cpu", nodes: ["slurm"], version: "24.11.5"),
            Expectation(preset: "multi-node", nodes: ["compute-0", "compute-1"]),
            Expectation(preset: "full", nodes: ["cpu-0", "cpu-1", "gpu-0"], gpuPartition: "gpu", hasAccounting: true),
        ]

        @Test("a cluster runs jobs, keeps them over stop and start, and leaves nothing", arguments: presets)
        func lifecycle(expected: Expectation) async throws {
            try await ContainerFixture.withCluster(["--preset", expected.preset, "--slurm-version", expected.version]) {
                cluster in
                #expect(try cluster.command("sinfo", ["--version"]).output == "slurm-wlm \(expected.version)\n")
                try Self.checkNodes(cluster, expected)
                try Self.checkScript(cluster)
                try Self.checkSteps(cluster, expected)
                if let partition = expected.gpuPartition { try Self.checkGPUs(cluster, partition) }
                try Self.checkAccounting(cluster, expected)
                if expected.preset == "full" { try Self.checkRegistry(cluster) }
                try Self.checkRestart(cluster, expected)
                let destroyed = try cluster.slurm(["cluster", "destroy"])
                #expect(destroyed.status == 0, "\(destroyed)")
                #expect(try ContainerEngineProbe.objects(label: cluster.label) == [])
                #expect(!FileManager.default.fileExists(atPath: cluster.directory.path))
                let records = try FileManager.default.contentsOfDirectory(atPath: "\(cluster.folder.path)/registry")
                #expect(records == [])
            }
        }

        private static func checkNodes(_ cluster: ContainerFixture, _ expected: Expectation) throws {
            let states = try cluster.command("sinfo", ["-h", "-N", "-o", "%N %T"])
            let lines = Set(states.output.split(separator: "\n").map(String.init))
            #expect(lines == Set(expected.nodes.map { "\($0) idle" }), "\(states)")
            let listed = try cluster.slurm(["cluster", "list"])
            #expect(listed.output.contains("running"), "\(listed)")
        }

        /// The script is a file of this machine and travels.
        private static func checkScript(_ cluster: ContainerFixture) throws {
            let script = "#!/bin/sh\n#SBATCH --time=2\necho \"$SLURM_JOB_NAME says $1\"\n"
            let file = cluster.folder.appending(path: "hello.sh")
            try script.write(to: file, atomically: true, encoding: .utf8)
            let printed = try cluster.runJob(["hello.sh", "it's here"])
            #expect(printed.output == "hello.sh says it's here\n", "\(printed)")
            let piped = try cluster.command("sbatch", ["--parsable"], input: "#!/bin/sh\nexit 3\n")
            #expect(piped.status == 0, "\(piped)")
            #expect(try cluster.slurm(["cluster", "wait", "--idle", "--timeout", "120s"]).status == 0)
            let shown = try cluster.command("scontrol", ["show", "job", piped.trimmed])
            #expect(shown.output.contains("JobState=FAILED") && shown.output.contains("ExitCode=3:0"), "\(shown)")
        }

        private static func checkSteps(_ cluster: ContainerFixture, _ expected: Expectation) throws {
            let nodes = expected.nodes.filter { !$0.hasPrefix("gpu-") }
            let ran = try cluster.command("srun", ["-N", "\(nodes.count)", "-n", "\(nodes.count)", "hostname"])
            #expect(ran.output.split(separator: "\n").map(String.init).sorted() == nodes.sorted(), "\(ran)")
            let both = try cluster.command("srun", ["sh", "-c", "cat; echo wrong >&2; exit 5"], input: "in put")
            #expect(both.output == "in put" && both.errors.contains("wrong\n") && both.status == 5, "\(both)")
            // Nobody asked for containers in jobs, so the engine's filter of system calls is on.
            #expect(try cluster.command("srun", ["grep", "^Seccomp:", "/proc/self/status"]).output == "Seccomp:\t2\n")
        }

        private static func checkGPUs(_ cluster: ContainerFixture, _ partition: String) throws {
            let line =
                "env | grep -E '^(SLURM_(JOB_)?GPUS|SLURM_GPUS_ON_NODE|CUDA|ROCR|GPU_|ZE_)' | sort; nvidia-smi -L"
            let printed = try cluster.runJob(["-p", partition, "--gpus=2", "--wrap", line])
            let lines = printed.output.split(separator: "\n").map(String.init)
            #expect(lines.prefix(3) == ["SLURM_GPUS=2", "SLURM_GPUS_ON_NODE=2", "SLURM_JOB_GPUS=0,1"], "\(printed)")
            #expect(lines.dropFirst(3).count { $0.hasPrefix("GPU ") } == 2, "\(printed)")
            let tools = try cluster.command(
                "srun",
                ["-p", partition, "sh", "-c", "nvidia-ctk --version; nvidia-container-cli list; nvidia-ctk cdi list"]
            )
            #expect(tools.output.contains("fake GPUs") && tools.output.contains("/dev/fakegpu1\n"), "\(tools)")
            #expect(tools.status == 69 && tools.errors.contains("there is no driver for: cdi list"), "\(tools)")
        }

        private static func checkAccounting(_ cluster: ContainerFixture, _ expected: Expectation) throws {
            let question = ["-n", "-P", "-X", "-o", "jobname,state"]
            if expected.hasAccounting {
                // slurmdbd hears of a job's end a moment after it.
                _ = try awaitCondition("accounting to know of the job's end") {
                    try cluster.command("sacct", question)
                } until: {
                    $0.output.contains("hello.sh|COMPLETED\n")
                }
            } else {
                let told = try cluster.command("sacct", question)
                #expect(told.status == 1 && told.errors.contains("accounting storage is disabled"), "\(told)")
            }
        }

        /// An image of one file goes to the registry and comes back; machines of the cluster see it too.
        private static func checkRegistry(_ cluster: ContainerFixture) throws {
            let status = try cluster.slurm(["cluster", "status"]).output
            let line = try #require(status.split(separator: "\n").first { $0.contains("Registry:") }, "\(status)")
            let address = try #require(line.split(separator: " ").last.map(String.init))
            let image = "\(address)/\(cluster.name):1"
            let script = """
                set -e
                tar -c -C '\(cluster.folder.path)' hello.sh | docker import - \(image)
                docker push --quiet \(image)
                docker rmi \(image)
                docker pull --quiet \(image)
                docker rmi \(image)
                """
            let pushed = try Program.run("/bin/bash", ["-c", script], environment: cluster.environment)
            #expect(pushed.status == 0, "\(pushed)")
            let question =
                "import urllib.request as u; print(u.urlopen('http://registry:5000/v2/_catalog').read().decode())"
            let catalog = try cluster.inside("python3 -c \"\(question)\"", on: "cpu-0")
            #expect(catalog.output.contains(cluster.name), "\(catalog)")
        }

        /// The home directory and the numbers of jobs go on where they were.
        private static func checkRestart(_ cluster: ContainerFixture, _ expected: Expectation) throws {
            #expect(try cluster.inside("echo kept > kept").status == 0)
            let last = try cluster.command("sbatch", ["--parsable", "-H", "--wrap", "true"]).trimmed
            let stopped = try cluster.slurm(["cluster", "stop"])
            #expect(stopped.status == 0, "\(stopped)")
            let refused = try cluster.command("squeue")
            #expect(refused.status == 69 && refused.errors.contains("no SSH at 127.0.0.1 port"), "\(refused)")
            #expect(try cluster.slurm(["cluster", "status"]).output.contains("Status:  Stopped"))
            let started = try cluster.slurm(["cluster", "start", "--timeout", "300s"])
            try #require(started.status == 0, "\(started)")
            #expect(try cluster.inside("cat kept").output == "kept\n")
            #expect(try cluster.command("squeue", ["-h", "-o", "%i"]).trimmed == last)
            let next = try cluster.command("sbatch", ["--parsable", "--wrap", "true"]).trimmed
            #expect(Int(next) == Int(last).map { $0 + 1 })
            if expected.hasAccounting {
                let told = try cluster.command("sacct", ["-n", "-P", "-X", "-o", "jobname"])
                #expect(told.output.hasPrefix("hello.sh\n"), "\(told)")
            }
        }
    }
}

import ClusterControl
import Foundation
import SlurmModel
import Testing

@Suite(
    "The program",
    .enabled(if: SlurmBinary.path != nil, "needs slurm and slurm-shim"),
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/sbin/munged"), "needs munged")
)
struct ProgramTests {
    let fixture: ClusterFixture

    init() throws {
        fixture = try ClusterFixture()
    }

    @discardableResult
    private func slurm(_ words: String..., input: String = "") throws -> SlurmBinary.Result {
        try SlurmBinary.run(words, fixture, input: input)
    }

    private func status() throws -> ClusterStatus {
        let text = try slurm("cluster", "status", "--json").output
        return try JSONDecoder().decode(ClusterStatus.self, from: Data(text.utf8))
    }

    @Test("a cluster's whole life: created, started, used, stopped, started again, destroyed")
    func life() throws {
        let created = try slurm("cluster", "create", "--simulated", "--preset", "gpu", "--start", "--wait=30s")
        defer { _ = try? slurm("cluster", "destroy") }
        #expect(created.status == 0, "\(created.errors)")
        #expect(created.output == "")
        let running = try status()
        #expect(running.status == "running")
        #expect(running.nodes.map(\.state) == ["idle"])
        let shown = try slurm("cluster", "exec", "--", "sinfo", "-h", "-o", "%R %D %T")
        #expect(shown.output == "debug 1 idle\ngpu 1 idle\n", "\(shown.errors)")
        #expect(try slurm("cluster", "exec", "--", "sh", "-c", "exit 7").status == 7)
        #expect(try slurm("cluster", "stop").status == 0)
        #expect(try status().status == "stopped")
        #expect(try slurm("cluster", "exec", "--", "sinfo").status != 0)
        #expect(try slurm("cluster", "start").status == 0)
        #expect(try status().status == "running")
        #expect(try slurm("cluster", "destroy").status == 0)
        #expect(try slurm("cluster", "status").status == ClusterControlError.Kind.notFound.rawValue)
        #expect(try slurm("cluster", "destroy").status == 0)
        #expect(!fixture.exists(fixture.root + "/work/.slurm-cluster"))
    }

    @Test("with --ci a cluster is ready after one line, used again, and renewed where it is to be another one")
    func continuousIntegration() throws {
        let words = ["cluster", "create", "--simulated", "--ci"]
        let created = try SlurmBinary.run(words, fixture)
        defer { _ = try? slurm("cluster", "destroy") }
        let line = "cluster slurm-test is ready, controller at 127.0.0.1:"
        #expect(created.status == 0 && created.output == "", "\(created.errors)")
        #expect(created.errors.hasPrefix(line) && created.errors.count(where: \.isNewline) == 1, "\(created.errors)")
        let process = try status().processID
        let again = try SlurmBinary.run(words, fixture)
        #expect(again.errors.hasPrefix(line) && again.errors.count(where: \.isNewline) == 1, "\(again.errors)")
        #expect(try status().processID == process)
        let renewed = try SlurmBinary.run(words + ["--preset", "multi-node"], fixture)
        #expect(renewed.errors.hasPrefix(line) && renewed.errors.count(where: \.isNewline) == 1, "\(renewed.errors)")
        #expect(try status().nodes.filter { $0.state == "idle" }.count == 2)
        let elsewhere = try SlurmBinary.run(words + ["--output-dir", "other"], fixture)
        #expect(elsewhere.status == ClusterControlError.Kind.cannotCreate.rawValue)
        #expect(elsewhere.errors.contains("give another --name, or remove that one first"), "\(elsewhere.errors)")
    }

    @Test("with --quiet only errors are printed")
    func quiet() throws {
        for words in ["create --simulated --start", "wait", "stop", "start", "use slurm-test", "destroy"] {
            let result = try SlurmBinary.run(
                ["cluster"] + words.split(separator: " ").map(String.init) + ["-q"],
                fixture
            )
            #expect(result.status == 0 && result.output == "" && result.errors == "", "\(words): \(result.errors)")
        }
        let failed = try slurm("cluster", "start", "--quiet")
        #expect(failed.errors.contains("there is no cluster slurm-test"), "\(failed.errors)")
    }

    @Test("a daemon that is killed is noticed, and the cluster can be started again")
    func killedDaemon() throws {
        try slurm("cluster", "create", "--simulated", "--start")
        defer { _ = try? slurm("cluster", "destroy") }
        let process = try #require(try status().processID)
        kill(process, SIGKILL)
        let mark = fixture.clusters.registry.markFile("slurm-test")
        #expect(Deadline(seconds: 10).await { DaemonMark.holder(mark) == nil })
        #expect(try status().status == "stopped")
        let again = try slurm("cluster", "start", "--wait=30s")
        #expect(again.status == 0, "\(again.errors)")
        #expect(try status().processID != process)
    }

    @Test("several starts at once start one daemon")
    func concurrentStarts() throws {
        try slurm("cluster", "create", "--simulated")
        defer { _ = try? slurm("cluster", "destroy") }
        let processes = try (0..<4).map { try SlurmBinary.start(["cluster", "start"], fixture, number: $0) }
        let results = try processes.enumerated().map { try SlurmBinary.finish($1, fixture, number: $0) }
        #expect(results.map(\.status) == [0, 0, 0, 0])
        #expect(results.count { $0.errors.contains("started cluster") } == 1)
        #expect(results.count { $0.errors.contains("runs already") } == 3)
    }

    @Test(
        "a cluster whose directory was removed while it ran is destroyed all the same, its munged too",
        arguments: [false, true]
    )
    func lostWhileRunning(killed: Bool) throws {
        try slurm("cluster", "create", "--simulated", "--start")
        let process = try #require(try status().processID)
        if killed {
            kill(process, SIGKILL)
            let mark = fixture.clusters.registry.markFile("slurm-test")
            #expect(Deadline(seconds: 10).await { DaemonMark.holder(mark) == nil })
        }
        #expect(processesOfCluster().count == (killed ? 1 : 2), "munged, and the daemon unless it was killed")
        try remove(".slurm-cluster")
        let destroyed = try slurm("cluster", "destroy")
        #expect(destroyed.status == 0, "\(destroyed.errors)")
        #expect(processesOfCluster() == [])
        #expect(try slurm("cluster", "list", "--quiet").output == "")
    }

    @Test("a daemon ends when its cluster's directory is removed, and munged and jobs with it")
    func removedWhileRunning() throws {
        try slurm("cluster", "create", "--simulated", "--start")
        try slurm("cluster", "exec", "--", "sbatch", "-o", "/dev/null", "--array=1-20", "--wrap", "exec sleep 1000")
        // A supervisor has the daemon's command line for the moment before its own program takes its place.
        #expect(Deadline(seconds: 30).await(everyMilliseconds: 20) { processesOfCluster().count == 2 })
        try remove(".slurm-cluster/run")
        #expect(Deadline(seconds: 30).await(everyMilliseconds: 20) { processesOfCluster().isEmpty })
        try remove(".slurm-cluster")
        let jobs = fixture.root + "/work/.slurm-cluster/state/jobs"
        let hasEnded = Deadline(seconds: 30).await(everyMilliseconds: 20) {
            !LocalProcesses.commandLines().contains { $0.contains(jobs) }
        }
        #expect(hasEnded)
        #expect(try slurm("cluster", "destroy").status == 0)
    }

    /// Removes a directory while others may remove files in it, too.
    private func remove(_ path: String) throws {
        let result = try SlurmBinary.run(["-rf", "\(fixture.root)/work/\(path)"], fixture, program: "/bin/rm")
        #expect(result.status == 0, "\(result.errors)")
    }

    /// The command lines that name the cluster's directory; what has ended and waits for its parent has none any more.
    private func processesOfCluster() -> [String] {
        let directory = fixture.root + "/work/.slurm-cluster"
        let lines = LocalProcesses.commandLines()
        return lines.filter { $0.contains(directory + "/run") || $0.contains("--directory \(directory) ") }
    }

    @Test("one job runs on a cluster of its own, and nothing stays behind")
    func run() throws {
        let result = try slurm("run", "--", "sh", "-c", "echo \"job $SLURM_JOB_ID on $SLURM_CLUSTER_NAME\"; exit 3")
        #expect(result.status == 3, "\(result.errors)")
        #expect(result.output.hasPrefix("job 1 on run-"))
        let script = "#!/bin/sh\n#SBATCH --cpus-per-task=2\necho \"$1 $SLURM_CPUS_PER_TASK\"\n"
        try script.write(toFile: fixture.root + "/work/job.sh", atomically: true, encoding: .utf8)
        #expect(try slurm("run", "--", "job.sh", "cpus").output == "cpus 2\n")
        #expect(try slurm("run", "--", "sh", "-c", "kill -TERM $$").status == 128 + SIGTERM)
        #expect(try slurm("cluster", "list", "--quiet").output == "")
        let left = try FileManager.default.contentsOfDirectory(atPath: fixture.root)
        #expect(!left.contains { $0.hasPrefix("slurm-run") })
    }

    @Test(
        "a run takes options of sbatch before the script or command",
        arguments: [
            ("--cpus-per-task=2 -J mine ./job.sh x", 0, "mine x 2\n"),
            ("-c 2 sh -c", 0, "sh  2\n"),
            ("--array=1-3%1 ./job.sh x", 3, "job.sh x 1\njob.sh x 2\njob.sh x 3\n"),
            ("--gpus=2 --partition=gpu ./job.sh gpus", 0, "job.sh gpus 0,1\n"),
            ("--wrap", 0, "wrap  \n"),
            ("--wait --parsable ./job.sh y", 0, "job.sh y \n"),
        ]
    )
    func runWithOptions(words: String, status: Int32, output: String) throws {
        let value = "${SLURM_CPUS_PER_TASK-}${SLURM_ARRAY_TASK_ID-}${SLURM_JOB_GPUS-}"
        let line = "echo \"$SLURM_JOB_NAME ${1-} \(value)\"; exit ${SLURM_ARRAY_TASK_ID-0}"
        let file = fixture.root + "/work/job.sh"
        try "#!/bin/sh\n\(line)\n".write(toFile: file, atomically: true, encoding: .utf8)
        let given = words.split(separator: " ").map(String.init)
        let takesLine = ["-c", "--wrap"].contains(given.last)
        let run = ["run", "--preset", "gpu", "--"] + given + (takesLine ? [line] : [])
        let result = try SlurmBinary.run(run, fixture)
        #expect(result.status == status, "\(result.errors)")
        #expect(result.output == output, "\(result.errors)")
    }

    @Test("a run that sbatch refuses, or that submits nothing, ends with sbatch's status")
    func runWithoutJob() throws {
        let refused = try slurm("run", "--", "--partition=none", "true")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("invalid partition specified: none"), "\(refused.errors)")
        let unknown = try slurm("run", "--", "--no-such-option", "true")
        #expect(unknown.status == 255 && unknown.errors.contains("no-such-option"), "\(unknown.errors)")
        let tested = try slurm("run", "--", "--test-only", "true")
        #expect(tested.status == 0 && tested.errors.contains("to start at"), "\(tested.errors)")
        #expect(try slurm("run", "--", "--version").output.contains("22.05"))
    }

    @Test("a signal ends a run, and nothing stays behind")
    func interruptedRun() throws {
        let file = fixture.root + "/started"
        let process = try SlurmBinary.start(["run", "--", "sh", "-c", "touch \(file); exec sleep 300"], fixture)
        #expect(Deadline(seconds: 30).await { fixture.exists(file) })
        kill(process, SIGINT)
        #expect(try SlurmBinary.finish(process, fixture).status == 128 + SIGINT)
        #expect(try slurm("cluster", "list", "--quiet").output == "")
    }

    @Test(
        "failures have their exit codes and say what to do",
        arguments: [
            ("cluster create --with-pyxis", 69, "Pyxis and enroot cannot be had"),
            ("cluster create --port 70000", 64, "--port: 70000 is not allowed"),
            ("cluster create --simulated --preset big", 64, "cpu (single node"),
            ("cluster create --simulated --cpus-per-node 0", 64, "--cpus-per-node: 0 is not allowed"),
            ("cluster create --simulated --name Big", 65, "lower-case letters"),
            ("cluster create --simulated --with-registry", 64, "--with-registry is for clusters in containers"),
            ("cluster create --simulated --port 2222", 64, "--port 2222 is the port for SSH"),
            ("cluster create --simulated --gpu-env nosuch", 64, "--gpu-env: nosuch is not allowed; give one of none"),
            ("cluster create --simulated --wait", 64, "--wait needs --start"),
            ("cluster create --simulated --config missing.yaml", 66, "missing.yaml is not there"),
            ("cluster start", 66, "slurm cluster create --simulated --start"),
            ("cluster status --name other", 66, "there is no cluster other"),
            ("cluster env", 66, "there is no cluster slurm-test"),
            ("cluster exec", 64, "command"),
            ("cluster destroy --all --name x", 64, "--all and --name"),
            ("cluster odd", 64, "odd"),
            ("run", 64, "job"),
        ]
    )
    func failures(words: String, status: Int32, text: String) throws {
        let result = try SlurmBinary.run(words.split(separator: " ").map(String.init), fixture)
        #expect(result.status == status, "\(result.errors)")
        #expect(result.errors.contains(text), "\(result.errors)")
        #expect(result.output == "")
    }

    @Test("a definition is read from standard input, and its mistakes are named")
    func standardInput() throws {
        let yaml = "name: piped\nnodes: [{name: a, cpus: 3, partitions: [p]}]\npartitions: [{name: p, default: true}]\n"
        let words = ["cluster", "create", "--simulated", "--config", "-", "--memory-per-node", "512"]
        #expect(try SlurmBinary.run(words, fixture, input: yaml).status == 0)
        let definition = try fixture.clusters.cluster("piped").directory.definition()
        #expect(
            definition.nodes == [NodeDefinition(name: "a", role: .compute, cpus: 3, memoryMiB: 512, partitions: ["p"])]
        )
        #expect(definition.backend == .simulated)
        let wrong = try SlurmBinary.run(words, fixture, input: "nodse: []")
        #expect(wrong.status == ClusterControlError.Kind.badData.rawValue)
        #expect(wrong.errors.contains("nodse: this key is not allowed; did you mean nodes?"))
    }

    @Test(
        "every command has help with examples",
        arguments: [
            "cluster", "cluster create", "cluster start", "cluster stop", "cluster destroy", "cluster status",
            "cluster list",
            "cluster logs", "cluster env", "cluster exec", "cluster ssh", "cluster use", "cluster wait", "run", "init",
            "commands", "commands install", "commands uninstall",
        ]
    )
    func help(command: String) throws {
        let result = try SlurmBinary.run(command.split(separator: " ").map(String.init) + ["--help"], fixture)
        #expect(result.status == 0)
        #expect(result.output.contains("EXAMPLES:"))
        #expect(result.output.contains("slurm \(command)"))
    }

    @Test("by its second name the program is `slurm cluster`")
    func secondName() throws {
        let link = fixture.root + "/slurm-cluster"
        try FileManager.default.createSymbolicLink(
            atPath: link,
            withDestinationPath: try #require(SlurmBinary.path)
        )
        let result = try SlurmBinary.run(["list", "--quiet"], fixture, program: link)
        #expect(result.status == 0, "\(result.errors)")
        for word in ["init", "run", "commands", "cluster"] {
            let help = try SlurmBinary.run([word, "--help"], fixture, program: link)
            #expect(help.status == 0 && help.output.contains("USAGE: slurm \(word)"), "\(help.errors)")
        }
    }

    @Test("the version names Slurm's too")
    func version() throws {
        #expect(try slurm("--version").output.hasSuffix("(clusters of Slurm 22.05.8)\n"))
    }
}

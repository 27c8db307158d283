import Foundation
import Testing

/// Debian's unmodified sacct and sacctmgr 22.05.8 against the simulated controller.
@Suite(.serialized) struct DebianAccountingTests {
    @Test("sacct lists what became of jobs, with their steps")
    func endings() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            try cluster.submit(["-J", "good", "--wrap", "exit 0"], as: 1)
            try cluster.submit(["-J", "bad", "-n2", "--mem=100", "--wrap", "exit 3"], as: 2)
            try cluster.submit(["-J", "killed", "-p", "gpu", "--gres=gpu:1", "--wrap", "kill -9 $$"], as: 3)
            try cluster.submit(["-J", "held", "-H", "--wrap", "true"], as: 4)
            #expect(try cluster.debian("scancel", ["4"]).status == 0)
            let columns = ["-n", "-P", "-o", "JobID,JobName,Account,AllocCPUS,State,ExitCode,AllocTRES,QOS,NTasks"]
            let list = try awaitCondition("three jobs to end") {
                try cluster.debian("sacct", columns + ["-j", "1,2,3,4"])
            } until: {
                !$0.output.contains("RUNNING") && !$0.output.contains("PENDING")
            }
            let expected = """
                1|good|root|1|COMPLETED|0:0|billing=1,cpu=1,mem=2G,node=1|normal|
                1.batch|batch|root|1|COMPLETED|0:0|cpu=1,mem=2G,node=1||1
                2|bad|root|2|FAILED|3:0|billing=2,cpu=2,mem=100M,node=1|normal|
                2.batch|batch|root|2|FAILED|3:0|cpu=2,mem=100M,node=1||1
                3|killed|root|1|FAILED|0:9|billing=1,cpu=1,gres/gpu=1,mem=2G,node=1|normal|
                3.batch|batch|root|1|CANCELLED|0:9|cpu=1,gres/gpu=1,mem=2G,node=1||1
                4|held|root|1|CANCELLED by 0|0:0||normal|

                """
            #expect(list.output == expected)
            // Without times it would be those that fail in this very second.
            let failed = ["-n", "-P", "-X", "-o", "JobID", "-s", "F", "-S", "now-1hour", "-E", "now+1minute"]
            #expect(try cluster.debian("sacct", failed).output == "2\n3\n")
            #expect(try cluster.debian("sacct", ["-n", "-P", "-X", "-o", "JobID", "--name=good"]).output == "1\n")
            #expect(try cluster.debian("sacct", ["-n", "-P", "-o", "JobID", "-j", "2.batch"]).output == "2.batch\n")
        }
    }

    @Test("sacct prints every column that it has")
    func columns() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            try cluster.submit(["--comment=c", "--wrap", "true"], as: 1)
            let names = try cluster.debian("sacct", ["-e"]).output.split(whereSeparator: \.isWhitespace)
            #expect(names.count > 100)
            let all = try cluster.debian("sacct", ["-P", "-j", "1", "-o", names.joined(separator: ",")])
            #expect(all.status == 0 && all.output.split(separator: "\n").count >= 2, "\(all)")
        }
    }

    @Test("tasks of arrays and every run of a requeued job are told apart")
    func arraysAndRequeues() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            try cluster.submit(["-a", "1-3%1", "--wrap", "true"], as: 1)
            let tasks = try awaitCondition("the array to end") {
                try cluster.debian("sacct", ["-n", "-P", "-X", "-o", "JobID,State", "-j", "1"])
            } until: {
                $0.output == "1_1|COMPLETED\n1_2|COMPLETED\n1_3|COMPLETED\n"
            }
            #expect(tasks.status == 0)
            let submitted = try cluster.debian("sbatch", ["--parsable", "--wrap", "while :; do sleep 0.05; done"])
            let id = submitted.output.trimmingCharacters(in: .whitespacesAndNewlines)
            let runs = { try cluster.debian("sacct", ["-n", "-P", "-X", "-D", "-o", "State", "-j", id]) }
            _ = try awaitCondition("the job to run", runs) { $0.output == "RUNNING\n" }
            #expect(try cluster.debian("scontrol", ["requeue", id]).status == 0)
            _ = try awaitCondition("the job to wait again", runs) {
                $0.output == "PENDING\nREQUEUED\n" || $0.output == "REQUEUED\nPENDING\n"
            }
            let latest = try cluster.debian("sacct", ["-n", "-P", "-X", "-o", "State", "-j", id])
            #expect(latest.output == "PENDING\n")
        }
    }

    @Test("steps of Debian's srun are listed with their tasks, exit codes and command lines")
    func steps() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let script = "#!/bin/bash\n/usr/bin/srun -n2 true\n/usr/bin/srun -n1 -J other sh -c 'exit 4'\n"
            let submitted = try cluster.debian("sbatch", ["-n2", "-J", "job"], input: script)
            try #require(submitted.status == 0, "\(submitted)")
            let columns = [
                "-n", "-P", "-j", "1", "-o", "JobID,JobName,State,ExitCode,DerivedExitCode,NTasks,SubmitLine",
            ]
            let list = try awaitCondition("the job to end") {
                try cluster.debian("sacct", columns)
            } until: {
                $0.output.hasPrefix("1|job|FAILED")
            }
            let expected = """
                1|job|FAILED|4:0|4:0||/usr/bin/sbatch -n2 -J job
                1.batch|batch|FAILED|4:0||1|
                1.0|true|COMPLETED|0:0||2|/usr/bin/srun -n2 true
                1.1|other|FAILED|4:0||1|/usr/bin/srun -n1 -J other sh -c exit 4

                """
            #expect(list.output == expected)
        }
    }

    @Test("what sacct tells outlives the daemon and MinJobAge")
    func restart() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            try cluster.configure("MinJobAge=0")
            try cluster.submit(["--wrap", "true"], as: 1)
            _ = try awaitCondition("the controller to forget the job") {
                try cluster.debian("squeue", ["-h", "-t", "all"])
            } until: {
                $0.output.isEmpty
            }
            #expect(try cluster.slurm(["cluster", "stop", "--name", cluster.name]).status == 0)
            #expect(try cluster.slurm(["cluster", "start", "--name", cluster.name]).status == 0)
            let list = try cluster.debian("sacct", ["-n", "-P", "-o", "JobID,State"])
            #expect(list.output == "1|COMPLETED\n1.batch|COMPLETED\n")
        }
    }

    @Test("a cluster without accounting says that it is disabled")
    func disabled() throws {
        try SimulatedFixture.with(options: ["--no-accounting"]) { (cluster: SimulatedFixture) throws in
            let sacct = try cluster.debian("sacct")
            #expect(sacct.status == 1 && sacct.errors.contains("Slurm accounting storage is disabled"), "\(sacct)")
        }
    }
}

extension SimulatedFixture {
    /// Submits a job with Debian's sbatch and checks its number.
    func submit(_ arguments: [String], as id: Int) throws {
        let submitted = try debian("sbatch", arguments)
        try #require(submitted.output == "Submitted batch job \(id)\n", "\(submitted)")
    }
}

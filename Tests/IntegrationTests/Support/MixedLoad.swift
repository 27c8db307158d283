import Foundation
import Testing

/// 250 jobs of many kinds on 50 CPUs, and what is to become of each of them.
struct MixedLoad {
    /// What a job is to end as, by its name: state and exit code as scontrol shows them.
    private var expected: [String: String] = [:]
    /// The names of jobs whose scripts are to run, once each.
    private var scripts: [String] = []
    /// What is still to be done to jobs.
    private var commands: [String] = []
    private let folder: URL

    /// Submits the jobs; 50 of them run then.
    init(on cluster: SimulatedFixture) throws {
        folder = cluster.folder
        var lines: [String] = []
        // These fill the CPUs; the rest waits for them.
        for index in 0..<160 { lines.append(plain(index)) }
        for index in 0..<20 { lines.append(signalled(index)) }
        for index in 0..<20 { lines += dependent(index) }
        for index in 0..<10 { lines += changed(index) }
        lines.append(array())
        // Nothing starts before all is there, so that all of it is there when the first daemon is killed.
        let script = """
            set -e
            submit() { sbatch --parsable -o /dev/null -t 10 "$@"; }
            partition=$(sinfo -h -o %R)
            scontrol update PartitionName=$partition State=DOWN
            \(lines.joined(separator: "\n"))
            scontrol update PartitionName=$partition State=UP
            """
        let result = try Program.run("/bin/bash", ["-c", script], environment: cluster.environment, directory: folder)
        try #require(result.status == 0, "\(result.errors)")
    }

    /// A job that ends with an exit code.
    private mutating func plain(_ index: Int) -> String {
        let code = index % 3
        return submission("plain-\(index)", "exit \(code)", code == 0 ? "COMPLETED 0:0" : "FAILED \(code):0")
    }

    /// A job that a signal of its own ends.
    private mutating func signalled(_ index: Int) -> String {
        submission("signalled-\(index)", "kill -9 $$", "FAILED 0:9")
    }

    /// A job that fails or not, and one that waits for that.
    private mutating func dependent(_ index: Int) -> [String] {
        let code = index % 2
        let kind = ["afterok", "afternotok", "afterany", "afterok"][index % 4]
        let isSatisfied = index % 4 != 3
        let first = submission("first-\(index)", "exit \(code)", code == 0 ? "COMPLETED 0:0" : "FAILED 1:0")
        let options = "--dependency=\(kind):$first"
        if isSatisfied {
            return ["first=$(\(first))", submission("then-\(index)", "exit 0", "COMPLETED 0:0", options)]
        }
        expected["never-\(index)"] = "PENDING 0:0"
        return ["first=$(\(first))", "submit -J never-\(index) \(options) --wrap 'echo never >> ran'"]
    }

    /// A held job that is released, and one that is cancelled.
    private mutating func changed(_ index: Int) -> [String] {
        commands += ["scontrol release jobname=released-\(index)", "scancel --name=cancelled-\(index)"]
        expected["cancelled-\(index)"] = "CANCELLED 0:0"
        return [
            submission("released-\(index)", "exit 4", "FAILED 4:0", "-H"),
            "submit -J cancelled-\(index) -H --wrap 'echo cancelled >> ran'",
        ]
    }

    private mutating func array() -> String {
        for task in 1...10 {
            expected["array_\(task)"] = task % 2 == 0 ? "COMPLETED 0:0" : "FAILED 1:0"
            scripts.append("array_\(task)")
        }
        let script = "echo array_$SLURM_ARRAY_TASK_ID >> ran; sleep 1; exit $((SLURM_ARRAY_TASK_ID % 2))"
        return "submit -J array --array=1-10%2 --wrap '\(script)'"
    }

    /// The line that submits a job which notes that it ran, takes some time, and ends so.
    private mutating func submission(
        _ name: String,
        _ ending: String,
        _ outcome: String,
        _ options: String = ""
    ) -> String {
        expected[name] = outcome
        scripts.append(name)
        let tenths = scripts.count % 60
        let script = "echo \(name) >> ran; sleep \(tenths / 10).\(tenths % 10); \(ending)"
        return "submit -J \(name) \(options) --wrap '\(script)'"
    }

    /// Takes commands that change jobs, to be carried out now.
    mutating func takeCommands(_ count: Int) -> [String] {
        defer { commands.removeFirst(min(count, commands.count)) }
        return Array(commands.prefix(count))
    }

    /// Gives back those that were not carried out, as far as anybody knows.
    mutating func putBack(_ failed: [String]) {
        commands += failed
    }

    /// Carries out what is left to do, and waits until nothing more happens.
    mutating func finish(_ cluster: SimulatedFixture) throws {
        for command in commands {
            // What was carried out before the daemon could say so is refused now; `check` sees what became of it.
            _ = try Program.run("/bin/bash", ["-c", command], environment: cluster.environment, directory: folder)
        }
        let active = ["-h", "-t", "PD,R,CG", "-o", "%j"]
        _ = try awaitCondition("the end of the jobs", within: 60) {
            try cluster.ours("squeue", active)
        } until: { result in
            result.status == 0 && result.output.split(separator: "\n").allSatisfy { $0.hasPrefix("never-") }
        }
    }

    /// Compares what became of the jobs with what should have.
    func check(_ cluster: SimulatedFixture) throws {
        var found: [String: String] = [:]
        for line in try cluster.ours("scontrol", ["-o", "show", "jobs"]).output.split(separator: "\n") {
            func field(_ key: String) -> Substring? {
                line.split(separator: " ").first { $0.hasPrefix(key + "=") }?.dropFirst(key.count + 1)
            }
            let name = [field("JobName"), field("ArrayTaskId")].compactMap { $0 }.joined(separator: "_")
            #expect(found[name] == nil, "\(name) is there twice")
            found[name] = "\(field("JobState") ?? "?") \(field("ExitCode") ?? "?")"
        }
        let wrong = expected.filter { found[$0.key] != $0.value }.map { "\($0.key): \(found[$0.key] ?? "gone")" }
        #expect(wrong.isEmpty, "not as expected: \(wrong.sorted())")
        #expect(found.count == expected.count)
        let ran = try String(contentsOf: folder.appending(path: "ran"), encoding: .utf8)
        #expect(ran.split(separator: "\n").map(String.init).sorted() == scripts.sorted())
    }
}

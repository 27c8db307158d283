import SlurmCommands
import SlurmModel
import SlurmWire
import Testing

/// What `scancel` chooses, prints and answers with.
struct ScancelTests {
    private static func controller(_ jobs: [JobInfo]) -> ScriptedCancelController {
        var controller = ScriptedCancelController()
        controller.jobs = jobs
        return controller
    }

    private static let mixed = [
        JobInfo.waiting(1, state: .running), .waiting(2), .waiting(3, state: .suspended), .waiting(4, state: .failed),
    ]

    @Test("an unknown job is silent and no failure, and with -v it is told")
    func unknownJob() {
        var controller = ScriptedCancelController()
        controller.codes = [.invalidJobID]
        var trial = CancelTrial(["7"], controller: controller)
        #expect(trial.stderr.isEmpty && trial.status == 0)
        trial = CancelTrial(["-v", "7"], controller: controller)
        #expect(
            trial.stderr == """
                scancel: Terminating job 7
                scancel: error: Kill job error on job id 7: Invalid job id specified

                """
        )
        #expect(trial.status == 0)
    }

    @Test("other result codes are told, and the greatest is the exit status")
    func failures() {
        var controller = ScriptedCancelController()
        controller.codes = [.accessDenied, .alreadyDone, .success]
        let trial = CancelTrial(["7", "8", "9"], controller: controller)
        #expect(trial.stderr == "scancel: error: Kill job error on job id 7: Access/permission denied\n")
        #expect(trial.status == SlurmErrno.accessDenied.rawValue & 0xff)
    }

    @Test("waiting jobs are ended before running ones, and those that are over are left alone")
    func order() {
        let trial = CancelTrial(["--me"], controller: Self.controller(Self.mixed))
        #expect(trial.controller.killed == ["2", "1", "3"])
    }

    @Test(
        "filters choose jobs",
        arguments: [
            (["-t", "PD"], ["2"]), (["-t", "RUNNING"], ["1"]), (["-t", "CG"], []), (["-n", "job3"], ["3"]),
            (["-n", "job3,job1"], []), (["-p", "cpu"], ["2", "1", "3"]), (["-p", "gpu"], []), (["-u", "alice"], []),
            (["-u", "0", "2", "3"], ["2", "3"]), (["-A", "x"], []), (["-q", "y"], []), (["-R", "z"], []),
            (["--wckey", "k"], []), (["-w", "n1"], []),
        ] as [([String], [String])]
    )
    func filters(arguments: [String], killed: [String]) {
        let trial = CancelTrial(arguments, controller: Self.controller(Self.mixed))
        #expect(trial.controller.killed == killed)
        #expect(trial.status == 0)
    }

    @Test("jobs on one of the nodes match, and nodes may stand in a file")
    func nodes() {
        var jobs = Self.mixed
        jobs[0].nodes = "n[1-3]"
        jobs[2].nodes = "n7"
        #expect(CancelTrial(["-w", "n[3-7]"], controller: Self.controller(jobs)).controller.killed == ["1", "3"])
        #expect(CancelTrial(["-w", "n2,n4"], controller: Self.controller(jobs)).controller.killed == ["1"])
        let trial = CancelTrial(["-w", "./none"], controller: Self.controller([jobs[0]]))
        #expect(trial.controller.killed == [])
        #expect(trial.stderr.contains("error opening file ./none, No such file or directory"))
    }

    @Test("an array is named by its tasks, waiting ones together")
    func arrays() {
        var rest = JobInfo.waiting(5)
        rest.arrayJobID = 5
        rest.arrayTaskStr = "0x38"
        rest.arrayMaxTasks = 2
        var task = JobInfo.waiting(6, state: .running)
        task.arrayJobID = 5
        task.arrayTaskID = 1
        let controller = Self.controller([rest, task])
        #expect(CancelTrial(["-u", "root"], controller: controller).controller.killed == ["5_[3-5%2]", "5_1"])
        #expect(CancelTrial(["-b", "5_1"], controller: controller).controller.killed == ["5_1"])
        #expect(CancelTrial(["-b", "5_*"], controller: controller).controller.killed == ["5_[3-5%2]", "5_1"])
        #expect(CancelTrial(["-t", "PD", "5_4"], controller: controller).controller.killed == ["5_[3-5%2]"])
        let missing = CancelTrial(["-b", "5_9", "5_1"], controller: controller)
        #expect(missing.controller.killed == ["5_1"])
        #expect(missing.stderr == "scancel: error: Kill job error on job id 5_9: Invalid job id specified\n")
        #expect(missing.status == 1)
        #expect(CancelTrial(["-Q", "-b", "5_9"], controller: controller).stderr.isEmpty)
    }

    @Test("components of a heterogeneous job are left to its leader")
    func heterogeneousJobs() {
        var jobs = [JobInfo.waiting(5), .waiting(6), .waiting(7)]
        for (index, job) in jobs.enumerated() where job.jobID < 7 {
            jobs[index].hetJobID = 5
            jobs[index].hetJobOffset = UInt32(index)
        }
        #expect(CancelTrial(["-u", "root"], controller: Self.controller(jobs)).controller.killed == ["5", "7"])
    }

    @Test("a job that is not ready for a signal is tried ten times, with growing pauses")
    func retries() {
        var controller = Self.controller([.waiting(5)])
        controller.codes = [.transitionStateNoUpdate, .transitionStateNoUpdate]
        var trial = CancelTrial(["-v", "-s", "USR1", "5"], controller: controller)
        #expect(trial.controller.killed.count == 3)
        #expect(trial.pauses == [5, 6])
        #expect(trial.status == 0)
        let retrying = "scancel: Job is in transitional state, retrying\n"
        #expect(trial.stderr == "scancel: Signal 10 to job 5\n" + retrying + retrying)
        controller.codes = Array(repeating: .transitionStateNoUpdate, count: 20)
        trial = CancelTrial(["-s", "USR1", "5"], controller: controller)
        #expect(trial.controller.killed.count == 10)
        #expect(trial.pauses == Array(5...14))
        #expect(trial.stderr.hasPrefix("scancel: error: Kill job error on job id 5: "))
        #expect(trial.status == SlurmErrno.transitionStateNoUpdate.rawValue & 0xff)
    }

    @Test("questions are asked until they are answered, one job at a time")
    func questions() {
        let controller = Self.controller([.waiting(1), .waiting(2)])
        let trial = CancelTrial(["-i", "-u", "root"], input: ["x", "n", "Yes"], controller: controller)
        #expect(trial.controller.killed == ["2"])
        let asked = [1, 1, 2].map { "Cancel job_id=\($0) name=job\($0) partition=cpu [y/n]? " }.joined()
        // A job that was spared among the waiting ones is not asked about again.
        #expect(trial.stdout == asked)
        #expect(trial.status == 0)
    }

    @Test("input that ends before the answer ends the command")
    func questionsWithoutAnswer() {
        let trial = CancelTrial(["-i", "1"], controller: Self.controller([.waiting(1)]))
        #expect(trial.controller.killed == [])
        #expect(trial.status == 1)
    }

    @Test("a controller that cannot be reached is told once, and ends the command")
    func unreachable() {
        var controller = ScriptedCancelController()
        controller.refusesLists = true
        let trial = CancelTrial(["-u", "root"], controller: controller)
        #expect(trial.stderr == "slurm_load_jobs error: \(SlurmErrno.slurmctldCommunicationsConnectionError.text)\n")
        #expect(trial.status == 1)
    }

    @Test("any arguments end in an outcome, and none that is refused ends a job")
    func randomArguments() {
        let words = [
            "1", "2_1", "2_[1-3]", "3_*", "4.0", "5_", "6+1", ",", "7,8", "_[", "1_[", "[", "1_[1-", "9_[3-1]", "abc",
            "",
            "-u", "root", "-t", "PD", "R", "-s", "USR1", "0", "99999", "-i", "-b", "-f", "-v", "-Q", "-w", "n[1", "a/b",
            "--me", "--", "-", "--s", "--signal=", "-n", "-p", "cpu", "--wckey=*", "-V", "--help", "-M", "x", "é",
            "\u{301}",
            "1_\u{301}", "99999999999999999999", "1_[0-99999999999999999999]", "4294967295_4294967295.4294967294",
        ]
        var generator = SeededCancelGenerator(state: 20_221_122)
        for _ in 0..<3000 {
            let count = Int.random(in: 0...6, using: &generator)
            let arguments = (0..<count).compactMap { _ in words.randomElement(using: &generator) }
            let trial = CancelTrial(arguments, input: ["y", "n", "?"], controller: Self.controller(Self.mixed))
            #expect((0...255).contains(trial.status))
            #expect(!trial.stderr.contains("error: Invalid job id ") || trial.controller.killed.isEmpty, "\(arguments)")
        }
    }
}

/// SplitMix64, so that a failing case can be repeated from its seed.
private struct SeededCancelGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

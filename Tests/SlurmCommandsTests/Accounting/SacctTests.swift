import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// `sacct` with records made up for the purpose; what it prints was compared with Debian's on a real slurmdbd.
struct SacctTests {
    private static func job(_ id: UInt32, submit: Int64, state: JobBaseState = .completed) -> AccountingJob {
        var job = AccountingJob()
        job.jobid = id
        job.jobname = "work"
        job.account = "root"
        job.partition = "cpu"
        job.state = UInt32(state.rawValue)
        job.requid = UInt32.max
        job.showFull = 1
        job.submit = submit
        job.tresAllocStr = "1=2,2=1536,4=1"
        return job
    }

    private static func step(of id: UInt32, _ number: UInt32, microseconds: UInt32 = 0) -> AccountingStep {
        var step = AccountingStep()
        step.stepID.jobID = .value(id)
        step.stepID.stepID = .value(number)
        step.stepname = "task"
        step.state = UInt16(JobBaseState.completed.rawValue)
        step.requid = UInt32.max
        step.totCPUUsec = microseconds
        step.tresAllocStr = "1=1"
        return step
    }

    private static func accounting(_ jobs: [AccountingJob]) -> RecordedAccounting {
        var cpu = AccountingResource()
        (cpu.id, cpu.type) = (1, "cpu")
        var memory = AccountingResource()
        (memory.id, memory.type) = (2, "mem")
        return RecordedAccounting(answers: [AccountingList(jobs), AccountingList([memory, cpu])])
    }

    @Test("a job's steps follow it, and the batch script is one of them")
    func steps() {
        var job = Self.job(7, submit: 10)
        job.steps = [Self.step(of: 7, StepNumber.batchScript), Self.step(of: 7, 0)]
        #expect(
            Self.accounting([job]).lines(Sacct.self, "-n", "-P", "-o", "jobid,jobname,ncpus") == [
                "7|work|2", "7.batch|task|1", "7.0|task|1",
            ]
        )
        #expect(Self.accounting([job]).lines(Sacct.self, "-n", "-P", "-X", "-o", "jobid") == ["7"])
    }

    @Test("jobs are listed in the order of their submission")
    func order() {
        let jobs = [Self.job(9, submit: 30), Self.job(3, submit: 40), Self.job(5, submit: 30)]
        #expect(Self.accounting(jobs).lines(Sacct.self, "-n", "-P", "-o", "jobid") == ["5", "9", "3"])
    }

    @Test("the processor time of a job is that of its steps")
    func processorTime() {
        var job = Self.job(7, submit: 10)
        job.steps = [Self.step(of: 7, 0, microseconds: 600_000), Self.step(of: 7, 1, microseconds: 900_000)]
        #expect(Self.accounting([job]).lines(Sacct.self, "-n", "-P", "-X", "-o", "totalcpu") == ["00:01.500"])
    }

    @Test("a text too long for its column ends in a plus, a number is never cut")
    func widths() {
        let lines = Self.accounting([Self.job(1_234_567, submit: 1)]).lines(
            Sacct.self,
            "-n",
            "-o",
            "jobname%3,jobidraw%4,associd%1,account%-8"
        )
        #expect(lines == ["wo+ 123+ 0 root     "])
    }

    @Test("resources have their names, memory its unit")
    func resources() {
        let accounting = Self.accounting([Self.job(1, submit: 1)])
        #expect(accounting.lines(Sacct.self, "-n", "-P", "-o", "alloctres") == ["cpu=2,mem=1.50G"])
        #expect(accounting.lines(Sacct.self, "-n", "-P", "--noconvert", "-o", "alloctres") == ["cpu=2,mem=1536M"])
        #expect(accounting.lines(Sacct.self, "-n", "-P", "--units=K", "-o", "alloctres") == ["cpu=2,mem=1572864K"])
    }

    @Test("a cancelled job tells who cancelled it")
    func cancelled() {
        var job = Self.job(1, submit: 1, state: .cancelled)
        job.requid = 1000
        #expect(Self.accounting([job]).lines(Sacct.self, "-n", "-P", "-o", "state") == ["CANCELLED by 1000"])
    }

    @Test("SACCT_FORMAT chooses the columns where no option does")
    func variable() {
        let accounting = Self.accounting([Self.job(1, submit: 1)])
        #expect(accounting.lines(Sacct.self, "-P", environment: ["SACCT_FORMAT=jobid,state"])[0] == "JobID|State")
        #expect(
            accounting.lines(Sacct.self, "-P", "-o", "account", environment: ["SACCT_FORMAT=jobid"])[0] == "Account"
        )
    }

    @Test(
        "what is no column, state, job or unit is refused",
        arguments: [
            (["-o", "bogus"], "sacct: error: Invalid field requested: \"bogus\"\n"),
            (["-s", "bogus"], "sacct: fatal: unrecognized job state value 'bogus'\n"),
            (["-s", "CG"], "sacct: fatal: job state CG is not supported / accounted\n"),
            (["-j", "x"], "sacct: fatal: Bad job/step specified: x\n"),
            (["-u", "nosuch"], "sacct: error: Invalid user id: nosuch\n"),
        ]
    )
    func refusals(arguments: [String], message: String) {
        let outcome = Self.accounting([]).run(Sacct.self, arguments)
        #expect(String(decoding: outcome.stderr, as: UTF8.self) == message)
        #expect(outcome.status == 1)
    }

    @Test("a daemon that cannot be reached is told, line by line")
    func unreachable() {
        let accounting = RecordedAccounting(
            failure: ControllerError(.slurmctldCommunicationsConnectionError, message: "one\ntwo")
        )
        let outcome = accounting.run(Sacct.self, [])
        #expect(String(decoding: outcome.stderr, as: UTF8.self) == "sacct: error: one\nsacct: error: two\n")
        #expect(outcome.stdout.isEmpty && outcome.status == 1)
    }
}

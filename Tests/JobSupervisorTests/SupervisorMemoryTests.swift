import Glibc
import JobSupervisor
import Testing

/// Jobs that want more memory than they have; `tail /dev/zero` takes more and more until it is ended.
@Suite struct SupervisorMemoryTests {
    let fixture: SupervisorFixture

    init() throws {
        fixture = try SupervisorFixture()
    }

    private static let outOfMemory = RunReport.endedOutOfMemory(waitStatus: 0)

    private func run(_ script: String, memoryLimitMiB: UInt64) throws -> RunReport? {
        var record = fixture.record(script)
        record.memoryLimitMiB = memoryLimitMiB
        return try fixture.run(record).last
    }

    @Test("the largest process of a job above its memory is killed, and the job is out of memory")
    func largestIsKilled() throws {
        #expect(
            try run("tail /dev/zero; echo \"status $?\"; exit 3", memoryLimitMiB: 64)
                == .endedOutOfMemory(waitStatus: 3 << 8)
        )
        let output = try fixture.content("output")
        #expect(output.contains("status 137\n"), "the script goes on: \(output)")
        let notice =
            "slurmstepd-cpu-0: error: Detected 1 oom-kill event(s) in StepId=7.batch. "
            + "Some of your processes may have been killed by the cgroup out-of-memory handler.\n"
        #expect(output.hasSuffix(notice), "\(output)")
    }

    @Test("a process that left the job's session counts, too")
    func detachedProcess() throws {
        #expect(
            try run("setsid sh -c 'tail /dev/zero; echo gone > gone' & wait", memoryLimitMiB: 64) == Self.outOfMemory
        )
        #expect(try fixture.content("gone") == "gone\n")
    }

    @Test("processes count together")
    func together() throws {
        let hold = "tail -c 40000000 <(head -c 40000000 /dev/zero; read < end) > /dev/null &"
        let script = "mkfifo end; \(hold) \(hold) \(hold) wait -n; exec 3<>end; printf '\\n\\n\\n' >&3; wait"
        #expect(try run(script, memoryLimitMiB: 100) == Self.outOfMemory)
    }

    @Test("a job without a limit, and one below it, are left alone", arguments: [0, 200] as [UInt64])
    func belowLimit(memoryLimitMiB: UInt64) throws {
        let script = "tail -c 50000000 <(head -c 50000000 /dev/zero) | wc -c"
        #expect(try run(script, memoryLimitMiB: memoryLimitMiB) == .ended(waitStatus: 0))
        #expect(try fixture.content("output") == "50000000\n")
    }
}

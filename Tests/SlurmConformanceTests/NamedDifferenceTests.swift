import Testing

@testable import SlurmConformance

@Suite struct NamedDifferenceTests {
    private func difference(_ words: [String], _ expected: String, _ seen: String) -> SeenDifference {
        SeenDifference(
            operations: [.init(job: "e", action: .trySubmit(name: "e", words: words))],
            expected: [expected],
            seen: [seen]
        )
    }

    private let words = ["--ntasks=4", "--cpus-per-task=3", "--nodes=1-2"]
    private let waits = "| e PENDING 0:0 Resources -"

    @Test("that slurmctld started a job with fewer CPUs than it asked for is a known difference")
    func fewer() {
        let known = difference(words, "| e RUNNING 0:0 None cpu-0/3-7/500 cpu-1/0-5/500", waits)
        #expect(NamedDifferences.reason(of: known) == FewerCPUsThanAsked.reason)
        let folded = difference(words, "| e RUNNING 0:0 None cpu-[0-1]/0-4/500", waits)
        #expect(NamedDifferences.reason(of: folded) == FewerCPUsThanAsked.reason)
    }

    @Test("a hold that became an administrator's is a known difference where the job's dependency may have failed")
    func heldBehindFailedJob() {
        let held = ["| e PENDING 0:0 JobHeldAdmin -", "| e PENDING 0:0 JobHeldUser -"]
        let known = difference(["--hold", "--dependency=afterok:$a"], held[0], held[1])
        #expect(NamedDifferences.reason(of: known) == HeldBehindFailedJob.reason)
        #expect(NamedDifferences.reason(of: difference(["--hold"], held[0], held[1])) == nil)
        #expect(NamedDifferences.reason(of: difference(["--hold", "--dependency=after:$a"], held[1], held[0])) == nil)
    }

    @Test("nothing else is taken for it")
    func others() {
        let enough = difference(words, "| e RUNNING 0:0 None cpu-[0-1]/0-5/500", waits)
        #expect(NamedDifferences.reason(of: enough) == nil)
        let without = difference(["--ntasks=16"], "| e RUNNING 0:0 None cpu-0/0-4/500", waits)
        #expect(NamedDifferences.reason(of: without) == nil)
        let same = "| e RUNNING 0:0 None cpu-0/0-4/500"
        #expect(NamedDifferences.reason(of: difference(words, same, same)) == nil)
    }
}

import Testing

@testable import SlurmConformance

@Suite struct NamedDifferenceTests {
    private func difference(_ words: some Sequence<String>, _ expected: String, _ seen: String) -> SeenDifference {
        SeenDifference(
            operations: [.init(job: "e", action: .trySubmit(name: "e", words: Array(words)))],
            expected: [expected],
            seen: [seen]
        )
    }

    private let words = ["--ntasks=4", "--cpus-per-task=3", "--nodes=1-2", "--mem=500"]
    private let runs = "| e RUNNING 0:0 None cpu-0/3-7/500 cpu-1/0-5/500"

    @Test("where a job with CPUs for each task and memory for each node runs is a known difference")
    func unroundedCPUs() {
        let waits = "| e PENDING 0:0 Resources -"
        #expect(NamedDifferences.reason(of: difference(words, runs, waits)) == UnroundedCPUs.reason)
        #expect(NamedDifferences.reason(of: difference(words.dropLast(), runs, waits)) == nil)
        #expect(NamedDifferences.reason(of: difference(words, waits, runs)) == nil)
        #expect(NamedDifferences.reason(of: difference(words, runs, runs)) == nil)
    }

    @Test("how many nodes of a range squeue shows is a known difference")
    func guessedNodes() {
        let (shown, other) = ("| $e sbatch cpu PENDING 1 2 BeginTime", "| $e sbatch cpu PENDING 1 1 BeginTime")
        #expect(NamedDifferences.reason(of: difference(["--nodes=1-2"], shown, other)) == GuessedNodes.reason)
        #expect(NamedDifferences.reason(of: difference(["--nodes=2"], shown, other)) == nil)
        let reason = "| $e sbatch cpu PENDING 1 1 Priority"
        #expect(NamedDifferences.reason(of: difference(["--nodes=1-2"], shown, reason)) == nil)
    }

    @Test("a hold that became an administrator's is a known difference where the job's dependency may have failed")
    func heldBehindFailedJob() {
        let held = ["| e PENDING 0:0 JobHeldAdmin -", "| e PENDING 0:0 JobHeldUser -"]
        let known = difference(["--hold", "--dependency=afterok:$a"], held[0], held[1])
        #expect(NamedDifferences.reason(of: known) == HeldBehindFailedJob.reason)
        #expect(NamedDifferences.reason(of: difference(["--hold"], held[0], held[1])) == nil)
        #expect(NamedDifferences.reason(of: difference(["--hold", "--dependency=after:$a"], held[1], held[0])) == nil)
    }
}

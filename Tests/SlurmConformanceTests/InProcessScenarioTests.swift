import SlurmConformance
import Testing

@Suite struct InProcessScenarioTests {
    @Test("the simulation in a process does what Slurm did, in every scenario that it can play")
    func all() async throws {
        let results = await ConformanceRun(try ScenarioCatalog.all()).play(on: .inProcess, lanes: 1)
        let failures = results.filter(\.verdict.isFailure)
        #expect(failures.isEmpty, "\(failures.map { "\($0.scenario): \($0.verdict.text)" })")
        #expect(results.count { $0.verdict == .agrees } >= 150)
    }

    @Test("a scenario that expects something else is seen to differ, with both texts")
    func difference() async throws {
        let text = "# What does not hold.\nsubmit a -H\nstates\n| a RUNNING 0:0 None\n"
        let results = await ConformanceRun([try ScenarioParser.parse(text, name: "wrong")]).play(on: .inProcess)
        guard case .differs(let difference) = try #require(results.first).verdict else {
            Issue.record("\(results)")
            return
        }
        #expect(difference.contains("expected | a RUNNING 0:0 None"))
        #expect(difference.contains("seen     | a PENDING 0:0 JobHeldUser"))
    }

    @Test("a known difference is none to look at, and one that is gone is")
    func knownDifference() async throws {
        let head = "# What holds.\ndiffers on in-process: For a reason.\nsubmit a -H\nstates\n"
        let wrong = try ScenarioParser.parse(head + "| a RUNNING 0:0 None\n", name: "wrong")
        let right = try ScenarioParser.parse(head + "| a PENDING 0:0 JobHeldUser\n", name: "right")
        let results = await ConformanceRun([wrong, right]).play(on: .inProcess, lanes: 1)
        #expect(
            results.map(\.verdict) == [
                .agreesUnexpectedly("For a reason."), .knownDifference("For a reason."),
            ]
        )
    }

    @Test("what a cluster lacks is why a scenario is skipped")
    func skipping() async throws {
        let text = "# What holds.\nsubmit a\n    true\nwait a COMPLETED\n"
        let results = await ConformanceRun([try ScenarioParser.parse(text, name: "x")]).play(on: .inProcess)
        #expect(results.map(\.verdict) == [.skipped("no scripts are executed here")])
    }
}

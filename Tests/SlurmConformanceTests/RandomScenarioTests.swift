import SlurmConformance
import Testing

@Suite struct RandomScenarioTests {
    @Test("a seed gives the same scenario each time, and another seed another one")
    func seeds() {
        #expect(RandomScenario(seed: 7) == RandomScenario(seed: 7))
        #expect(RandomScenario(seed: 7).operations != RandomScenario(seed: 8).operations)
    }

    @Test("a scenario of a seed can be written down and read again")
    func writing() throws {
        for seed in UInt64(1)...50 {
            let scenario = RandomScenario(seed: seed).scenario
            let text = "# It.\n" + scenario.steps.map(\.text).joined(separator: "\n") + "\n"
            #expect(try ScenarioParser.parse(text, name: "x").steps.map(\.action) == scenario.steps.map(\.action))
        }
    }

    @Test("a simulation agrees with another simulation")
    func agreement() async throws {
        let pair = (try InProcessGround(), try InProcessGround())
        let differential = Differential(reference: pair.0, subject: pair.1)
        for seed in UInt64(1)...20 {
            #expect(try await differential.compare(RandomScenario(seed: seed)) == .agrees)
        }
    }

    @Test("where clusters differ the shortest scenario that shows it is found")
    func shrinking() async throws {
        let differential = Differential(reference: try InProcessGround(), subject: try SmallerGround())
        let outcome = try await differential.compare(RandomScenario(seed: 1, length: 20))
        guard case .differs(let scenario, let text) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        let submissions = scenario.split(separator: "\n").count { $0.hasPrefix("try-submit") }
        #expect(submissions == 1, "\(scenario)")
        #expect(text.contains("expected"))
        #expect(try ScenarioParser.parse(scenario, name: "x").steps.count == 2)
    }
}

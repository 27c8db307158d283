import SlurmConformance
import Testing

@Suite struct ScenarioCatalogTests {
    @Test("there are scenarios, and each can be read and says what holds")
    func reading() throws {
        let scenarios = try ScenarioCatalog.all()
        #expect(scenarios.count >= 150)
        for scenario in scenarios {
            #expect(scenario.summary.hasSuffix("."), "\(scenario.name)")
        }
    }

    @Test("no scenario stands under two names, and names are in order")
    func names() throws {
        let names = try ScenarioCatalog.all().map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test("a scenario that expects nothing of a step is no scenario that cannot fail")
    func expectations() throws {
        for scenario in try ScenarioCatalog.all() {
            let shows = scenario.steps.contains { step in
                if case .wait = step.action { return true }
                return !step.expected.isEmpty
            }
            let runs = scenario.steps.contains { if case .run = $0.action { true } else { false } }
            #expect(shows || runs, "\(scenario.name)")
        }
    }

    @Test("what is known to differ has a reason")
    func differences() throws {
        for scenario in try ScenarioCatalog.all() {
            for (backend, reason) in scenario.differences {
                #expect(["in-process", "simulated", "containers", "real"].contains(backend), "\(scenario.name)")
                #expect(reason.hasSuffix("."), "\(scenario.name)")
            }
        }
    }
}

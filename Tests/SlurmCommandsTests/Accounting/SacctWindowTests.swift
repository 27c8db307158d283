import SlurmWire
import Testing

@testable import SlurmCommands

/// Which time `sacct` asks for: the defaults depend on whether jobs and states are named.
struct SacctWindowTests {
    private static func window(_ change: (inout AccountingJobCondition) -> Void) -> [Int64] {
        var settings = SacctSettings()
        change(&settings.condition)
        settings.completeWindow(now: 1000, midnight: 400)
        return [settings.condition.usageStart, settings.condition.usageEnd]
    }

    @Test("without jobs and states it is today, the current second included")
    func today() {
        #expect(Self.window { _ in } == [400, 1001])
    }

    @Test("named jobs are shown whenever they ran")
    func jobs() {
        #expect(Self.window { $0.stepList = [SelectedStep()] } == [0, 1001])
    }

    @Test("states alone mean now, or the instant that is given")
    func states() {
        #expect(Self.window { $0.stateList = ["3"] } == [1000, 1001])
        #expect(
            Self.window {
                $0.stateList = ["3"]
                $0.usageStart = 500
            } == [500, 501]
        )
    }

    @Test("what is given stays")
    func given() {
        #expect(
            Self.window {
                $0.usageStart = 100
                $0.usageEnd = 200
            } == [100, 200]
        )
    }
}

import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// Lists in the options of the accounting commands.
struct SelectionTextTests {
    @Test("words are taken once, in lower case, and the last time counts")
    func words() {
        var list: [String?]?
        SelectionText.add("One,two,,one", to: &list)
        #expect(list == ["two", "one"])
    }

    @Test("names in brackets are expanded, and their commas part nothing")
    func brackets() {
        var list: [String?]?
        SelectionText.add("n[1-2,4],x", to: &list)
        #expect(list == ["n1", "n2", "n4", "x"])
    }

    @Test(
        "a job, a task, a component and a step are named",
        arguments: [
            ("7", 7, nil, nil, nil), ("7_2", 7, 2, nil, nil), ("7+1", 7, nil, 1, nil), ("7.0", 7, nil, nil, 0),
            ("7.batch", 7, nil, nil, StepNumber.batchScript), ("7_2.extern", 7, 2, nil, StepNumber.external),
        ] as [(String, UInt32, UInt32?, UInt32?, UInt32?)]
    )
    func steps(text: String, job: UInt32, task: UInt32?, offset: UInt32?, step: UInt32?) throws {
        let selected = try SelectionText.step(text).get()
        #expect(selected.stepID.jobID == .value(job))
        #expect(selected.arrayTaskID.number == task)
        #expect(selected.hetJobOffset.number == offset)
        #expect(selected.stepID.stepID.number == step)
    }
}

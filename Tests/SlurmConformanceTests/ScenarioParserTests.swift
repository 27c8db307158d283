import SlurmConformance
import Testing

@Suite struct ScenarioParserTests {
    static let text = """
        # What holds.
        needs: gpus
        differs on simulated, containers: A reason.
        patience: 90
        submit a X=1 -n 2 -J "two words"
            echo one
            exit 3
        wait a FAILED NonZeroExitCode
        states
        | a FAILED 3:0 NonZeroExitCode
        run scancel $a
        ! nothing
        = 1
        finally run scontrol update nodename=n state=resume

        """

    @Test("a scenario is read with its needs, its steps and what is expected")
    func reading() throws {
        let scenario = try ScenarioParser.parse(Self.text, name: "group/name")
        #expect(scenario.summary == "What holds.")
        #expect(scenario.needs == [.gpus, .processes, .operator, .full])
        #expect(scenario.differences == ["simulated": "A reason.", "containers": "A reason."])
        #expect(scenario.patienceSeconds == 90)
        #expect(scenario.steps.map(\.text).first == "submit a X=1 -n 2 -J 'two words'")
        #expect(scenario.steps.map(\.body.count) == [2, 0, 0, 0])
        #expect(scenario.steps[2].expected == ["| a FAILED 3:0 NonZeroExitCode"])
        #expect(scenario.steps[3].expected == ["! nothing", "= 1"])
        #expect(scenario.cleanup.count == 1)
    }

    @Test(
        "what is no scenario is refused with its line",
        arguments: [
            ("# a\nnosuch step\n", "line 2"), ("# a\nneeds: nothing\n", "line 2"), ("# a\nrun 'open\n", "quote"),
            ("| first\n", "below a step"), ("# only\n", "has steps"), ("# a\nend b 256\n", "0 to 255"),
        ]
    )
    func refusals(text: String, reason: String) {
        let error = #expect(throws: ScenarioError.self) { try ScenarioParser.parse(text, name: "x") }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "none")")
    }

    @Test("words are parted by blanks and kept together by quotes")
    func words() {
        #expect(CommandWords.split("a 'b c'  \"d 'e'\" ''") == ["a", "b c", "d 'e'", ""])
        #expect(CommandWords.split("a 'b") == nil)
        for word in ["plain", "two words", "it's", ""] {
            #expect(CommandWords.split(CommandWords.quoted(word)) == [word])
        }
    }
}

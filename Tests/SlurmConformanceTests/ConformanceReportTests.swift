import SlurmConformance
import Testing

@Suite struct ConformanceReportTests {
    static func report() async throws -> ConformanceReport {
        let wrong = "# A < B & C.\nsubmit a -H\nstates\n| a RUNNING 0:0 <\n"
        let right = "# It holds.\nsubmit a -H\nstates\n| a PENDING 0:0 JobHeldUser\n"
        let scenarios = [
            try ScenarioParser.parse(wrong, name: "g/wrong"), try ScenarioParser.parse(right, name: "g/right"),
        ]
        return ConformanceReport(await ConformanceRun(scenarios).play(on: .inProcess), scenarios: scenarios)
    }

    @Test("the table counts, and tells what differs")
    func table() async throws {
        let report = try await Self.report()
        #expect(report.hasFailures)
        let lines = report.table.split(separator: "\n")
        #expect(lines[1].split(separator: " ").prefix(2) == ["in-process", "1"])
        #expect(report.table.contains("expected | a RUNNING 0:0 <"))
    }

    @Test("JUnit's XML has a failure with its text, and no mark-up of the text's own")
    func junit() async throws {
        let text = try await Self.report().junit
        #expect(text.contains("<testsuite name=\"in-process\" tests=\"2\" failures=\"1\" skipped=\"0\">"))
        #expect(text.contains("0:0 &lt;"))
    }

    @Test("the page names each scenario and what it says")
    func page() async throws {
        let text = try await Self.report().html
        #expect(text.contains("A &lt; B &amp; C."))
        #expect(text.contains("<b>g/right</b>"))
    }

    @Test("Markdown has a line for each group, and says why something differs or was not played")
    func markdown() async throws {
        let known = "# It is known.\ndiffers on in-process: A reason.\nsubmit a -H\nstates\n| a RUNNING 0:0 None\n"
        let scripts = "# It runs.\nsubmit a\n    true\nwait a COMPLETED\n"
        let scenarios = [
            try ScenarioParser.parse(known, name: "g/known"), try ScenarioParser.parse(scripts, name: "h/scripts"),
        ]
        let report = ConformanceReport(await ConformanceRun(scenarios).play(on: .inProcess), scenarios: scenarios)
        #expect(
            report.markdown == """
                | scenarios | in-process |
                |---|---|
                | g (1) | 0, 1 differ |
                | h (1) | – |
                | all (2) | 0, 1 differ |

                Known differences:

                * `g/known` on in-process: A reason.

                Not played:

                * 1 on in-process: no scripts are executed here

                """
        )
    }

    @Test("JSON has an object for each scenario and backend")
    func json() async throws {
        let text = try await Self.report().json()
        #expect(text.contains("\"verdict\" : \"differs\"") && text.contains("\"verdict\" : \"agrees\""))
    }
}

import SlurmCommands
import Testing

struct ScontrolGoldenTests {
    @Test("there are recorded cases")
    func thereAreCases() {
        #expect(ScontrolGolden.all.count >= 17)
    }

    @Test("scontrol prints what Debian's printed of the same answers", arguments: ScontrolGolden.all)
    func printsTheSame(_ golden: ScontrolGolden) throws {
        let now = try #require(golden.lines("now").first.flatMap { Int64($0) })
        let run = ScontrolRun(try golden.lines("arguments"), bodies: try golden.bodies(), now: now)
        #expect(run.stdout == String(decoding: try golden.bytes("stdout"), as: UTF8.self))
        #expect(run.stderr.isEmpty)
        #expect(run.outcome.status == 0)
    }
}

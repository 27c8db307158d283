import SlurmCommands
import SlurmModel
import SlurmWire
import Testing

/// What the listings print, compared byte for byte with what Debian's commands printed of the same answers.
struct ListingGoldenTests {
    private static func run(_ golden: GoldenCase) throws -> CommandOutcome {
        let line = ShellLine(golden.commandLine)
        let program = try #require(line.words.first)
        var invocation = Invocation(program: program, arguments: Array(line.words.dropFirst()))
        for (name, value) in line.variables { invocation.environment.set(name, value) }
        invocation.now = golden.now
        invocation.users = UserTable(
            users: [.init(name: "root", userID: 0, groupID: 0)],
            groups: [.init(name: "root", groupID: 0)]
        )
        let command = try #require(CommandCatalog.command(program))
        var controller = GoldenController(golden)
        return CommandCatalog.run(command, invocation, &controller)
    }

    @Test(
        "a listing prints what Debian's command printed",
        arguments: GoldenCase.all("squeue") + GoldenCase.all("sinfo") + GoldenCase.all("sdiag")
    )
    func listing(golden: GoldenCase) throws {
        let outcome = try Self.run(golden)
        #expect(String(decoding: outcome.stdout, as: UTF8.self) == String(decoding: golden.stdout, as: UTF8.self))
        #expect(outcome.stdout == golden.stdout)
        #expect(String(decoding: outcome.stderr, as: UTF8.self) == String(decoding: golden.stderr, as: UTF8.self))
        #expect(outcome.status == golden.status)
    }
}

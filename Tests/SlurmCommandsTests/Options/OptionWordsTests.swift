import Testing

@testable import SlurmCommands

@Suite struct OptionWordsTests {
    @Test("every option that a command accepts is explained in its help", arguments: CommandCatalog.all.map { $0.name })
    func explained(name: String) throws {
        let command = try #require(CommandCatalog.command(name))
        let words = OptionWords.of(name)
        let accepted = command.options.rows.filter { !$0.isRefused && $0.long == $0.key }
        #expect(accepted.filter { words[$0.key] == nil }.map(\.key) == [])
        for row in accepted where row.argument != .none { #expect(words[row.key]?.value != "", "\(row.key)") }
        for row in accepted where row.argument == .none { #expect(words[row.key]?.value == "", "\(row.key)") }
    }

    @Test("nothing is explained that no command accepts")
    func superfluous() {
        let accepted = Set(CommandCatalog.all.flatMap { $0.options.rows.map(\.key) })
        for command in CommandCatalog.all {
            #expect(OptionWords.of(command.name).keys.filter { !accepted.contains($0) } == [], "\(command.name)")
        }
    }

    @Test("a line of the help is at most 100 columns wide", arguments: CommandCatalog.all.map { $0.name })
    func width(name: String) throws {
        let command = try #require(CommandCatalog.command(name))
        let lines = command.options.help(name).split(separator: "\n")
        #expect(lines.filter { $0.utf8.count > 100 } == [])
    }
}

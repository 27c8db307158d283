/// What `scontrol --help` prints; what the commands mean stands in Slurm's manual page.
enum ScontrolHelp {
    /// The options, the commands, and what `show` shows.
    static var text: String {
        var text = Scontrol.options.help(Scontrol.name, operands: "[COMMAND]")
        text += "\nCommands: " + wrapped(commands) + "\n"
        text += "Things to show: " + wrapped(ShowEntity.entities.map(\.keyword.word))
        return text + "\nWithout a command, commands are read from standard input, one a line.\n"
    }

    private static var commands: [String] {
        ScontrolCommand.all.filter { $0.action != .refused }.map(\.keyword.word)
    }

    /// How wide a line may be.
    private static let width = 78

    private static func wrapped(_ words: [String]) -> String {
        var (text, column) = ("", width)
        for (index, word) in words.enumerated() {
            let item = index + 1 < words.count ? word + ", " : word
            if column + item.utf8.count > width {
                text += "\n  "
                column = 2
            }
            text += item
            column += item.utf8.count
        }
        return text + "\n"
    }
}

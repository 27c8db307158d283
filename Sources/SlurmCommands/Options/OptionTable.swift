/// The options of a command.
package struct OptionTable: Sendable {
    /// The options, in the order in which messages list them.
    package var rows: [OptionRow]
    /// Whether the first operand ends the options, as with commands that take a script and its arguments.
    package var stopsAtFirstOperand: Bool

    /// Makes a table.
    package init(_ rows: [OptionRow], stopsAtFirstOperand: Bool = false) {
        self.rows = rows
        self.stopsAtFirstOperand = stopsAtFirstOperand
    }
}

/// One spelling of an option.
package struct OptionRow: Sendable {
    /// Whether an option has an argument.
    package enum Argument: Hashable, Sendable {
        /// It has none.
        case none
        /// It has one, joined or as the next word.
        case required
        /// It may have one, joined.
        case optional
    }

    /// What the option is, the same for all spellings: the first long name.
    package var key: String
    /// The long name, or nil.
    package var long: String?
    /// The letter, or nil.
    package var short: Character?
    /// Whether it has an argument.
    package var argument: Argument
    /// Whether Slurm has the option and this program does not: it is refused by name.
    package var isRefused: Bool

    /// An option, or, with `key`, one more spelling of it.
    package init(_ long: String, _ short: Character? = nil, _ argument: Argument = .none, key: String? = nil) {
        self.key = key ?? long
        self.long = long
        self.short = short
        self.argument = argument
        isRefused = false
    }

    /// A letter that is one more spelling of an option.
    package init(letter: Character, _ argument: Argument = .none, key: String) {
        self.key = key
        short = letter
        self.argument = argument
        isRefused = false
    }

    /// An option that Slurm has and this program refuses.
    package static func refused(
        _ long: String,
        _ short: Character? = nil,
        _ argument: Argument = .none
    ) -> OptionRow {
        var row = OptionRow(long, short, argument)
        row.isRefused = true
        return row
    }
}

/// An option as it was given.
package struct GivenOption: Hashable, Sendable {
    /// What the option is.
    package var key: String
    /// Its argument, or nil.
    package var value: String?
}

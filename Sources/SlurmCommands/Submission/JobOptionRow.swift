/// One option of a submission: how it is written, and what it sets.
struct JobOptionRow: Sendable {
    /// What an option sets.
    ///
    /// These are functions and no key paths, because a key path is built when the program runs, and there are many
    /// options.
    enum Setting: Sendable {
        /// A text.
        case text(@Sendable (inout JobOptions, String?) -> Void)
        /// Something that is on or off.
        case flag(@Sendable (inout JobOptions) -> Void)
        /// A number from 1.
        case count(@Sendable (inout JobOptions, UInt32?) -> Void)
        /// An amount of memory in mebibytes.
        case mebibytes(@Sendable (inout JobOptions, UInt64?) -> Void)
        /// Anything else: a function that sets it, or says what is wrong.
        case special(@Sendable (inout JobOptions, String?, Invocation) -> JobOptionProblem?)
    }

    /// The long name.
    let name: String
    /// The letter, or nil.
    let letter: Character?
    /// Whether it has an argument.
    let argument: OptionRow.Argument
    /// Whether it is looked at before the script is read, and only on the command line.
    let isEarly: Bool
    /// What it sets.
    let setting: Setting

    init(
        _ name: String,
        _ letter: Character? = nil,
        _ argument: OptionRow.Argument = .required,
        isEarly: Bool = false,
        _ setting: Setting
    ) {
        self.name = name
        self.letter = letter
        self.argument = argument
        self.isEarly = isEarly
        self.setting = setting
    }

    /// The option for the parser of command lines.
    var optionRow: OptionRow {
        OptionRow(name, letter, argument)
    }

    /// Sets the option, or says what is wrong with its argument.
    func apply(_ value: String?, to options: inout JobOptions, _ invocation: Invocation) -> JobOptionProblem? {
        switch setting {
        case .text(let set):
            set(&options, value)
            return nil
        case .flag(let set):
            set(&options)
            return nil
        case .count(let set):
            let number = JobOptionNumber(value ?? "", option: "--\(name)", isPositive: true)
            set(&options, number.value)
            return number.problem
        case .mebibytes(let set):
            guard let amount = JobOptionValues.mebibytes(value ?? "") else { return .invalid("--\(name)") }
            set(&options, amount)
            return nil
        case .special(let set):
            return set(&options, value, invocation)
        }
    }
}

/// What is wrong with the argument of an option: the messages, and the exit status.
struct JobOptionProblem: Error, Hashable, Sendable {
    /// The exit status of a command line that cannot be read, -1 to the shell.
    static let usageStatus: Int32 = 255

    /// Lines that are printed without the program's name.
    var plainLines: [String] = []
    /// Messages of the kind `sbatch: error: …`.
    var messages: [String]
    /// The exit status.
    var status: Int32

    init(_ messages: [String], status: Int32 = usageStatus) {
        self.messages = messages
        self.status = status
    }

    /// The usual message about an argument.
    static func invalid(_ option: String) -> JobOptionProblem {
        JobOptionProblem(["Invalid \(option) specification"])
    }
}

/// A number as an argument of an option.
struct JobOptionNumber {
    /// The number; 0 where there is a problem.
    var value: UInt32 = 0
    /// What is wrong with it; these problems end a command with status 1.
    var problem: JobOptionProblem?

    /// Reads a decimal number from 0, or from 1 where it must be positive.
    init(_ text: String, option: String, isPositive: Bool) {
        let number = LeadingNumber(text)
        if !number.rest.isEmpty || number.value < 0 || (isPositive && number.value == 0) {
            problem = JobOptionProblem(["Invalid numeric value \"\(text)\" for \(option)."], status: 1)
        } else if number.value == Int.max {
            problem = JobOptionProblem(["Numeric argument (\(number.value)) to big for \(option)."], status: 1)
        } else {
            value = UInt32(truncatingIfNeeded: number.value)
        }
    }
}

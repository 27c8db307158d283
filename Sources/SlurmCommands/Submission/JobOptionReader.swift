/// Reads a submission's options from where they may stand, the later ones overriding the earlier ones: the script, the
/// environment, the command line.
struct JobOptionReader {
    /// Where an option was given; lines of the script count as the command line.
    enum Origin: Hashable, Sendable {
        case commandLine
        case environment
    }

    /// What was read so far.
    var options = JobOptions()
    /// Where each option was given last, by its long name.
    ///
    /// There are few, and what a dictionary of its own needs when it is first used takes longer than all of them.
    private var origins: [(name: String, origin: Origin)] = []

    private let invocation: Invocation
    private let rows: [JobOptionRow]

    /// Starts with nothing read; `rows` are the command's options.
    init(_ invocation: Invocation, rows: [JobOptionRow] = JobOptionTable.rows) {
        self.invocation = invocation
        self.rows = rows
    }

    private func row(_ name: String) -> JobOptionRow? {
        rows.first { $0.name == name } ?? JobOptionTable.variable(name)
    }

    /// Starts another component of a heterogeneous job: most of what describes a component is forgotten.
    mutating func startComponent() {
        origins.removeAll { JobOptionTable.isOfComponent($0.name) }
        options.startComponent()
    }

    /// Whether an option was given, and where.
    func origin(_ name: String) -> Origin? {
        origins.first { $0.name == name }?.origin
    }

    /// Forgets an option that another one excludes.
    mutating func forget(_ name: String) {
        origins.removeAll { $0.name == name }
    }

    private mutating func note(_ origin: Origin, of name: String) {
        forget(name)
        origins.append((name, origin))
    }

    /// Applies an option of the command line or of the script, if it is looked at before the script is read or not.
    mutating func apply(_ option: GivenOption, isEarly: Bool) -> JobOptionProblem? {
        guard let row = row(option.key), row.isEarly == isEarly else { return nil }
        if let problem = row.apply(option.value, to: &options, invocation) { return problem }
        note(.commandLine, of: row.name)
        return nil
    }

    /// Applies an option of the command line of a command that has no script.
    mutating func apply(_ option: GivenOption) -> JobOptionProblem? {
        apply(option, isEarly: row(option.key)?.isEarly ?? false)
    }

    /// Applies the environment's variables.
    mutating func applyVariables(_ variables: [(name: String, option: String)]) -> JobOptionProblem? {
        for (name, option) in variables {
            guard let value = invocation.environment[name] else { continue }
            if let problem = applyVariable(name, option, value) { return problem }
        }
        return nil
    }

    private mutating func applyVariable(_ name: String, _ option: String, _ value: String) -> JobOptionProblem? {
        guard let row = row(option) else { return nil }
        // An option without an argument is on for an empty value, for `yes`, and for a number other than 0.
        if row.argument == .none {
            let number = LeadingNumber(value)
            let isNumber = number.isPresent && number.value != 0 && number.rest.isEmpty
            guard value.isEmpty || value.lowercased() == "yes" || isNumber else { return nil }
        }
        let argument = row.argument == .optional && value.isEmpty ? nil : value
        if let problem = row.apply(argument, to: &options, invocation) { return problem }
        note(.environment, of: row.name)
        return nil
    }
}

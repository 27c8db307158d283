import SlurmModel
import SlurmWire

/// What a command line of `sstat` asks for.
struct SstatSettings: Sendable {
    /// The jobs and steps, in the order given.
    var steps: [StepID] = []
    /// The columns asked for, each option's followed by a comma; nil where there is no option.
    var format: String?
    /// How lines are printed.
    var printer = FieldPrinter()
    /// How numbers are converted.
    var units = UnitText()
    /// Whether all steps of a job are listed.
    var allSteps = false
    /// Whether there is a line for each node, with its processes.
    var isByNode = false

    /// The columns of `--pidformat`.
    private static let processColumns = "jobid,nodelist,pids,"

    /// Reads it; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> CommandLineReading<SstatSettings> {
        let parser = Sstat.parsed(invocation)
        var settings = SstatSettings()
        var help: String?
        for option in parser.options {
            let value = option.value ?? ""
            switch option.key {
            case "version":
                output.line(SlurmVersion.line)
                return .done(output.outcome())
            case "help", "helpformat", "usage": help = option.key
            case "jobs": try settings.add(value, output)
            default: settings.apply(option.key, value)
            }
        }
        try Sstat.check(parser, invocation, output, hint: nil)
        switch help {
        case "help": output.write(Sstat.options.help(Sstat.name))
        case "helpformat": output.write(SstatColumns.names)
        case "usage": output.write("Usage: sstat [options] -j <job(.stepid)>\n\tUse --help for help\n")
        default:
            if let operand = parser.operands.first { try settings.add(operand, output) }
            return .wanted(settings)
        }
        return .done(output.outcome())
    }

    private mutating func apply(_ key: String, _ value: String) {
        switch key {
        case "allsteps": allSteps = true
        case "noheader": printer.hasHeader = false
        case "format": format = (format ?? "") + value + ","
        case "noconvert": units.conversion = .none
        case "pidformat":
            isByNode = true
            format = (format ?? "") + Self.processColumns
        case "parsable": (printer.isParsable, printer.hasEnding) = (true, true)
        case "parsable2": (printer.isParsable, printer.hasEnding) = (true, false)
        // What Slurm says more is about its own workings.
        case "verbose": break
        default: preconditionFailure("option \(key) is in the table but not applied")
        }
    }

    private mutating func add(_ text: String, _ output: CommandOutput) throws(CommandFailure) {
        for part in SelectionText.parts(text) {
            switch SelectionText.step(part) {
            case .success(let selected):
                if !steps.contains(selected.stepID) { steps.append(selected.stepID) }
            case .failure(let error): throw output.fatal(error.text)
            }
        }
    }
}

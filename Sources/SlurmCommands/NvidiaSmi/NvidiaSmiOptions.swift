/// What the arguments of `nvidia-smi` ask for.
struct NvidiaSmiOptions {
    /// What is printed.
    enum Mode: Hashable {
        case table
        case list
        case query([String])
        case applications([String])
        case help
        case fields
    }

    /// What is printed.
    private(set) var mode = Mode.table
    /// Whether CSV begins with a line of headings.
    private(set) var hasHeader = true
    /// Whether values are followed by their units.
    private(set) var hasUnits = true
    private var isCSV = false
    private var chosen: [String]?

    /// Reads the arguments; throws for those that are not known, and for fields without `--format=csv`.
    init(_ arguments: [String], _ output: inout CommandOutput) throws(CommandFailure) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            func value() throws(CommandFailure) -> String {
                if parts.count == 2 { return parts[1] }
                guard let next = rest.popFirst() else { throw Self.refusal(argument, &output) }
                return next
            }
            switch parts[0] {
            case "-h", "--help": mode = .help
            case "--help-query-gpu": mode = .fields
            case "-L", "--list-gpus": mode = .list
            case "-i", "--id": chosen = Self.words(try value())
            case "--query-gpu": mode = .query(Self.words(try value()))
            case "--query-compute-apps": mode = .applications(Self.words(try value()))
            case "--format": try readFormat(try value(), &output)
            default: throw Self.refusal(argument, &output)
            }
        }
        try check(&output)
    }

    /// Whether `--id` lets a GPU be shown.
    func shows(_ gpu: VisibleGPU) -> Bool {
        guard let chosen else { return true }
        return chosen.contains { $0 == "\(gpu.index)" || $0 == gpu.uuid || $0.lowercased() == gpu.busID.lowercased() }
    }

    private mutating func readFormat(_ text: String, _ output: inout CommandOutput) throws(CommandFailure) {
        for word in Self.words(text) {
            switch word {
            case "csv": isCSV = true
            case "noheader": hasHeader = false
            case "nounits": hasUnits = false
            default: throw Self.failure("\"--format=\(text)\" is not valid: give csv[,noheader][,nounits].", &output)
            }
        }
    }

    private func check(_ output: inout CommandOutput) throws(CommandFailure) {
        switch mode {
        case .query(let names):
            guard isCSV else { throw Self.failure("\"--format=\" switch is missing. Give --format=csv.", &output) }
            if let unknown = names.first(where: { GPUField.named($0) == nil && $0 != "timestamp" }) {
                throw Self.failure("Field \"\(unknown)\" is not a valid field to query.", &output)
            }
        case .applications:
            guard isCSV else { throw Self.failure("\"--format=\" switch is missing. Give --format=csv.", &output) }
        default: break
        }
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    private static func refusal(_ argument: String, _ output: inout CommandOutput) -> CommandFailure {
        failure("Option \(argument) is not recognized. Please run 'nvidia-smi -h'.", &output)
    }

    /// Messages go to standard output, as the real program's do.
    private static func failure(_ text: String, _ output: inout CommandOutput) -> CommandFailure {
        output.line(text)
        output.line()
        return output.failure(status: 2)
    }
}

import SlurmModel
import SlurmWire

/// The file of a task's stream, with what only its node knows filled in.
///
/// *Source:* srun(1), "filename pattern"; srun itself has filled in what it knows.
enum TaskFileName {
    /// The path for a pattern; nil where there is none, and the stream goes to the launching command.
    static func path(_ pattern: String?, task: UInt32, node: StepPlace, workDirectory: String) -> String? {
        guard let pattern, !pattern.isEmpty else { return nil }
        var result = ""
        var rest = pattern[...]
        while let character = rest.popFirst() {
            guard character == "%" else {
                result.append(character)
                continue
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            guard let letter = rest.popFirst() else {
                result.append("%\(digits)")
                break
            }
            result.append(value(letter, task, node).map { padded($0, Int(digits) ?? 0) } ?? "%\(digits)\(letter)")
        }
        return result.hasPrefix("/") ? result : "\(workDirectory)/\(result)"
    }

    private static func value(_ letter: Character, _ task: UInt32, _ node: StepPlace) -> String? {
        switch letter {
        case "%": "%"
        case "t": "\(task)"
        case "n": "\(node.nodeIndex)"
        case "N": node.nodeName.split(separator: ".").first.map { "\($0)" }
        case "j": "\(node.job)"
        case "s": "\(node.step)"
        case "J": "\(node.job).\(node.step)"
        default: nil
        }
    }

    private static func padded(_ value: String, _ width: Int) -> String {
        guard value.allSatisfy(\.isNumber) else { return value }
        return String(repeating: "0", count: max(0, min(width, 10) - value.count)) + value
    }
}

/// What file names are filled in with.
struct StepPlace: Sendable {
    /// The job.
    let job: JobID
    /// The step.
    let step: UInt32
    /// The node.
    let nodeName: String
    /// The node's place in the step.
    let nodeIndex: Int
}

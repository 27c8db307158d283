import SlurmModel
import SlurmWire

/// Lists in the options of the accounting commands.
enum SelectionText {
    /// Adds the parts of a list that are not there yet; quotes around all of it do not count.
    ///
    /// A word that is there already moves to the end. Names in brackets are expanded as host names are.
    static func add(_ text: String, to list: inout [String?]?, lowercased: Bool = true) {
        var words = list ?? []
        for part in parts(text) {
            for name in expanded(part) {
                words.removeAll { $0 == name }
                words.append(lowercased ? name.lowercased() : name)
            }
        }
        if words.count == (list ?? []).count && parts(text).isEmpty { words.append("") }
        list = words
    }

    /// The parts of a list between commas that stand in no brackets.
    static func parts(_ text: String) -> [String] {
        var body = Substring(text)
        if let quote = body.first, quote == "\"" || quote == "'" {
            body.removeFirst()
            body = body.prefix { $0 != quote }
        }
        var parts: [String] = []
        var current = ""
        var isInBrackets = false
        for character in body {
            if character == "," && !isInBrackets {
                if !current.isEmpty { parts.append(current) }
                current = ""
                continue
            }
            if character == "[" { isInBrackets = true }
            if character == "]" { isInBrackets = false }
            current.append(character == "\"" || character == "'" ? "`" : character)
        }
        return current.isEmpty ? parts : parts + [current]
    }

    private static func expanded(_ part: String) -> [String] {
        guard part.hasSuffix("]") else { return [part] }
        do throws(HostListError) {
            return try HostList(parsing: part).names
        } catch {
            // Brackets that are no ranges are part of the name.
            return [part]
        }
    }

    /// What is wrong with the name of a job or step, or the selection that it stands for.
    static func step(_ text: String) -> Result<SelectedStep, SelectionError> {
        guard text.utf8.first?.isDigit == true else {
            return .failure(SelectionError(text: "Bad job/step specified: \(text)"))
        }
        var selected = SelectedStep()
        var name = Substring(text)
        var hasComponent = false
        if let dot = name.firstIndex(of: ".") {
            let step = name[name.index(after: dot)...]
            name = name[..<dot]
            switch step {
            case "batch": selected.stepID.stepID = .value(StepNumber.batchScript)
            case "extern": selected.stepID.stepID = .value(StepNumber.external)
            case "interactive": selected.stepID.stepID = .value(StepNumber.interactive)
            default:
                guard step.utf8.first?.isDigit == true else {
                    return .failure(SelectionError(text: "Bad step specified: \(name)"))
                }
                selected.stepID.stepID = Settable(raw: number(step))
            }
            if let plus = step.firstIndex(of: "+") {
                hasComponent = true
                selected.stepID.stepHetComp = Settable(raw: number(step[step.index(after: plus)...]))
            }
        }
        if let mark = name.firstIndex(of: "_") {
            let task = name[name.index(after: mark)...]
            name = name[..<mark]
            guard task.utf8.first?.isDigit == true else {
                return .failure(SelectionError(text: "Bad job array element specified: \(name)"))
            }
            selected.arrayTaskID = Settable(raw: number(task))
        } else if !hasComponent, let plus = name.firstIndex(of: "+") {
            let offset = name[name.index(after: plus)...]
            name = name[..<plus]
            guard offset.utf8.first?.isDigit == true else {
                return .failure(SelectionError(text: "Bad hetjob offset specified: \(name)"))
            }
            selected.hetJobOffset = Settable(raw: number(offset))
        }
        selected.stepID.jobID = Settable(raw: number(name))
        return .success(selected)
    }

    private static func number(_ text: Substring) -> UInt32 {
        UInt32(truncatingIfNeeded: LeadingNumber(text).value)
    }
}

/// Why a text selects nothing: a sentence for the user.
struct SelectionError: Error, Hashable, Sendable {
    /// The sentence.
    var text: String
}

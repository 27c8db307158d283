/// Reads the text of a scenario.
///
/// ```text
/// # A job that was told to end with 3 has failed.
/// needs: processes
/// submit a -n 2
/// wait a RUNNING
/// end a 3
/// states
/// | a FAILED 3:0 NonZeroExitCode
/// ```
///
/// Lines that are indented by four blanks belong to the step above: a script, standard input, a file's content. `$a` is
/// the job's number, `$dir` the directory in which the scenario is played; `<*>` in what is expected stands for any
/// text.
package struct ScenarioParser {
    private var scenario: Scenario
    private var isInHeader = true

    /// Reads a scenario; throws what is wrong with it.
    package static func parse(_ text: String, name: String) throws(ScenarioError) -> Scenario {
        var parser = ScenarioParser(scenario: Scenario(name: name, summary: ""))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            do {
                try parser.read(line, number: index + 1)
            } catch {
                throw ScenarioError("\(name), line \(index + 1): \(error.description)")
            }
        }
        guard !parser.scenario.summary.isEmpty, !parser.scenario.steps.isEmpty else {
            throw ScenarioError("\(name): a scenario begins with a line \"# What holds.\" and has steps")
        }
        parser.scenario.needs.formUnion(ImpliedNeeds.of(parser.scenario))
        return parser.scenario
    }

    private mutating func read(_ line: Substring, number: Int) throws(ScenarioError) {
        if line.hasPrefix("    ") { return try add(body: String(line.dropFirst(4))) }
        if ["| ", "! ", "= "].contains(where: line.hasPrefix) || line == "|" || line == "!" {
            return try add(expected: line.count == 1 ? "\(line) " : String(line))
        }
        if isInHeader, try readHeader(line) { return }
        if line.hasPrefix("#") { return }
        isInHeader = false
        if line.hasPrefix("finally ") {
            scenario.cleanup.append(Step(line: number, action: try action(line.dropFirst(8))))
        } else {
            scenario.steps.append(Step(line: number, action: try action(line)))
        }
    }

    /// Reads a line of the header; false where it is none.
    private mutating func readHeader(_ line: Substring) throws(ScenarioError) -> Bool {
        if line.hasPrefix("# ") && scenario.summary.isEmpty {
            scenario.summary = String(line.dropFirst(2))
            return true
        }
        guard let colon = line.firstIndex(of: ":") else { return false }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        switch line[..<colon] {
        case "needs":
            for word in value.split(separator: ",").map({ $0.filter { $0 != " " } }) {
                guard let need = Need(rawValue: word) else { throw ScenarioError("there is no need \(word)") }
                scenario.needs.insert(need)
            }
        case "patience":
            guard let seconds = Int(value) else { throw ScenarioError("patience is a number of seconds") }
            scenario.patienceSeconds = seconds
        case let key where key.hasPrefix("differs on "):
            for name in key.dropFirst("differs on ".count).split(separator: ",") {
                scenario.differences[String(name.filter { $0 != " " })] = String(value)
            }
        default: return false
        }
        return true
    }

    private mutating func add(expected line: String) throws(ScenarioError) {
        guard !scenario.steps.isEmpty else { throw ScenarioError("what is expected stands below a step") }
        scenario.steps[scenario.steps.count - 1].expected.append(line)
    }

    private mutating func add(body line: String) throws(ScenarioError) {
        guard let step = scenario.steps.last else { throw ScenarioError("an indented line stands below a step") }
        let action: Step.Action
        switch step.action {
        case .submit(let name, let words, let script):
            action = .submit(name: name, words: words, script: script + [line])
        case .run(let words, let input): action = .run(words: words, input: input + [line])
        case .write(let path, let lines): action = .write(path: path, lines: lines + [line])
        default: throw ScenarioError("\(step.text) takes no lines")
        }
        scenario.steps[scenario.steps.count - 1].action = action
    }

    private func action(_ line: Substring) throws(ScenarioError) -> Step.Action {
        guard let words = CommandWords.split(line), let verb = words.first else {
            throw ScenarioError("a quote is not closed")
        }
        let rest = Array(words.dropFirst())
        switch (verb, rest.count) {
        case ("submit", 1...): return .submit(name: rest[0], words: Array(rest.dropFirst()), script: [])
        case ("try-submit", 1...): return .trySubmit(name: rest[0], words: Array(rest.dropFirst()))
        case ("run", 1...): return .run(words: rest, input: [])
        case ("until", 1...): return .until(words: rest)
        case ("end", 1): return .end(job: rest[0], exitCode: 0)
        case ("end", 2), ("try-end", 2):
            guard let code = Int(rest[1]), (0...255).contains(code) else {
                throw ScenarioError("an exit code is a number from 0 to 255")
            }
            return verb == "end" ? .end(job: rest[0], exitCode: code) : .tryEnd(job: rest[0], exitCode: code)
        case ("wait", 2...3): return .wait(job: rest[0], state: rest[1], reason: rest.count == 3 ? rest[2] : nil)
        case ("settle", 0): return .settle
        case ("jobs", 0): return .jobs
        case ("states", 0): return .states
        case ("file", 1): return .file(rest[0])
        case ("write", 1): return .write(path: rest[0], lines: [])
        default: throw ScenarioError("\(line) is no step")
        }
    }
}

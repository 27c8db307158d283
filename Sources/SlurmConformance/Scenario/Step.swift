/// One thing that is done in a scenario, and what is to be seen of it.
package struct Step: Sendable, Hashable {
    /// The line in the scenario's file, counted from 1.
    package var line: Int
    /// What is done.
    package var action: Action
    /// What is to be seen: `| ` and a line of output, `! ` and a line of standard error, `= ` and a status.
    package var expected: [String] = []

    /// What can be done.
    package enum Action: Sendable, Hashable {
        /// Submits a job under a name of the scenario; without a script, one that ends when it is told to.
        case submit(name: String, words: [String], script: [String])
        /// Submits a job, and shows why that was refused.
        case trySubmit(name: String, words: [String])
        /// Tells a job to end if it runs, and shows whether it does.
        case tryEnd(job: String, exitCode: Int)
        /// Runs a command of Slurm with this standard input.
        case run(words: [String], input: [String])
        /// Runs a command of Slurm until it prints what is expected.
        case until(words: [String])
        /// Tells a job to end with an exit code, and waits until it has ended.
        case end(job: String, exitCode: Int)
        /// Waits until a job is in a state, for a reason if one is given.
        case wait(job: String, state: String, reason: String?)
        /// Waits until nothing changes any more by itself.
        case settle
        /// Shows the jobs of the scenario with what they hold, once nothing changes any more.
        case jobs
        /// Shows the states of the scenario's jobs, once nothing changes any more.
        case states
        /// Shows a file that jobs write, once its content is as expected.
        case file(String)
        /// Writes a file.
        case write(path: String, lines: [String])
    }

    /// Makes a step.
    package init(line: Int, action: Action, expected: [String] = []) {
        self.line = line
        self.action = action
        self.expected = expected
    }

    /// The lines below it that belong to it: a script, standard input, a file's content.
    package var body: [String] {
        switch action {
        case .submit(_, _, let lines), .run(_, let lines), .write(_, let lines): lines
        default: []
        }
    }

    /// Whether what is seen has the names of jobs in it, instead of numbers.
    package var namesJobs: Bool {
        action == .jobs || action == .states
    }

    /// The step as it stands in a file, without what is expected.
    package var text: String {
        switch action {
        case .submit(let name, let words, _): Self.line(["submit", name] + words)
        case .trySubmit(let name, let words): Self.line(["try-submit", name] + words)
        case .tryEnd(let job, let code): "try-end \(job) \(code)"
        case .run(let words, _): Self.line(["run"] + words)
        case .until(let words): Self.line(["until"] + words)
        case .end(let job, let code): code == 0 ? "end \(job)" : "end \(job) \(code)"
        case .wait(let job, let state, let reason): "wait \(job) \(state)" + (reason.map { " \($0)" } ?? "")
        case .settle: "settle"
        case .jobs: "jobs"
        case .states: "states"
        case .file(let path): "file \(path)"
        case .write(let path, _): "write \(path)"
        }
    }

    private static func line(_ words: [String]) -> String {
        words.map(CommandWords.quoted).joined(separator: " ")
    }
}

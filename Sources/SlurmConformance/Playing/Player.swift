internal import Foundation
internal import TestClusters

/// Plays a scenario on a cluster.
package struct Player: Sendable {
    let ground: any Ground
    let scenario: Scenario
    var book = JobBook()
    /// The scenario's own directory; jobs may belong to another user than whoever plays.
    let directory: String

    /// What was to be seen of each step.
    package struct Observation: Sendable, Hashable {
        /// The step.
        package var step: Step
        /// What was expected, with this cluster's numbers.
        package var expected: [String]
        /// What was seen.
        package var seen: [String]
        /// What was seen, with the scenario's names in the place of numbers.
        package var general: [String]

        /// Whether what was seen is what was expected.
        package var agrees: Bool { Expectation.agrees(expected, seen) }
    }

    /// Prepares to play.
    package init(_ scenario: Scenario, on ground: any Ground) {
        self.scenario = scenario
        self.ground = ground
        directory = "\(ground.directory)/\(UUID().uuidString.prefix(8))"
    }

    /// Plays the scenario and tidies up; gives what was seen, up to the first step that was not as expected.
    ///
    /// With `isRecording` nothing is expected, and all steps are played. Throws where a step cannot be done at all.
    package mutating func play(isRecording: Bool = false) async throws -> [Observation] {
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o777]
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try FileManager.default.setAttributes(attributes, ofItemAtPath: directory)
        let result: Result<[Observation], any Error>
        do {
            result = .success(try await playSteps(isRecording))
        } catch {
            result = .failure(error)
        }
        // In a task of its own: whoever was told to stop still has to end what it started.
        let player = self
        try await Task { try await player.tidyUp() }.value
        return try result.get()
    }

    @concurrent
    private func tidyUp() async throws {
        var player = self
        for step in scenario.cleanup { _ = try await player.perform(step, isRecording: true) }
        try await endJobs()
        try await awaitIdleNodes()
        await ground.forgetJobs()
    }

    private mutating func playSteps(_ isRecording: Bool) async throws -> [Observation] {
        var observations: [Observation] = []
        for step in scenario.steps {
            let seen: [String]
            do {
                seen = try await perform(step, isRecording: isRecording)
            } catch {
                throw ScenarioError("line \(step.line), \(step.text): \(error)")
            }
            let observation = Observation(
                step: step,
                expected: expected(step),
                seen: seen,
                general: step.namesJobs ? seen : seen.map { book.generalized($0, directory: directory) }
            )
            observations.append(observation)
            if !isRecording && !observation.agrees { break }
        }
        return observations
    }

    /// What a step is to show on this cluster.
    func expected(_ step: Step) -> [String] {
        step.namesJobs ? step.expected : step.expected.map { book.substituted($0, directory: directory) }
    }

    private mutating func perform(_ step: Step, isRecording: Bool) async throws -> [String] {
        switch step.action {
        case .submit(let name, let words, let script):
            try await submit(name, words, script)
            return []
        case .trySubmit(let name, let words):
            return try await trySubmit(name, words)
        case .tryEnd(let job, let exitCode):
            return try await tryEnd(job, exitCode)
        case .run(let words, let input):
            let result = try await run(words, input: input)
            book.note(result.output + result.errors)
            return Expectation.lines(result)
        case .until(let words):
            return try await awaiting(step, isRecording) { player in Expectation.lines(try await player.run(words)) }
        case .end(let job, let exitCode):
            try await end(job, exitCode)
            return []
        case .wait(let job, let state, let reason):
            try await wait(for: job, state, reason)
            return []
        case .settle:
            _ = try await settledRows(isThorough: true)
            return []
        case .jobs:
            return try await awaiting(step, isRecording) { player in
                try await player.table(withPlaces: true, isThorough: isRecording)
            }
        case .states:
            return try await awaiting(step, isRecording) { player in
                try await player.table(withPlaces: false, isThorough: isRecording)
            }
        case .file(let path):
            return try await awaiting(step, isRecording) { player in
                let path = player.substituted(path)
                let absolute = path.hasPrefix("/") ? path : "\(player.directory)/\(path)"
                // The scenario's directory is this machine's as well, by another name perhaps than where jobs run.
                guard let bytes = FileManager.default.contents(atPath: absolute) else { return ["= missing"] }
                return Expectation.lines(String(decoding: bytes, as: UTF8.self), mark: "|")
            }
        case .write(let path, let lines):
            let text = substituted(lines.joined(separator: "\n") + "\n")
            let url = URL(fileURLWithPath: directory).appendingPathComponent(path)
            try Data(text.utf8).write(to: url)
            // Jobs may belong to another user than whoever plays.
            try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: url.path)
            return []
        }
    }

    func substituted(_ text: String) -> String {
        book.substituted(text, directory: directory)
    }

    /// Looks until it is as expected or time is over; gives what was seen last.
    private func awaiting(
        _ step: Step,
        _ isRecording: Bool,
        _ look: (Player) async throws -> [String]
    ) async throws -> [String] {
        let expected = expected(step)
        var waiting = patience
        var last: [String] = []
        while true {
            let seen = try await look(self)
            if Expectation.agrees(expected, seen) && !(isRecording && expected.isEmpty) { return seen }
            if isRecording && expected.isEmpty && seen == last { return seen }
            last = seen
            guard try await waiting.goOn(ground.backend) else { return seen }
        }
    }

    var patience: Patience {
        Patience(limit: .seconds(scenario.patienceSeconds))
    }

    /// Runs a command line in the scenario's directory.
    func run(_ words: [String], input: [String] = []) async throws -> CommandResult {
        let line = CommandEntry(words.map(substituted))
        guard let command = line.words.first else { throw ScenarioError("there is no command") }
        return try await ground.backend.run(
            CommandCall(
                command,
                Array(line.words.dropFirst()),
                input: input.map { substituted($0) + "\n" }.joined(),
                environment: line.environment,
                workingDirectory: directory
            )
        )
    }
}

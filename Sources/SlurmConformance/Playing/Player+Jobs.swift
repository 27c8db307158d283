internal import TestClusters

extension Player {
    /// Submits a job; throws where it is refused.
    mutating func submit(_ name: String, _ words: [String], _ script: [String]) async throws {
        let result = try await send(name, words, script)
        guard book.number(name) != nil else {
            throw ScenarioError("sbatch ended with status \(result.status): \(result.errors)")
        }
    }

    /// Submits a job; gives what is to be seen of that.
    mutating func trySubmit(_ name: String, _ words: [String]) async throws -> [String] {
        let result = try await send(name, words, [])
        return book.number(name) == nil ? Expectation.lines(result) : ["| submitted"]
    }

    private mutating func send(_ name: String, _ words: [String], _ script: [String]) async throws -> CommandResult {
        let count = words.prefix(while: CommandEntry.isAssignment).count
        let options = ["--parsable"] + ground.submissionOptions + words[count...]
        let isWrapped = words.contains { $0.hasPrefix("--wrap") }
        let lines = script.isEmpty ? ground.waitingScript : ["#!/bin/sh"] + script
        let player = self
        // In a task of its own: of a submission that is broken off nobody knows whether there is a job.
        let result = try await Task {
            try await player.run(words[..<count] + ["sbatch"] + options, input: isWrapped ? [] : lines)
        }.value
        let number = result.output.prefix { $0.isNumber }
        if result.status == 0 && !number.isEmpty { book.add(name, number: String(number)) }
        return result
    }

    /// Tells a job to end if it runs; gives whether it does.
    mutating func tryEnd(_ name: String, _ exitCode: Int) async throws -> [String] {
        guard book.number(name) != nil, let found = try row(name, try await rows()), found.state == "RUNNING" else {
            return ["| does not run"]
        }
        try await end(name, exitCode)
        return ["| told"]
    }

    /// What is to be seen of the scenario's jobs now, in the order of their submission.
    func rows() async throws -> [JobRow] {
        let names = Set(book.all)
        let result = try await ground.backend.run(CommandCall("scontrol", ["-a", "-o", "-d", "show", "job"]))
        let rows = result.output.split(separator: "\n").compactMap(JobRow.init)
            .filter { names.contains(String($0.key.prefix { $0 != "_" })) }
        return rows.sorted { left, right in
            let (first, second) = (Self.order(left.key), Self.order(right.key))
            return first == second ? left.key < right.key : first.lexicographicallyPrecedes(second)
        }
    }

    /// The numbers in a key, by which jobs and tasks are ordered.
    private static func order(_ key: String) -> [Int] {
        key.split(whereSeparator: { !$0.isNumber }).prefix(2).compactMap { Int($0) }
    }

    /// A job or the task of an array.
    func row(_ name: String, _ rows: [JobRow]) throws -> JobRow? {
        guard let key = book.number(name) else { throw ScenarioError("no job is called \(name)") }
        return rows.first { $0.key == key || String($0.number) == key }
    }

    /// Waits until a job is in a state.
    func wait(for name: String, _ state: String, _ reason: String?) async throws {
        var waiting = patience
        while true {
            let row = try row(name, try await rows())
            if let row, row.state == state, reason == nil || row.reason == reason { return }
            guard try await waiting.goOn(ground.backend) else {
                let seen = row.map { "\($0.state) \($0.reason)" } ?? "not there"
                throw ScenarioError("\(name) is \(seen)")
            }
        }
    }

    /// Tells a job to end and waits until it has.
    func end(_ name: String, _ exitCode: Int) async throws {
        var waiting = patience
        var isTold = false
        while true {
            let found = try row(name, try await rows())
            if isTold, let found, found.isFinal || found.state == "PENDING" { return }
            if !isTold, let found, found.state == "RUNNING" {
                isTold = try await ground.end(found.key, number: found.number, exitCode: exitCode, in: directory)
                if isTold { continue }
            }
            guard try await waiting.goOn(ground.backend) else {
                throw ScenarioError("\(name) is \(found?.state ?? "not there"), \(isTold ? "told" : "not told") to end")
            }
        }
    }

    /// The jobs as lines.
    func table(withPlaces: Bool, isThorough: Bool) async throws -> [String] {
        try await settledRows(isThorough: isThorough).map { row in
            let array = row.key.prefix { $0 != "_" }
            let name = (book.name(array) ?? String(array)) + row.tail
            let line = "| \(name) \(row.state) \(row.exitCode) \(row.reason)"
            return withPlaces ? "\(line) \(row.places)" : line
        }
    }

    /// Ends the scenario's jobs; on a cluster of one's own all there are.
    func endJobs() async throws {
        var waiting = Patience(limit: .seconds(Self.longestEndSeconds))
        let own = Set(book.all)
        while true {
            let format = ["--noheader", "--array", "--states=PD,R,CG,S,CF,RQ,SO", "--format=%F %T"]
            let listed = try await ground.backend.run(CommandCall("squeue", format))
            let left = listed.output.split(separator: "\n").map { $0.split(separator: " ") }
                .filter { $0.count == 2 && (ground.isOwn || own.contains(String($0[0]))) }
            if listed.status == 0 && left.isEmpty { return }
            let alive = Set(left.filter { $0[1] != "COMPLETING" }.map { String($0[0]) }).sorted()
            if !alive.isEmpty { _ = try await ground.backend.run(CommandCall("scancel", alive)) }
            guard try await waiting.goOn(ground.backend) else {
                throw ScenarioError("jobs do not end: \(left.map { $0.joined(separator: " ") })")
            }
        }
    }

    /// Waits until the next scenario finds all nodes of one's own cluster idle, for a moment at most.
    ///
    /// A node that was drained or down a moment ago may not be the first that real Slurm takes.
    func awaitIdleNodes() async throws {
        guard ground.isOwn, ground.settling == .afterSchedulerCycles else { return }
        var waiting = Patience(limit: .seconds(Self.longestIdleSeconds))
        repeat {
            let states = try await ground.backend.run(CommandCall("sinfo", ["--noheader", "--Node", "--format=%T"]))
            if states.output.split(separator: "\n").allSatisfy({ $0 == "idle" }) { return }
        } while try await waiting.goOn(ground.backend)
    }

    private static let longestIdleSeconds = 10

    /// Slurm gives jobs 30 s between SIGTERM and SIGKILL.
    private static let longestEndSeconds = 90
}

extension ConformanceReport {
    /// The results as Markdown: a table of what agrees, group by group, then what differs and what was not played.
    package var markdown: String {
        let groups = results.map { Self.group($0.scenario) }.reduce(into: [String]()) { groups, group in
            if !groups.contains(group) { groups.append(group) }
        }
        let header = "| scenarios | " + backends.joined(separator: " | ") + " |\n"
        let rule = "|---|" + backends.map { _ in "---|" }.joined() + "\n"
        let rows = groups.sorted().map { group in
            row(group, results.filter { Self.group($0.scenario) == group })
        }
        return header + rule + rows.joined() + row("all", results) + differences + skipped
    }

    private func row(_ name: String, _ results: [ScenarioResult]) -> String {
        let count = Set(results.map(\.scenario)).count
        let cells = backends.map { backend in Self.cell(results.filter { $0.backend == backend }.map(\.verdict)) }
        return "| \(name) (\(count)) | \(cells.joined(separator: " | ")) |\n"
    }

    /// How many agree, and how many do not.
    private static func cell(_ verdicts: [Verdict]) -> String {
        let agreeing = verdicts.count { $0 == .agrees }
        let known = verdicts.count { if case .knownDifference = $0 { true } else { false } }
        let failing = verdicts.count { $0.isFailure }
        let others = (known > 0 ? ["\(known) differ"] : []) + (failing > 0 ? ["**\(failing) fail**"] : [])
        if agreeing == 0 && others.isEmpty { return "–" }
        return (["\(agreeing)"] + others).joined(separator: ", ")
    }

    private var differences: String {
        let lines = grouped { result in
            if case .knownDifference(let reason) = result.verdict { (result.backend, reason) } else { nil }
        }
        return lines.isEmpty
            ? ""
            : "\nKnown differences:\n\n"
                + lines.map { backend, reason, names in
                    "* \(names.map { "`\($0)`" }.joined(separator: ", ")) on \(backend): \(reason)\n"
                }.joined()
    }

    private var skipped: String {
        let lines = grouped { result in
            if case .skipped(let reason) = result.verdict { (result.backend, reason) } else { nil }
        }
        return lines.isEmpty
            ? ""
            : "\nNot played:\n\n"
                + lines.map { backend, reason, names in
                    "* \(names.count) on \(backend): \(reason)\n"
                }.joined()
    }

    /// Names of scenarios by backend and reason, in the order of the results.
    private func grouped(
        _ key: (ScenarioResult) -> (backend: String, reason: String)?
    ) -> [(backend: String, reason: String, names: [String])] {
        var lines: [(backend: String, reason: String, names: [String])] = []
        for result in results {
            guard let key = key(result) else { continue }
            if let index = lines.firstIndex(where: { $0.backend == key.backend && $0.reason == key.reason }) {
                lines[index].names.append(result.scenario)
            } else {
                lines.append((key.backend, key.reason, [result.scenario]))
            }
        }
        return lines
    }

    /// The directory of a scenario's file.
    private static func group(_ name: String) -> String {
        name.lastIndex(of: "/").map { String(name[..<$0]) } ?? "others"
    }
}

extension ConformanceReport {
    /// The results as the XML that JUnit writes and build servers read.
    package var junit: String {
        let suites = backends.map { backend in
            let own = results.filter { $0.backend == backend }
            let failures = own.count { $0.verdict.isFailure }
            let skipped = own.count { if case .skipped = $0.verdict { true } else { false } }
            let cases = own.map(Self.testCase).joined()
            return "  <testsuite name=\"\(Self.escaped(backend))\" tests=\"\(own.count)\" failures=\"\(failures)\" "
                + "skipped=\"\(skipped)\">\n\(cases)  </testsuite>\n"
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n\(suites.joined())</testsuites>\n"
    }

    private static func testCase(_ result: ScenarioResult) -> String {
        let parts = result.scenario.split(separator: "/", maxSplits: 1)
        let group = parts.count == 2 ? String(parts[0]) : ""
        let head =
            "    <testcase classname=\"\(escaped(result.backend)).\(escaped(group))\" "
            + "name=\"\(escaped(result.scenario))\" time=\"\(Int(result.seconds * 1000) / 1000)\""
        let text = escaped(result.verdict.text)
        switch result.verdict {
        case .skipped: return "\(head)><skipped message=\"\(text)\"/></testcase>\n"
        case let verdict where verdict.isFailure:
            return "\(head)><failure message=\"\(verdict.word)\">\(text)</failure></testcase>\n"
        default: return "\(head)/>\n"
        }
    }

    /// The results as a page, which needs nothing from elsewhere.
    package var html: String {
        let names = results.map(\.scenario).reduce(into: [String]()) { names, name in
            if names.last != name && !names.contains(name) { names.append(name) }
        }
        let head = (["scenario"] + backends).map { "<th>\(Self.escaped($0))</th>" }.joined()
        let rows = names.map { name in
            let cells = backends.map { backend in
                let found = results.first { $0.backend == backend && $0.scenario == name }
                guard let verdict = found?.verdict else { return "<td></td>" }
                let kind = verdict.isFailure ? "bad" : verdict == .agrees ? "good" : "other"
                let text = verdict.text.isEmpty ? "" : "<pre>\(Self.escaped(verdict.text))</pre>"
                return "<td class=\"\(kind)\">\(verdict.word)\(text)</td>"
            }
            let title = "<b>\(Self.escaped(name))</b><br>\(Self.escaped(summaries[name] ?? ""))"
            return "<tr><td>\(title)</td>\(cells.joined())</tr>\n"
        }
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Conformance</title>
            <style>
            body { font: 14px sans-serif } table { border-collapse: collapse }
            td, th { border: 1px solid #ccc; padding: 4px 8px; text-align: left; vertical-align: top }
            .good { background: #e6f4e6 } .bad { background: #f8dcdc } .other { background: #f4f4e0 }
            pre { white-space: pre-wrap; margin: 4px 0 0 }
            </style></head><body><h1>Conformance with Slurm 22.05.8</h1>
            <table><tr>\(head)</tr>
            \(rows.joined())</table></body></html>

            """
    }

    /// A text as markup, in which characters that XML cannot hold are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case let other where other.value < 0x20: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

import Foundation

/// All that was found.
package struct HealthReport: Hashable, Sendable {
    /// The findings, in the order of the looks.
    package var findings: [HealthFinding]

    /// Gathers findings.
    package init(_ findings: [HealthFinding]) {
        self.findings = findings
    }

    /// Whether nothing has to be mended before clusters work.
    package var isGood: Bool {
        !findings.contains { $0.state == .problem }
    }

    /// The report for people: a line for each finding, what to do below it.
    package var text: String {
        let width = findings.map(\.subject.count).max() ?? 0
        return findings.map { finding in
            let mark =
                switch finding.state {
                case .good: "ok     "
                case .note: "note   "
                case .problem: "PROBLEM"
                }
            let subject = finding.subject.padding(toLength: width, withPad: " ", startingAt: 0)
            let advice = finding.advice.map { "\(String(repeating: " ", count: width + 10))\($0)\n" } ?? ""
            return "\(mark) \(subject)  \(finding.text)\n" + advice
        }.joined()
    }

    /// The findings as a JSON list.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(findings), as: UTF8.self) + "\n"
    }
}

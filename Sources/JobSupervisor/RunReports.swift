/// All that a supervisor told of its run so far.
package struct RunReports: Sendable, Hashable {
    /// The supervisor, once it has taken the run.
    package var supervisor: ProcessIdentity?
    /// The batch script's process, once it runs.
    package var script: ProcessIdentity?
    /// How the run ended.
    package var outcome: RunReport?

    /// Nothing.
    init() {}

    /// Reads lines; one without its end is not there yet.
    init(lines: some Collection<UInt8>) {
        var rest = Array(lines)[...]
        while let end = rest.firstIndex(of: 0x0a) {
            switch RunReport(line: rest[..<end]) {
            case .supervised(let process)?: supervisor = process
            case .started(let process)?: script = process
            case let report?: outcome = report
            case nil: break
            }
            rest = rest[(end + 1)...]
        }
    }
}

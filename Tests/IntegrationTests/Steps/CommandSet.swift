import Foundation

/// Whose commands a test uses.
enum CommandSet: String, CaseIterable, Sendable {
    /// Debian's unmodified ones.
    case debian
    /// Our own.
    case ours
}

extension SimulatedFixture {
    /// Runs a script of bash in the test's folder that finds these commands, also in its jobs.
    ///
    /// What scripts wait for are files that their jobs make, so nothing in them depends on time.
    func shell(_ commands: CommandSet, _ script: String) throws -> CommandResult {
        var variables = environment
        if commands == .debian { variables["PATH"] = Installation.systemPath }
        let functions = """
            await() { until [ -e "$1" ]; do sleep 0.02; done; }
            export -f await
            """
        return try Program.run(
            "/bin/bash",
            ["-c", "\(functions)\n\(script)"],
            environment: variables,
            directory: folder
        )
    }
}

extension CommandResult {
    /// The lines of standard output.
    var lines: [String] {
        output.split(separator: "\n").map(String.init)
    }
}

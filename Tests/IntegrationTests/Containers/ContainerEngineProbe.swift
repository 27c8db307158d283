import Foundation

/// Whether containers can be run here, and what the engine has.
enum ContainerEngineProbe {
    /// The engine's program.
    static let program = "/usr/bin/env"

    /// Whether the tests that need an engine are to be run: always in continuous integration, where they fail without
    /// one, and elsewhere where there is one.
    static let isWanted: Bool = {
        if ProcessInfo.processInfo.environment["CI"] != nil { return true }
        do {
            return try docker(["version"]).status == 0
        } catch {
            return false
        }
    }()

    /// Runs the engine's program.
    static func docker(_ arguments: [String]) throws -> CommandResult {
        try Program.run(
            program,
            ["docker"] + arguments,
            environment: ["PATH": Installation.systemPath, "HOME": "/root"]
        )
    }

    /// Everything that the engine has with this label: containers, networks and volumes.
    static func objects(label: String) throws -> [String] {
        let lists = [["ps", "--all"], ["network", "ls"], ["volume", "ls"]]
        return try lists.flatMap { list in
            let result = try docker(list + ["--quiet", "--filter", "label=\(label)"])
            return result.output.split(separator: "\n").map { "\(list[0]) \($0)" }
        }
    }
}

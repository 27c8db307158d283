import Foundation

/// Looks at what a container engine has.
enum ContainerLook {
    /// Continuous integration fails without an engine; elsewhere these tests are skipped.
    static let isWanted = ProcessInfo.processInfo.environment["CI"] != nil || (try? docker(["version"])) != nil

    /// Everything that the engine has of the clusters that are listed in a directory.
    static func objects(home: String) throws -> [String] {
        try [["ps", "--all"], ["network", "ls"], ["volume", "ls"]].flatMap { list in
            try docker(list + ["--quiet", "--filter", "label=slurm-test.home=\(home)"])
                .split(separator: "\n").map { "\(list[0]) \($0)" }
        }
    }

    /// What is in a directory; nothing where it is not there.
    static func files(_ directory: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    }

    /// Runs the engine's program; throws where it fails.
    private static func docker(_ arguments: [String]) throws -> String {
        struct Failure: Error {}
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["docker"] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure() }
        return String(decoding: data, as: UTF8.self)
    }
}

import ClusterControl
import Foundation
import SlurmModel
import Testing

/// A directory of its own for a test, with an installation in it and an empty registry; removed when it goes out of
/// use.
final class ClusterFixture {
    /// The directory.
    let root: String

    init() throws {
        root =
            FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/slurm-tests-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root + "/bin", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: root + "/work", withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: root + "/bin/slurm-shim"))
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: root)
        } catch {
            FileHandle.standardError.write(Data("\(root) stays behind: \(error)\n".utf8))
        }
    }

    /// The clusters of somebody whose working directory is `work`.
    var clusters: LocalClusters {
        var context = ProcessContext.current()
        context.environment = ["SLURM_CLUSTERS_HOME": root + "/registry", "PATH": "/usr/bin:/bin"]
        context.workingDirectory = root + "/work"
        context.executable = root + "/bin/slurm"
        return LocalClusters(context)
    }

    /// A simulated cluster of a name.
    func definition(_ name: String, _ preset: ClusterPreset = .gpu) -> ClusterDefinition {
        var definition = preset.definition
        definition.name = name
        definition.backend = .simulated
        definition.services = ServicesDefinition()
        return definition
    }

    /// Writes a shell script and gives the command that runs it.
    func script(_ text: String) throws -> [String] {
        let path = root + "/script-\(UUID().uuidString).sh"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return ["/bin/sh", path]
    }

    /// Permission bits of a file.
    func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    /// Whether a file is there.
    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }
}

import SlurmClient
import SlurmCommands
import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds and reads slurm.conf: the file that SLURM_CONF names, else that of the cluster whose command this is, else
/// that of the current cluster, else Slurm's own place.
///
/// The current cluster comes before Slurm's own place, as somebody chose it (`slurm cluster use`); and where it is gone
/// nothing else takes its place, so that no test's job ever gets to a real cluster.
enum ConfigurationFile {
    /// Where slurm.conf is where nothing else is said.
    private static let defaultPath = "/etc/slurm/slurm.conf"

    /// Why there is no configuration: the lines to print, without the program's name.
    struct Problem: Error {
        var lines: [String]
    }

    /// Where it is looked for.
    static func path(_ environment: ProcessEnvironment) -> String {
        environment["SLURM_CONF"] ?? CommandPlace.configurationPath ?? currentPath(environment) ?? defaultPath
    }

    /// The file of the user's current cluster, to whose directory a link leads; nil where there is none.
    private static func currentPath(_ environment: ProcessEnvironment) -> String? {
        guard let home = ClustersHome.path(home: environment["HOME"], variable: { environment[$0] }) else { return nil }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("\(home)/\(ClustersHome.currentName)", &buffer, buffer.count)
        guard count > 0 else { return nil }
        let directory = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return ClustersHome.configurationFile(ofCluster: directory)
    }

    /// Reads it; commands that speak to nodes want all of it.
    static func load(
        _ environment: ProcessEnvironment,
        scope: SlurmConfiguration.Scope = .connection
    ) -> Result<SlurmConfiguration, Problem> {
        let path = path(environment)
        guard let bytes = FileContents.read(path) else {
            let reason = String(cString: strerror(errno))
            let isCurrent = environment["SLURM_CONF"] == nil && path != defaultPath
            let advice = "error: the current cluster is gone; choose another: slurm cluster use NAME (or --none)"
            return .failure(
                Problem(
                    lines: [
                        "error: \(path): \(reason)",
                        isCurrent ? advice : nil,
                        "fatal: Could not establish a configuration source",
                    ].compactMap { $0 }
                )
            )
        }
        do throws(SlurmConfigurationError) {
            let configuration = try SlurmConfiguration(
                parsing: bytes,
                file: path,
                scope: scope,
                readFile: FileContents.read
            )
            return .success(configuration)
        } catch {
            return .failure(
                Problem(lines: error.problems.map { "error: \($0)" } + ["fatal: Unable to process configuration file"])
            )
        }
    }
}

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

/// Finds and reads slurm.conf: the file that SLURM_CONF names, else Slurm's own place.
enum ConfigurationFile {
    /// Where slurm.conf is where nothing else is said.
    private static let defaultPath = "/etc/slurm/slurm.conf"

    /// Why there is no configuration: the lines to print, without the program's name.
    struct Problem: Error {
        var lines: [String]
    }

    /// Where it is looked for.
    static func path(_ environment: ProcessEnvironment) -> String {
        environment["SLURM_CONF"] ?? defaultPath
    }

    /// Reads it.
    static func load(_ environment: ProcessEnvironment) -> Result<SlurmConfiguration, Problem> {
        let path = path(environment)
        guard let bytes = FileContents.read(path) else {
            let reason = String(cString: strerror(errno))
            return .failure(
                Problem(lines: [
                    "error: \(path): \(reason)",
                    "fatal: Could not establish a configuration source",
                ])
            )
        }
        do throws(SlurmConfigurationError) {
            let configuration = try SlurmConfiguration(
                parsing: bytes,
                file: path,
                scope: .connection,
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

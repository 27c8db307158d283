package import ClusterControl
import SlurmCommands

/// One of Slurm's commands, to be run in a cluster in containers as if it were here.
///
/// A batch script of this machine travels with its command. Paths below the cluster's shared directory become those of
/// its machines, and a working directory there is kept; any other one becomes the home directory.
package struct RemoteCommand: Hashable, Sendable {
    /// The command and its arguments, with paths as they are in the cluster.
    package var words: [String]
    /// The working directory in the cluster; nil for the home directory of whoever logs in.
    package var directory: String?
    /// The variables that go with it.
    package var variables: [String: String]
    /// The batch script that goes with it; nil for none.
    package var script: Script?

    /// A file of this machine that a command needs there.
    package struct Script: Hashable, Sendable {
        /// Its path here.
        package var path: String
        /// Its place among the words.
        package var index: Int
    }

    /// Where the machines have the shared directory.
    package static let sharedDirectory = "/shared"
    /// The user's home directory there.
    package static let home = "/home/slurm"
    /// The beginnings of names of variables that tell commands what to do, and are not about a job or this machine.
    private static let prefixes = [
        "SBATCH_", "SALLOC_", "SQUEUE_", "SINFO_", "SACCT_", "SCANCEL_", "SCONTROL_", "SPRIO_", "SLURM_TIME_FORMAT",
        "SLURM_BITSTR_LEN",
    ]

    /// Prepares a command that was given in `context`, for the cluster in `cluster`; `home` is where it runs if the
    /// working directory is not there, nil standing for the home directory of whoever logs in.
    package init(
        _ words: [String],
        _ cluster: ClusterDirectory,
        _ context: ProcessContext,
        home: String? = Self.home
    ) {
        let shared = cluster.sharedDirectory
        let here = FileTree.resolved(context.workingDirectory) ?? context.workingDirectory
        let resolved = FileTree.resolved(shared) ?? shared
        directory = Self.mapped(here, from: resolved) ?? home
        variables = context.environment.filter { variable in
            Self.prefixes.contains { variable.key.hasPrefix($0) }
        }
        self.words = words.map { Self.translated($0, from: shared) }
        guard words.first == Sbatch.name else { return }
        let job = JobWords(Array(words.dropFirst())).job
        guard let given = job.first else { return }
        let path = FileTree.absolute(given, from: context.workingDirectory)
        let isShared = Self.mapped(FileTree.resolved(path) ?? path, from: resolved) != nil
        guard !isShared, FileTree.exists(path), !FileTree.isDirectory(path) else { return }
        script = Script(path: path, index: words.count - job.count)
    }

    /// Whether the command talks with whoever sits at the terminal.
    package var isInteractive: Bool {
        ["srun", "salloc", "sattach"].contains(words.first ?? "")
    }

    /// The line for the login shell there, which removes `leftover` when the command has ended.
    package func line(removing leftover: String? = nil) -> String {
        let settings = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let parts = (settings.isEmpty ? [] : ["env"] + settings) + words
        let command = parts.map(RemoteCommandLinks.quoted).joined(separator: " ")
        let change = directory.map { "cd " + RemoteCommandLinks.quoted($0) } ?? "cd"
        guard let leftover else { return "\(change) && exec \(command)" }
        return "\(change) && \(command); status=$?; rm -rf \(RemoteCommandLinks.quoted(leftover)); exit $status"
    }

    /// A path there; nil for one that is not below the shared directory.
    private static func mapped(_ path: String, from shared: String) -> String? {
        if path == shared { return sharedDirectory }
        return path.hasPrefix(shared + "/") ? sharedDirectory + path.dropFirst(shared.count) : nil
    }

    /// A word with a path of the shared directory in it, also behind `--option=`.
    private static func translated(_ word: String, from shared: String) -> String {
        if let path = mapped(word, from: shared) { return path }
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, word.hasPrefix("-"), let path = mapped(String(parts[1]), from: shared) else {
            return word
        }
        return "\(parts[0])=\(path)"
    }
}

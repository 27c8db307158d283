import ClusterControl

/// The commands in the `bin` of a cluster in containers: each runs the one of its name there.
struct RemoteCommandLinks {
    /// Where the cluster lies.
    var directory: ClusterDirectory
    /// The program `slurm`.
    var program: String

    /// The file that all commands lead to.
    static let scriptName = ".remote"

    /// Makes the script and the links.
    func write() throws(ClusterControlError) {
        let script = """
            #!/bin/sh
            # Runs the command of this name in the cluster, over SSH.
            exec \(Self.quoted(program)) cluster remote --directory \(Self.quoted(directory.path)) -- "${0##*/}" "$@"

            """
        try FileTree.write(script, to: "\(directory.commandDirectory)/\(Self.scriptName)", mode: 0o755)
        try CommandLinks.make(in: directory.commandDirectory, to: Self.scriptName)
    }

    /// A word as a POSIX shell takes it.
    static func quoted(_ word: String) -> String {
        "'" + word.replacing("'", with: "'\\''") + "'"
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Slurm's commands in a directory of everybody's `PATH`, such as `/usr/local/bin`, where login shells find them too.
///
/// They are links to one program in `libexec`; which cluster they use is found out each time one is called.
package struct CommandInstallation: Sendable {
    /// The directory above `bin` and `libexec`, from the root.
    package var prefix: String

    /// Takes a directory; nothing needs to be there.
    package init(prefix: String) {
        self.prefix = prefix
    }

    /// The directory of the links.
    package var commandDirectory: String { prefix + "/bin" }
    /// The program that is all of the commands.
    private var program: String { prefix + "/libexec/slurm/slurm-shim" }
    /// Where the links lead; relative, so that the prefix can be moved.
    private static let target = "../libexec/slurm/slurm-shim"

    /// Copies the program and makes the links.
    ///
    /// Throws where the place is not writable or holds a file of a command's name that is not such a link, unless
    /// `replacing`; then nothing has changed.
    package func install(_ programs: InstalledPrograms, replacing: Bool) throws(ClusterControlError) {
        let taken = CommandLinks.names.map { "\(commandDirectory)/\($0)" }
            .filter { FileTree.exists($0) && FileTree.linkTarget($0) != Self.target }
        guard taken.isEmpty || replacing else {
            throw ClusterControlError(
                .cannotCreate,
                "there already: \(taken.joined(separator: ", "))",
                advice: "choose another --prefix, or replace them with --force"
            )
        }
        try FileTree.makeDirectory(commandDirectory)
        if !isProgram(programs) {
            try FileTree.makeDirectory(prefix + "/libexec/slurm")
            guard let bytes = try FileTree.read(programs.shim) else {
                throw ClusterControlError(.unavailable, "\(programs.shim) is not there any more")
            }
            try FileTree.write(bytes, to: program, mode: 0o755)
        }
        for path in taken { try FileTree.remove(path) }
        try CommandLinks.make(in: commandDirectory, to: Self.target)
    }

    /// Removes the links, and the program unless it is the one of `slurm`; gives the names of the commands there were.
    ///
    /// Other files stay.
    package func uninstall(_ programs: InstalledPrograms) throws(ClusterControlError) -> [String] {
        let found = CommandLinks.names.filter { FileTree.linkTarget("\(commandDirectory)/\($0)") == Self.target }
        for name in found { try FileTree.remove("\(commandDirectory)/\(name)") }
        if isProgram(programs) { return found }
        try FileTree.remove(program)
        FileTree.removeIfEmpty(prefix + "/libexec/slurm")
        return found
    }

    /// Whether the program in `libexec` is the one that `slurm` uses: `slurm` is installed below this prefix too.
    private func isProgram(_ programs: InstalledPrograms) -> Bool {
        FileTree.resolved(program).map { $0 == FileTree.resolved(programs.shim) } ?? false
    }
}

import ArgumentParser
import ClusterControl

/// `slurm commands install`: puts the commands below a prefix.
struct CommandsInstall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Put Slurm's commands below a prefix.",
        discussion: """
            sbatch, squeue and the others become links in PREFIX/bin to a copy of their program in
            PREFIX/libexec/slurm.

            EXAMPLES:
              slurm commands install --prefix /usr/local
              slurm commands install --prefix ~/.local
            """
    )

    @Option(help: ArgumentHelp("The directory above bin.", valueName: "directory"))
    var prefix = "/usr/local"

    @Flag(help: "Replace other files of the commands' names.")
    var force = false

    @OptionGroup var quietness: QuietOption

    func run() throws {
        let context = ProcessContext.current()
        let installation = CommandInstallation(prefix: context.absolute(prefix))
        try installation.install(InstalledPrograms(context), replacing: force)
        Progress.note("installed Slurm's commands in \(installation.commandDirectory)")
        let path = (context.variable("PATH") ?? "").split(separator: ":")
        if !path.contains(installation.commandDirectory[...]) {
            Progress.note("note: \(installation.commandDirectory) is not on your PATH")
        }
        Progress.note("next: slurm cluster use NAME")
        Progress.noteClash(context)
    }
}

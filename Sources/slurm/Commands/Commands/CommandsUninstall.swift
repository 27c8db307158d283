import ArgumentParser
import ClusterControl

/// `slurm commands uninstall`: removes the commands below a prefix.
struct CommandsUninstall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "uninstall",
        abstract: "Remove what `slurm commands install` put below a prefix.",
        discussion: """
            Other files stay, also those that have a command's name.

            EXAMPLES:
              slurm commands uninstall --prefix /usr/local
            """
    )

    @Option(help: ArgumentHelp("The directory above bin.", valueName: "directory"))
    var prefix = "/usr/local"

    @OptionGroup var quietness: QuietOption

    func run() throws {
        let context = ProcessContext.current()
        let installation = CommandInstallation(prefix: context.absolute(prefix))
        let removed = try installation.uninstall(try InstalledPrograms(context))
        let place = installation.commandDirectory
        Progress.note(removed.isEmpty ? "no commands are in \(place)" : "removed Slurm's commands from \(place)")
    }
}

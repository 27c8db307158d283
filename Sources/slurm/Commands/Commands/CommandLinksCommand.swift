import ArgumentParser

/// `slurm commands`: Slurm's commands in places that login shells know.
struct CommandLinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commands",
        abstract: "Install Slurm's commands for good.",
        discussion: """
            `slurm cluster env` puts a cluster's commands on the PATH of one shell; login shells set PATH anew. Commands
            that are installed are found there, too. They use the cluster that SLURM_CONF names, else the current one
            (`slurm cluster use`), else /etc/slurm/slurm.conf.

            EXAMPLES:
              slurm commands install --prefix /usr/local
              slurm cluster use dev
              slurm commands uninstall --prefix /usr/local
            """,
        subcommands: [CommandsInstall.self, CommandsUninstall.self]
    )
}

import ArgumentParser
import ClusterControl
import ContainerCluster
import SlurmModel

/// `slurm cluster images`: makes the images of containers.
struct ClusterImages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "images",
        abstract: "Make the images that clusters in containers are started from.",
        discussion: """
            `create` makes the images that it needs; this makes all of them beforehand. An image is made anew only where
            something that it is made from has changed. The names are printed.

            EXAMPLES:
              slurm cluster images
              slurm cluster images --slurm-version 24.11
            """
    )

    @Option(help: ArgumentHelp("Version of Slurm.", valueName: "version"))
    var slurmVersion = SlurmVersion.debian12.rawValue

    func run() throws {
        let context = ProcessContext.current()
        let version = try ContainerOptions.version(slurmVersion)
        let builder = ImageBuilder(
            try EngineSession(context),
            try ImageSource(context),
            version: version,
            note: { Progress.note($0) }
        )
        let tags = try builder.prepare(ImageRecipe.all)
        Progress.data(ImageRecipe.all.compactMap { tags[$0] }.map { $0 + "\n" }.joined())
    }
}

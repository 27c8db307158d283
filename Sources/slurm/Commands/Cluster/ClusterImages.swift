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
            something that it is made from has changed. The names are printed. With --prune, images of ours that would be
            made otherwise now are removed, and their names are printed; those of others are left alone.

            EXAMPLES:
              slurm cluster images
              slurm cluster images --slurm-version 24.11
              slurm cluster images --prune
            """
    )

    @Option(help: ArgumentHelp("Version of Slurm.", valueName: "version"))
    var slurmVersion = SlurmVersion.debian12.rawValue

    @Flag(help: "Make none: remove those of earlier versions of this program or of its Containerfiles.")
    var prune = false

    @OptionGroup var quietness: QuietOption

    func run() throws {
        let context = ProcessContext.current()
        if prune {
            let (removed, used) = try ImageBuilder.prune(try EngineSession(context), try ImageSource(context))
            for image in used { Progress.note("kept \(image): something uses it") }
            return Progress.data(removed.map { $0 + "\n" }.joined())
        }
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

package import ClusterControl

/// Where the Containerfiles are.
package struct ImageSource: Hashable, Sendable {
    /// The directory with one folder per image.
    package var directory: String
    /// The program that becomes `nvidia-smi` in images with GPUs.
    package var shim: String

    /// The variable that names another directory of Containerfiles.
    package static let variable = "SLURM_CLUSTER_CONTAINERS"

    /// Finds them: where `SLURM_CLUSTER_CONTAINERS` says, in `../share/slurm/Containers` beside the program, or in a
    /// directory above it, as in this repository.
    package init(_ context: ProcessContext) throws(ClusterControlError) {
        let programs = try InstalledPrograms(context)
        shim = programs.shim
        if let given = context.variable(Self.variable) {
            directory = FileTree.absolute(given, from: context.workingDirectory)
            return
        }
        let program = context.executable.split(separator: "/").dropLast()
        let above = (0...program.count).map { "/" + program.dropLast($0).joined(separator: "/") }
        let places = [FileTree.absolute("../share/slurm/Containers", from: above[0])] + above.map { $0 + "/Containers" }
        guard let found = places.first(where: { FileTree.exists($0 + "/base/Containerfile") }) else {
            throw ClusterControlError(
                .unavailable,
                "the Containerfiles are not at \(places[0])",
                advice: "install slurm again, or name their directory with \(Self.variable)"
            )
        }
        directory = found
    }

    /// The files of an image's folder, sorted, each with its place in the build.
    func files(of recipe: ImageRecipe) -> [(name: String, path: String)] {
        let folder = "\(directory)/\(recipe.folder)"
        let files = FileTree.names(in: folder).map { ($0, "\(folder)/\($0)") }
        return files + (recipe.hasNvidiaSmi ? [("nvidia-smi", shim)] : [])
    }
}

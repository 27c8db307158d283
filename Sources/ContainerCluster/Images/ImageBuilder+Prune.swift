package import ClusterControl
import SlurmModel

extension ImageBuilder {
    /// Removes the images that this program made and would make otherwise now; gives those that went and those that
    /// stay because a container uses them.
    ///
    /// They are found by their label, so nothing of anybody else is touched. Images for every version of Slurm are
    /// kept.
    package static func prune(
        _ session: EngineSession,
        _ source: ImageSource
    ) throws(ClusterControlError) -> (removed: [String], used: [String]) {
        var current: [String] = []
        for version in SlurmVersion.allCases {
            let builder = ImageBuilder(session, source, version: version, note: { _ in })
            current += try builder.tags().map(\.value)
            current.append(builder.release.image)
        }
        let format = "{{.Repository}}:{{.Tag}}"
        let filter = "label=\(ClusterLabels.image)"
        let present = try session.lines(
            ["images", "--filter", filter, "--format", format],
            seconds: EngineSession.questionSeconds
        )
        var result: (removed: [String], used: [String]) = ([], [])
        // Those that others are made from were made before them and stand below them.
        for image in present where !current.contains(plainName(image)) && !image.contains("<none>") {
            let answer = try session.run(["rmi", image])
            if answer.status == 0 {
                result.removed.append(plainName(image))
            } else {
                result.used.append(plainName(image))
            }
        }
        return result
    }

    /// The names of all images as they would be made now.
    private func tags() throws(ClusterControlError) -> [ImageRecipe: String] {
        var tags: [ImageRecipe: String] = [:]
        for recipe in ImageRecipe.all.sorted(by: { $0.depth < $1.depth }) { tags[recipe] = try tag(recipe, tags) }
        return tags
    }

    /// An image's name without what Podman puts before the names of its own.
    static func plainName(_ image: String) -> String {
        image.hasPrefix("localhost/") ? String(image.dropFirst(10)) : image
    }
}

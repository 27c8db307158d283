package import ClusterControl
package import SlurmModel

/// Makes the images that a cluster needs; those that are there already are used as they are.
package struct ImageBuilder: Sendable {
    /// The engine that keeps them.
    var session: EngineSession
    /// Where the Containerfiles are.
    var source: ImageSource
    /// Whether Debian is to be found at all.
    var release: DebianRelease
    /// Says what is being done.
    var note: @Sendable (String) -> Void

    /// Makes a builder.
    package init(
        _ session: EngineSession,
        _ source: ImageSource,
        version: SlurmVersion,
        note: @escaping @Sendable (String) -> Void
    ) {
        self.session = session
        self.source = source
        release = DebianRelease(version)
        self.note = note
    }

    /// Seconds that building all images may take.
    package static let buildSeconds = 1200.0

    /// The images with their tags, made where they are not there.
    package func prepare(_ recipes: [ImageRecipe]) throws(ClusterControlError) -> [ImageRecipe: String] {
        var tags: [ImageRecipe: String] = [:]
        for recipe in recipes.sorted(by: { $0.depth < $1.depth }) { tags[recipe] = try tag(recipe, tags) }
        if try missing(recipes, tags).isEmpty { return tags }
        // Several programs may want the same images at once: one makes them.
        let lock = try FileLock(Self.lockFile)
        defer { _ = lock }
        let deadline = Deadline(seconds: Self.buildSeconds)
        let missing = try missing(recipes, tags)
        if missing.contains(where: { $0.depth == 1 }) {
            try DebianImage(session: session, source: source, release: release, note: note).prepare(deadline)
        }
        // Those of one depth need nothing of each other.
        for depth in Set(missing.map(\.depth)).sorted() {
            try build(missing.filter { $0.depth == depth }, tags, deadline)
        }
        return tags
    }

    private static var lockFile: String {
        "/tmp/slurm-test-images-\(ProcessContext.current().userID).lock"
    }

    /// The name of an image: its content decides on the tag.
    func tag(_ recipe: ImageRecipe, _ tags: [ImageRecipe: String]) throws(ClusterControlError) -> String {
        var digest = ContentDigest()
        digest.add(parent(of: recipe, tags))
        for argument in recipe.arguments + [ClusterLabels.image] { digest.add(argument) }
        for file in source.files(of: recipe) {
            digest.add(file.name)
            digest.add(try FileTree.read(file.path) ?? [])
        }
        return "\(recipe.name):\(release.slurmVersion.rawValue)-\(digest.text.prefix(12))"
    }

    private func parent(of recipe: ImageRecipe, _ tags: [ImageRecipe: String]) -> String {
        guard case .image(let parent) = recipe.parent else { return release.image }
        return tags[parent] ?? parent.name
    }

    private func missing(
        _ recipes: [ImageRecipe],
        _ tags: [ImageRecipe: String]
    ) throws(ClusterControlError) -> [ImageRecipe] {
        let format = "{{.Repository}}:{{.Tag}}"
        let present = try session.lines(["images", "--format", format], seconds: EngineSession.questionSeconds)
            .map(Self.plainName)
        return recipes.filter { recipe in !present.contains { $0 == tags[recipe] } }
    }

    private func build(
        _ recipes: [ImageRecipe],
        _ tags: [ImageRecipe: String],
        _ deadline: Deadline
    ) throws(ClusterControlError) {
        var builds: [ImageBuild] = []
        do throws(ClusterControlError) {
            for recipe in recipes {
                let tag = tags[recipe] ?? recipe.name
                note("building the image \(tag)")
                let build = ImageBuild(recipe: recipe, tag: tag, parent: parent(of: recipe, tags), session, source)
                builds.append(build)
                try build.start()
            }
            for build in builds { try build.finish(deadline) }
        } catch {
            for build in builds { build.abandon() }
            throw error
        }
    }
}

import ClusterControl

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One image that is being made, beside others.
final class ImageBuild {
    private let recipe: ImageRecipe
    private let tag: String
    private let parent: String
    private let session: EngineSession
    private let source: ImageSource
    private let folder: String
    private var process: Int32?

    /// Lines of the engine's output that an error shows.
    private static let shownLines = 12

    init(recipe: ImageRecipe, tag: String, parent: String, _ session: EngineSession, _ source: ImageSource) {
        self.recipe = recipe
        self.tag = tag
        self.parent = parent
        self.session = session
        self.source = source
        let base = session.environment["TMPDIR"] ?? "/tmp"
        folder = "\(base)/slurm-image-\(getpid())-\(recipe.name)"
    }

    private var logFile: String { folder + ".log" }

    /// Starts the engine's program.
    func start() throws(ClusterControlError) {
        try FileTree.remove(folder)
        try FileTree.makeDirectory(folder, mode: 0o700)
        for file in source.files(of: recipe) {
            guard let bytes = try FileTree.read(file.path) else {
                throw ClusterControlError(.unavailable, "\(file.path) is not there")
            }
            try FileTree.write(bytes, to: "\(folder)/\(file.name)")
        }
        var words = ["build", "--force-rm", "--tag", tag, "--file", "\(folder)/Containerfile"]
        words += ["--label", "\(ClusterLabels.image)=\(recipe.name)"]
        for argument in ["\(recipe.parentArgument)=\(parent)"] + recipe.arguments {
            words += ["--build-arg", argument]
        }
        let log = try OpenFile(logFile, O_WRONLY | O_CREAT | O_TRUNC)
        let nothing = try OpenFile("/dev/null", O_RDONLY)
        process = try ChildProcess(
            program: session.engine.program,
            arguments: [session.engine.program] + words + [folder],
            environment: session.environment,
            descriptors: [nothing.descriptor, log.descriptor, log.descriptor]
        ).start()
    }

    /// Waits for its end; throws with the end of what the engine printed where it failed.
    func finish(_ deadline: Deadline) throws(ClusterControlError) {
        guard let process else { return }
        var ending: ChildProcess.Ending?
        _ = deadline.await(everyMilliseconds: 20) {
            ending = ChildProcess.ending(of: process)
            return ending != nil
        }
        guard let ending else {
            throw ClusterControlError(.temporary, "building the image \(tag) took too long")
        }
        self.process = nil
        let log = try FileTree.text(logFile) ?? ""
        clean()
        guard ending.shellStatus != 0 else { return }
        let lines = log.split(whereSeparator: \.isNewline).suffix(Self.shownLines).map { "  \($0)" }
        throw ClusterControlError(
            .unavailable,
            "the image \(tag) could not be built; the engine said last:\n" + lines.joined(separator: "\n"),
            advice: "its Containerfile: \(source.directory)/\(recipe.folder)/Containerfile"
        )
    }

    /// Ends it, because another one failed.
    func abandon() {
        if let process {
            kill(process, SIGTERM)
            // A program that has ended, or does not: the engine ends the build with its client.
            _ = Deadline(seconds: 5).await { ChildProcess.ending(of: process) != nil }
        }
        process = nil
        clean()
    }

    private func clean() {
        do throws(ClusterControlError) {
            try FileTree.remove(folder)
            try FileTree.remove(logFile)
        } catch {
            // What cannot be removed lies in the directory for temporary files, which is emptied by others.
        }
    }
}

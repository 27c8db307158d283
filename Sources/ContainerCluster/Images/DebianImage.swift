import ClusterControl

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Debian as an image: the public one, else one that is made from Debian's packages.
struct DebianImage {
    /// The engine that keeps it.
    var session: EngineSession
    /// Where the script that makes it is.
    var source: ImageSource
    /// Which one.
    var release: DebianRelease
    /// Says what is being done.
    var note: @Sendable (String) -> Void

    /// Seconds for getting the public image.
    private static let pullSeconds = 300.0

    /// Makes sure that it is there.
    func prepare(_ deadline: Deadline) throws(ClusterControlError) {
        let known = try session.run(["image", "inspect", release.image], seconds: EngineSession.questionSeconds)
        if known.status == 0 { return }
        note("getting \(release.publicImage)")
        let pulled = try session.run(["pull", "--quiet", release.publicImage], seconds: Self.pullSeconds)
        if pulled.status == 0 {
            _ = try session.lines(["tag", release.publicImage, release.image])
            return
        }
        note("no registry has it (\(EngineSession.lastLine(pulled))); making it with mmdebstrap")
        try make(deadline)
    }

    private func make(_ deadline: Deadline) throws(ClusterControlError) {
        let script = source.directory + "/make-debian"
        let path = session.environment["PATH"] ?? "/usr/bin:/bin"
        guard path.split(separator: ":").contains(where: { access("\($0)/mmdebstrap", X_OK) == 0 }) else {
            throw ClusterControlError(
                .unavailable,
                "the image \(release.publicImage) cannot be had, and there is no mmdebstrap to make it",
                advice: "install the package mmdebstrap, or import a Debian: docker import FILE \(release.image)"
            )
        }
        let base = session.environment["TMPDIR"] ?? "/tmp"
        let archive = "\(base)/slurm-debian-\(getpid()).tar"
        do throws(ClusterControlError) {
            let made = try ProgramRun(["/bin/sh", script, release.name, archive], environment: session.environment)
                .run(deadline)
            guard made.status == 0 else {
                throw ClusterControlError(
                    .unavailable,
                    "mmdebstrap could not make a Debian \(release.name): \(EngineSession.lastLine(made))",
                    advice: "try it yourself: \(script) \(release.name) FILE"
                )
            }
            let label = "LABEL \(ClusterLabels.image)=debian"
            _ = try session.lines(["import", "--change", label, archive, release.image])
            try FileTree.remove(archive)
        } catch {
            try FileTree.remove(archive)
            throw error
        }
    }
}

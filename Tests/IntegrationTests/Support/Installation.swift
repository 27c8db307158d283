import Foundation

/// Where the programs under test and Debian's are.
enum Installation {
    /// The repository's root.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The folder with `slurm` and `slurm-shim`: `SLURM_BIN_DIR`, else the release build.
    static let programs: URL = {
        if let folder = ProcessInfo.processInfo.environment["SLURM_BIN_DIR"] { return URL(filePath: folder) }
        return root.appending(path: ".build/release")
    }()

    /// The path of our `slurm`.
    static var slurm: String {
        programs.appending(path: "slurm").path
    }

    /// The path of one of Debian's commands.
    static func debian(_ command: String) -> String {
        "/usr/bin/\(command)"
    }

    /// A search path for programs of the system.
    static let systemPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
}

internal import Foundation

extension BackendKind {
    /// The variable that says on which backend tests run that do not say it themselves.
    public static let variable = "SLURM_TEST_BACKEND"

    /// The backend of tests that name none: what `SLURM_TEST_BACKEND` says, else a simulated cluster.
    ///
    /// A word that is no backend counts as one that cannot be had, which every use of it says: tests do not silently
    /// run on another backend than the one asked for.
    static var chosen: BackendKind {
        guard let word = ProcessInfo.processInfo.environment[variable], !word.isEmpty else { return .simulated }
        return BackendKind(word: word) ?? .existing
    }

    /// Reads a backend's name; `container` is one of the containers, as in Python's `--slurm-backend`.
    init?(word: String) {
        guard let kind = BackendKind(rawValue: word == "container" ? "containers" : word) else { return nil }
        self = kind
    }
}

import SlurmModel

/// Which of the process's resource limits are passed on to the job.
struct PropagatedLimits {
    /// The names of limits, in Slurm's order.
    private static let names = ["CPU", "FSIZE", "DATA", "STACK", "CORE", "RSS", "NPROC", "NOFILE", "MEMLOCK", "AS"]

    private var kept: [String] = PropagatedLimits.names
    /// The word that is the name of no limit, or nil.
    private(set) var unknown: String?

    /// Reads `--propagate`, else what slurm.conf says.
    init(_ option: String?, _ configuration: SlurmConfiguration?) {
        if let option {
            kept = read(option)
        } else if let except = configuration?.text("PropagateResourceLimitsExcept") {
            let dropped = read(except)
            kept = Self.names.filter { !dropped.contains($0) }
        } else {
            kept = read(configuration?.text("PropagateResourceLimits") ?? "ALL")
        }
    }

    private mutating func read(_ text: String) -> [String] {
        if text == "ALL" { return Self.names }
        if text == "NONE" { return [] }
        return text.split { ", \t\n".contains($0) }.compactMap { word in
            let name = word.hasPrefix("RLIMIT_") ? String(word.dropFirst("RLIMIT_".count)) : String(word)
            guard Self.names.contains(name) else {
                unknown = unknown ?? name
                return nil
            }
            return name
        }
    }

    /// Whether a limit is passed on.
    func contains(_ name: String) -> Bool {
        kept.contains(name)
    }
}

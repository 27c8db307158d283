import SlurmCommands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The links in a cluster's `bin`: every Slurm command leads to the one program that is all of them.
package enum CommandLinks {
    /// The commands.
    package static var names: [String] {
        CommandCatalog.all.map { $0.name }
    }

    /// Makes the links; what is there already is replaced.
    package static func make(
        in directory: String,
        to program: String,
        names: [String] = names
    ) throws(ClusterControlError) {
        for name in names {
            let path = "\(directory)/\(name)"
            if symlink(program, path) == 0 { continue }
            if errno == EEXIST, unlink(path) == 0, symlink(program, path) == 0 { continue }
            throw ClusterControlError(.cannotCreate, "cannot make the link \(path): \(systemErrorText(errno))")
        }
    }
}

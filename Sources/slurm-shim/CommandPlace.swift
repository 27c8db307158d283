import CLinux
import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where this command was found: in the `bin` of a cluster, a link leads to the program.
enum CommandPlace {
    /// The slurm.conf of the cluster in whose `bin` the command was found; nil where it was found elsewhere.
    ///
    /// Programs run commands without any variable that begins with `SLURM_`, as workflow engines do for a step in a job
    /// whose defaults they do not want; on a real node slurm.conf is in its default place then.
    static var configurationPath: String? {
        guard let path = executedPath, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let directory = path[..<slash]
        guard directory == "bin" || directory.hasSuffix("/bin") else { return nil }
        let configuration = ClustersHome.configurationFile(ofCluster: "\(directory)/..")
        return access(configuration, R_OK) == 0 ? configuration : nil
    }

    /// The path with which the system was told to run the program, before links were followed.
    private static var executedPath: String? {
        #if os(Linux)
            let address = getauxval(UInt(AT_EXECFN))
            guard let text = UnsafePointer<CChar>(bitPattern: address) else { return nil }
            return String(cString: text)
        #else
            return CommandLine.arguments.first
        #endif
    }
}

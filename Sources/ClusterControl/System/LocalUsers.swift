import SlurmClient
import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The users that this machine's own files know; commands know no others.
enum LocalUsers {
    /// The users and groups.
    static var table: UserTable {
        UserTable(passwd: FileContents.read("/etc/passwd") ?? [], group: FileContents.read("/etc/group") ?? [])
    }

    /// What stands for this user in slurm.conf: the name, or the number where the machine's files do not have the name.
    static func configurationName(of userID: UInt32) -> String {
        table.users.first { $0.userID == userID }?.name ?? "\(userID)"
    }

    /// The name under which this process's user logs in; throws where the system knows none.
    static func ownName() throws(ClusterControlError) -> String {
        if let account = getpwuid(getuid()) { return String(cString: account.pointee.pw_name) }
        throw ClusterControlError(
            .unavailable,
            "the user \(getuid()) has no name, and nobody without one can log in by SSH",
            advice: "add the user to /etc/passwd, or make the cluster without --ssh"
        )
    }
}

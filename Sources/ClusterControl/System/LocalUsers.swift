import SlurmClient
import SlurmModel

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
}

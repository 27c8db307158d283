/// Names and numbers that the controller needs and that no configuration file has.
package struct ControllerIdentity: Sendable, Hashable {
    /// The host's name.
    package var hostName: String
    /// The name that this host's address leads back to, under which jobs that are submitted on it are noted.
    package var submitHostName: String
    /// The number of the user `SlurmUser`.
    package var slurmUserID: UInt32
    /// The port that the controller listens on.
    package var port: UInt16
    /// Where slurm.conf is.
    package var configurationPath: String
    /// The operating system, as `uname` tells it: system, release and version.
    package var operatingSystem: String
    /// The machine, for example `x86_64`.
    package var architecture: String
    /// User names by number.
    package var users: [UInt32: UserAccount]
    /// The numbers of each group's members, by its name; those included whose own group it is.
    package var groupMembers: [String: [UInt32]]

    /// Describes the controller's surroundings.
    package init(
        hostName: String,
        submitHostName: String? = nil,
        slurmUserID: UInt32,
        port: UInt16,
        configurationPath: String,
        operatingSystem: String = "Linux",
        architecture: String = "x86_64",
        users: [UInt32: UserAccount] = [:],
        groupMembers: [String: [UInt32]] = [:]
    ) {
        self.hostName = hostName
        self.submitHostName = submitHostName ?? hostName
        self.slurmUserID = slurmUserID
        self.port = port
        self.configurationPath = configurationPath
        self.operatingSystem = operatingSystem
        self.architecture = architecture
        self.users = users
        self.groupMembers = groupMembers
    }

    /// The name of a user, or the number where it has none.
    package func userName(_ userID: UInt32) -> String {
        users[userID]?.name ?? "\(userID)"
    }
}

/// What a system knows of a user.
package struct UserAccount: Sendable, Hashable {
    /// The name.
    package var name: String
    /// The home directory.
    package var home: String
    /// The login shell.
    package var shell: String

    /// Describes a user.
    package init(name: String, home: String, shell: String) {
        self.name = name
        self.home = home
        self.shell = shell
    }
}

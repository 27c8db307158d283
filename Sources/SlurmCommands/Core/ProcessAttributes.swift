/// What a process inherits and passes on to the jobs that it submits.
package struct ProcessAttributes: Hashable, Sendable {
    /// The effective user.
    package var userID: UInt32
    /// The effective group.
    package var groupID: UInt32
    /// The session (`getsid`), which marks the submitting login.
    package var sessionID: UInt32
    /// The file mode mask.
    package var umask: UInt32
    /// The scheduling priority (nice value).
    package var schedulingPriority: Int32
    /// The soft resource limits, by the names that Slurm gives them after `SLURM_RLIMIT_`, in its order.
    package var resourceLimits: [ResourceLimit]

    /// A soft resource limit.
    package struct ResourceLimit: Hashable, Sendable {
        /// The name, for example `NOFILE`.
        package var name: String
        /// The limit in its own unit; all bits set for none.
        package var value: UInt64

        /// Makes a limit.
        package init(name: String, value: UInt64) {
            self.name = name
            self.value = value
        }
    }

    /// Makes the attributes of a process of a user.
    package init(userID: UInt32 = 0, groupID: UInt32 = 0) {
        self.userID = userID
        self.groupID = groupID
        sessionID = 0
        umask = 0o022
        schedulingPriority = 0
        resourceLimits = []
    }
}

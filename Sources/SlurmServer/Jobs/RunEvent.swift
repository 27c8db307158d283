package import JobSupervisor

/// What the daemon notices of a run.
package enum RunEvent: Sendable, Hashable {
    /// The supervisor wrote this.
    case bytes([UInt8])
    /// The supervisor could not be started.
    case startFailed(SystemError)
    /// The supervisor ended, or it is time to look whether it did.
    case supervisorEnded
    /// Nobody took over its directory, which this user's next run might have had.
    case directoryIsOld(userID: UInt32)
}

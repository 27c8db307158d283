/// What `scontrol` can be told to do.
enum ScontrolAction: Hashable, Sendable {
    case abort, showAll, completing, cluster, create, details, errorText, end, help, hide, oneLine, ping, quiet
    case reconfigure, requeue, requeueHold, hold, suspend, top, setDebugFlags, setDebug, show, write, shutdown
    case update, delete, verbose, version, notify, cancelReboot, reboot, token, takeover, scheduleLog, dampening
    case processes, processInfo, hash, hashFile, entries, waitForJob
    /// Something that Slurm does and this program does not.
    case refused
}

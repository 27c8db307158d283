/// Bounds of everything that a supervisor reads and waits for.
enum Limits {
    /// The longest launch record, in bytes: script and environment are at most 64 MiB each way over the protocol.
    static let launchRecordBytes = 256 << 20
    /// The longest file of the system that is read whole (`/etc/passwd`, `/etc/group`), in bytes.
    static let systemFileBytes = 64 << 20
    /// How many connections of SSH a cluster has at once; further ones wait.
    static let sshConnections = 256
    /// The longest report of a run, in bytes.
    static let reportBytes = 4096
    /// How many supplementary groups a process may have (`NGROUPS_MAX`).
    static let groups = 65_536
    /// How long the user's login shell may take to tell its environment, in milliseconds; Slurm waits as long.
    static let loginEnvironmentMilliseconds = 120_000
    /// The longest environment that is read of a process or printed by a login shell, in bytes.
    static let environmentBytes = 4 << 20
    /// The longest text for a job's error output, in bytes; a pipe that takes any bytes takes so many (`PIPE_BUF`).
    static let noticeBytes = 4096
    /// How often the supervisor of a step looks whether its daemon is still there, in milliseconds.
    static let listenerLookMilliseconds = 500
    /// How long srun's `--task-epilog` may take, in seconds; slurmstepd waits as long.
    static let taskEpilogSeconds = 5
    /// How often the processes of a job are looked up again while new ones appear under the signals.
    static let signalRounds = 20
    /// The least memory that a job is held to, in MiB (Slurm's `MinRAMSpace`): below that a shell can hardly run.
    static let leastMemoryMiB: UInt64 = 30
    /// How fast a job is expected to take memory at most, in bytes per millisecond.
    static let memoryBytesPerMillisecond: UInt64 = 4 << 20
    /// The shortest and the longest time between two looks at a job's memory, in milliseconds.
    static let memoryLookMilliseconds: ClosedRange<UInt64> = 20...500
}

/// Bounds of everything that the daemon reads, keeps and waits for.
package enum Limits {
    /// How many connections may be open at once; with more, the one that has said nothing for longest gives way.
    package static let connections = 256
    /// How many bytes unfinished requests of all connections may take together, in bytes.
    package static let bufferedBytes = 256 << 20
    /// How many connections the system queues until they are accepted.
    package static let acceptQueue: Int32 = 1024
    /// How many credentials are worked on at once; munged has two threads itself.
    package static let credentialThreads = 2
    /// How many credentials may wait for that; a connection beyond is closed.
    package static let waitingCredentials = 1024
    /// How long munged may take to start, in milliseconds.
    package static let mungeStartMilliseconds: Int32 = 5000
    /// How long munged may take to end before it is killed, in milliseconds; it takes 1 unless it misses the signal.
    package static let mungeStopMilliseconds: Int32 = 500
    /// How long a munged has to live for its end to be answered at once; else the restart waits so long, in
    /// milliseconds.
    package static let mungeRestartMilliseconds: Int64 = 1000
    /// How long an SSH server has to live for its end to be answered at once; else the restart waits so, in
    /// milliseconds.
    static let sshRestartMilliseconds: Int64 = 1000
    /// How long the SSH server and what runs in its sessions may take to end, in milliseconds.
    static let sshStopMilliseconds: Int32 = 5000
    /// How long a munge key is, in bytes; munge takes 32 to 1024.
    package static let mungeKeyBytes = 128
    /// How often effects may cause further effects at one moment.
    package static let effectRounds = 1000
    /// The longest time without looking at the clock, in nanoseconds: a day.
    package static let longestWaitNanoseconds: Int64 = 86_400_000_000_000
    /// How many directories of runs that have ended are kept for the next runs.
    static let spareDirectories = 128
    /// How long each is kept, in milliseconds.
    static let spareDirectoryMilliseconds: Int64 = 1000
    /// How often a supervisor that holds its run but has not said who it is is looked up again.
    package static let supervisorLookUps = 100
    /// How long to wait between two such looks, in milliseconds.
    package static let supervisorLookUpMilliseconds: Int64 = 10
    /// How often a daemon tries to take its cluster's lock.
    package static let lockTries = 20
    /// How long it waits between two tries, in milliseconds.
    package static let lockPauseMilliseconds: Int32 = 5
    /// The most that one piece of a task's stream carries, in bytes; `srun` takes no more.
    static let streamPieceBytes = 1024
    /// How many files that `sbcast` sends are remembered.
    static let begunBroadcasts = 1024
    /// How long the end of a task is held back for others to be told of with it, in milliseconds.
    static let taskEndsMilliseconds: Int64 = 20
    /// How long the end of a task is held back for what it printed to be passed on first, in milliseconds.
    static let lastOutputMilliseconds: Int64 = 100
    /// How many nodes have ports on which they answer; those beyond have no steps.
    static let nodePorts = 2048
    /// How long a user's command may take to answer a message, in seconds.
    static let clientAnswerSeconds: Int64 = 10
    /// How much of what was noticed of runs is looked at before connections have their turn.
    static let noticesAtOnce = 32
    /// How long the rest waits at least, in microseconds.
    static let noticePauseMicroseconds: Int64 = 50
    /// The longest configuration file, in bytes.
    package static let configurationBytes = 16 << 20
    /// The largest packet of lines that a supervisor sends, in bytes.
    package static let reportBytes = 65_536
    /// The most that is read at once of notices about a file, in bytes.
    static let noticeBytes = 4096
}

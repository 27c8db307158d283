import JobSupervisor

/// What the daemon knows of a run that has not ended.
struct ActiveRun: Sendable {
    /// The run's directory.
    let directory: RunDirectory
    /// Whose it is; nil where an earlier daemon started it.
    let userID: UInt32?
    /// The node on which its script runs; nil where an earlier daemon started it.
    let nodeName: String?
    /// The supervisor, once it has said who it is.
    var supervisor: ProcessIdentity?
    /// The batch script's process, once it runs.
    var script: ProcessIdentity?
    /// What the supervisor wrote of a line that is not complete.
    var partialLine: [UInt8] = []
    /// Signals that came before the script ran, in order.
    var waitingSignals: [JobSignal] = []
    /// Whether the end of the supervisor, which another daemon started, will be noticed.
    var isFollowed = false
    /// How often the supervisor was looked for.
    var lookUps = 0
    /// What it is ended for, `DUE TO` something; empty where somebody has cancelled it.
    var endCause = ""
    /// Whether its error output was told that it is ended.
    var hasAnnouncedEnd = false
    /// Whether the end was told to the controller.
    var hasEnded = false
    /// Whether no job knows of it, so that it goes as soon as its supervisor has ended.
    var isDiscarded = false

    /// Knows nothing of what has happened.
    init(_ directory: RunDirectory, userID: UInt32? = nil, nodeName: String? = nil) {
        self.directory = directory
        self.userID = userID
        self.nodeName = nodeName
    }
}

/// Where a cluster's controller and node daemons are, and who runs them: what its slurm.conf must say beside its
/// definition.
package struct ClusterLayout: Hashable, Sendable {
    /// The host name for `SlurmctldHost`; real slurmctld starts only on the host of this name.
    package var controllerHost: String
    /// The address of controller and nodes.
    package var address: String
    /// The controller's port.
    package var controllerPort: UInt16
    /// The port of the first node's daemon; the others follow.
    package var firstNodePort: UInt16
    /// The accounting daemon's port; nil for a cluster without accounting.
    package var accountingPort: UInt16?
    /// The host name of every node, for daemons that share a host; nil where each has its own.
    package var nodeHost: String?
    /// munged's socket.
    package var mungeSocket: String
    /// Who runs the controller and the node daemons.
    package var user: String
    /// Directory of the controller's state.
    package var stateDirectory: String
    /// Directory of the node daemons' state; each has a folder in it.
    package var spoolDirectory: String
    /// Directory of log files.
    package var logDirectory: String
    /// Directory of pid files.
    package var runDirectory: String

    /// A port on which nothing listens, for a controller that has not started yet: clients are refused at once.
    package static let portBeforeStart: UInt16 = 1
    /// The first node's port unless another one is asked for.
    package static let usualFirstNodePort: UInt16 = 17_001

    /// Makes a layout below one directory.
    package init(directory: String, mungeSocket: String, user: String, controllerHost: String) {
        self.controllerHost = controllerHost
        self.address = "127.0.0.1"
        self.controllerPort = Self.portBeforeStart
        self.firstNodePort = Self.usualFirstNodePort
        self.mungeSocket = mungeSocket
        self.user = user
        stateDirectory = directory + "/state"
        spoolDirectory = directory + "/state/nodes"
        logDirectory = directory + "/log"
        runDirectory = directory + "/run"
    }
}

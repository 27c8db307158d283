/// What only the options of `srun` and `salloc` ask for.
///
/// nil and false mean that an option was not given. Source: srun(1) and salloc(1) 22.05.
struct StepSettings: Sendable {
    /// How tasks are bound to accelerators (`--accel-bind`), as on the wire: 1 verbose, 2 closest GPU, 4 closest NIC.
    var acceleratorBinding: UInt16 = 0
    /// When the terminal's bell rings (`--bell`, `--no-bell`); nil after a wait of ten seconds.
    var rings: Bool?
    /// Where the program is sent to before it is started (`--bcast`); empty for the default place.
    var broadcastPath: String?
    /// How tasks are bound to CPUs, as written (`--cpu-bind`).
    var cpuBinding: String?
    /// `--disable-status`: the first interrupt goes to the tasks.
    var isStatusDisabled = false
    var epilog: String?
    var prolog: String?
    var taskEpilog: String?
    var taskProlog: String?
    var isExact = false
    var isWhole = false
    /// Whether the step shares its CPUs with other steps (`--overlap`).
    var isOverlapping = false
    /// Whether the step keeps its CPUs for itself; the usual case.
    var isExclusive = true
    /// How many seconds the resources may take (`--immediate`); nil for any time.
    var immediateSeconds: UInt32?
    var isInteractive = false
    var jobID: UInt32?
    /// Whether a task that fails ends the others (`--kill-on-bad-exit`); nil for what slurm.conf says.
    var killsOnBadExit: Bool?
    /// The signal for the command of `salloc` when its job ends (`--kill-command`).
    var killCommandSignal: UInt16?
    var isLabelled = false
    var mpi: String?
    var messageTimeoutSeconds: UInt32?
    var isMultiProgram = false
    var isWithoutAllocation = false
    /// Which components of a heterogeneous job the step runs in, as written (`--het-group`).
    var components: String?
    var hasNoShell = false
    /// `--preserve-env`: the numbers of nodes and tasks are not told.
    var keepsEnvironment = false
    var usesTerminal = false
    var quitsOnInterrupt = false
    /// The first node of the step, counted in the job (`--relative`).
    var relative: UInt32?
    var reservedPorts: UInt32?
    var slurmdDebug: UInt16 = 0
    var isUnbuffered = false
    /// How many seconds tasks may go on after the first has ended (`--wait`); nil for what slurm.conf says.
    var waitSeconds: UInt32?
    /// What of X11 is forwarded, as on the wire; 0 for nothing.
    var x11: UInt16 = 0
}

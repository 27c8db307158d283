/// Numbers that stand where a signal's number is, and for more than one signal.
package enum StepSignal {
    /// `SIG_TERM_KILL`: SIGCONT and SIGTERM, and SIGKILL after KillWait.
    package static let terminateAndKill: Int32 = 991
    /// `SIG_TIME_LIMIT`: the same, and the step's error output is told that its time is over.
    package static let timeLimit: Int32 = 996
}

/// Described messages that no recording shows, each with the reason.
enum Unrecorded {
    static let reasons: [String: String] = [
        "REQUEST_BURST_BUFFER_STATUS": "needs a burst buffer",
        "RESPONSE_BURST_BUFFER_STATUS": "needs a burst buffer",
        "REQUEST_CONTROL_STATUS": "is sent by libraries, not by the commands",
        "RESPONSE_CONTROL_STATUS": "answers REQUEST_CONTROL_STATUS",
        "REQUEST_STEP_COMPLETE": "is sent by a node's step, whose controller is no relay",
        "REQUEST_JOB_STEP_PIDS": "is sent by libraries, not by the commands",
        "RESPONSE_JOB_STEP_PIDS": "answers REQUEST_JOB_STEP_PIDS",
        "RESPONSE_LAUNCH_TASKS": reachesTheCommand,
        "MESSAGE_TASK_EXIT": reachesTheCommand,
        "REQUEST_TERMINATE_TASKS": "is sent by the controller to the nodes",
        "SRUN_PING": reachesTheCommand,
        "SRUN_NODE_FAIL": reachesTheCommand,
        "SRUN_JOB_COMPLETE": reachesTheCommand,
        "SRUN_USER_MSG": reachesTheCommand,
        "SRUN_STEP_MISSING": reachesTheCommand,
        "SRUN_REQUEST_SUSPEND": reachesTheCommand,
        "SRUN_STEP_SIGNAL": reachesTheCommand,
        "SRUN_NET_FORWARD": reachesTheCommand,
        "DBD_GET_ASSOC_USAGE": neverSent,
        "DBD_GOT_ASSOC_USAGE": neverSent,
        "DBD_GET_CLUSTER_USAGE": neverSent,
        "DBD_GOT_CLUSTER_USAGE": neverSent,
        "DBD_GET_WCKEY_USAGE": neverSent,
        "DBD_GOT_WCKEY_USAGE": neverSent,
        "DBD_REMOVE_WCKEYS": neverSent,
        "DBD_ARCHIVE_LOAD": "needs an archive",
        "DBD_ADD_TRES": "is sent by the controller",
        "DBD_FIX_RUNAWAY_JOB": "needs a job whose end was lost",
        "DBD_SHUTDOWN": "would end the accounting daemon",
    ]

    private static let neverSent = "no command sends it: usage comes with what it belongs to"
    private static let reachesTheCommand = "comes to a port of the command itself, where there is no relay"
}

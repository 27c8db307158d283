/// Described messages that no recording shows, each with the reason.
enum Unrecorded {
    static let reasons: [String: String] = [
        "REQUEST_BURST_BUFFER_STATUS": "needs a burst buffer",
        "RESPONSE_BURST_BUFFER_STATUS": "needs a burst buffer",
        "REQUEST_SET_FS_DAMPENING_FACTOR": "needs accounting",
        "REQUEST_SHARE_INFO": "needs accounting",
        "RESPONSE_SHARE_INFO": "needs accounting",
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
    ]

    private static let reachesTheCommand = "comes to a port of the command itself, where there is no relay"
}

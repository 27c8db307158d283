/// Described messages that no recording shows, each with the reason.
enum Unrecorded {
    static let reasons: [String: String] = [
        "REQUEST_SHUTDOWN": "ends the controller that is recorded",
        "REQUEST_CONFIG": "is sent only by clients without a slurm.conf, which need the system's munge socket",
        "RESPONSE_CONFIG": "answers REQUEST_CONFIG",
        "REQUEST_CONTROL_STATUS": "is sent by libraries, not by the commands",
        "RESPONSE_CONTROL_STATUS": "answers REQUEST_CONTROL_STATUS",
        "REQUEST_JOB_USER_INFO": "is sent by libraries, not by the commands",
        "REQUEST_NODE_INFO_SINGLE": "is sent by libraries, not by the commands",
        "REQUEST_SET_DEBUG_LEVEL": "changes what the recorded controller logs",
        "REQUEST_SET_DEBUG_FLAGS": "changes what the recorded controller logs",
    ]
}

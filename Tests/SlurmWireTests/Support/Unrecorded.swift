/// Described messages that no recording shows, each with the reason.
enum Unrecorded {
    static let reasons: [String: String] = [
        "REQUEST_BURST_BUFFER_STATUS": "needs a burst buffer",
        "RESPONSE_BURST_BUFFER_STATUS": "needs a burst buffer",
        "REQUEST_SET_FS_DAMPENING_FACTOR": "needs accounting",
        "REQUEST_CONTROL_STATUS": "is sent by libraries, not by the commands",
        "RESPONSE_CONTROL_STATUS": "answers REQUEST_CONTROL_STATUS",
    ]
}

/// Described messages that no recording shows, each with the reason.
enum Unrecorded {
    static let reasons: [String: String] = [
        "REQUEST_CONTROL_STATUS": "is sent by libraries, not by the commands",
        "RESPONSE_CONTROL_STATUS": "answers REQUEST_CONTROL_STATUS",
    ]
}

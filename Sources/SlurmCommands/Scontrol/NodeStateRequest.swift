import SlurmModel

/// The states into which a node can be put.
enum NodeStateRequest {
    /// The words; of two that a shortened one may mean it is the first.
    ///
    /// The base states follow the requests.
    private static let words: [(keyword: Keyword, state: UInt32)] = [
        (Keyword("NoResp", 3), 0x800), (Keyword("CANCEL_REBOOT", 3), 0x2_0000), (Keyword("DRAIN", 3), 0x200),
        (Keyword("FAIL", 3), 0x2000), (Keyword("FUTURE", 3), 6), (Keyword("RESUME", 3), 0x100),
        (Keyword("POWER_DOWN_ASAP", 12), 0x80_0000 | 0x200_0000),
        (Keyword("POWER_DOWN_FORCE", 12), 0x80_0000 | 0x1000), (Keyword("POWER_DOWN", 7), 0x80_0000),
        (Keyword("POWER_UP", 7), 0x100_0000), (Keyword("UNDRAIN", 3), 0x40), (Keyword("UNKNOWN", 3), 0),
        (Keyword("DOWN", 3), 1), (Keyword("IDLE", 3), 2), (Keyword("ALLOCATED", 3), 3), (Keyword("ERROR", 3), 4),
        (Keyword("MIXED", 3), 5),
    ]

    /// The states that need a reason: down, drained, failing.
    static let needReason: [UInt32] = [1, 0x200, 0x2000]

    /// Reads a word; nil for an unknown one.
    static func parse(_ text: String) -> UInt32? {
        words.first { $0.keyword.matches(text) }?.state
    }

    /// What is printed for an unknown state.
    static func refusal(_ word: String) -> [String] {
        [
            "Invalid input: \(word)", "Request aborted",
            "Valid states are: NoResp DRAIN FAIL FUTURE RESUME POWER_DOWN POWER_UP UNDRAIN",
            "Not all states are valid given a node's prior state",
        ]
    }
}

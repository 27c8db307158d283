/// The names of signals, as Slurm's options take them.
package enum SignalName {
    /// Numbers of Linux: a controller knows signals by number.
    private static let numbers: [String: Int] = [
        "HUP": 1, "INT": 2, "QUIT": 3, "ABRT": 6, "KILL": 9, "ALRM": 14, "TERM": 15, "USR1": 10, "USR2": 12,
        "URG": 23, "CONT": 18, "STOP": 19, "TSTP": 20, "TTIN": 21, "TTOU": 22, "XCPU": 24,
    ]

    /// The number of a signal, given as a number or by name, with or without `SIG`, in any case.
    package static func number(_ text: some StringProtocol) -> Int? {
        let number = LeadingNumber(text)
        if number.isPresent { return number.rest.allSatisfy(\.isWhitespace) ? number.value : nil }
        var name = text.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if name.hasPrefix("SIG") { name.removeFirst(3) }
        return numbers[name]
    }
}

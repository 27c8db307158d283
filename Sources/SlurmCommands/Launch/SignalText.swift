/// What the C library calls signals.
///
/// Source: `strsignal` of glibc 2.36 on Linux.
enum SignalText {
    private static let texts = [
        "Hangup", "Interrupt", "Quit", "Illegal instruction", "Trace/breakpoint trap", "Aborted", "Bus error",
        "Floating point exception", "Killed", "User defined signal 1", "Segmentation fault", "User defined signal 2",
        "Broken pipe", "Alarm clock", "Terminated", "Stack fault", "Child exited", "Continued", "Stopped (signal)",
        "Stopped", "Stopped (tty input)", "Stopped (tty output)", "Urgent I/O condition", "CPU time limit exceeded",
        "File size limit exceeded", "Virtual timer expired", "Profiling timer expired", "Window changed",
        "I/O possible",
        "Power failure", "Bad system call",
    ]
    private static let firstRealTime: UInt32 = 34

    /// The text for a signal's number.
    static func text(_ number: UInt32) -> String {
        if number >= 1, number <= texts.count { return texts[Int(number) - 1] }
        return number >= firstRealTime && number <= 64
            ? "Real-time signal \(number - firstRealTime)" : "Unknown signal \(number)"
    }
}

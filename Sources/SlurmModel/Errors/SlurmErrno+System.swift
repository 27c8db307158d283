extension SlurmErrno {
    /// The text of one of the system's own codes (`errno` on Linux) that daemons answer with; nil for others.
    ///
    /// Source: strerror(3) of glibc 2.36.
    var systemText: StaticString? {
        switch rawValue {
        case 1: "Operation not permitted"
        case 2: "No such file or directory"
        case 4: "Interrupted system call"
        case 5: "Input/output error"
        case 11: "Resource temporarily unavailable"
        case 12: "Cannot allocate memory"
        case 13: "Permission denied"
        case 16: "Device or resource busy"
        case 17: "File exists"
        case 22: "Invalid argument"
        case 28: "No space left on device"
        case 95: "Operation not supported"
        case 110: "Connection timed out"
        case 111: "Connection refused"
        default: nil
        }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The terminal that this program runs in.
package final class SSHTerminal {
    /// The kind, such as `xterm-256color`.
    let kind: String
    private var saved = termios()

    /// The program's terminal; nil where its input or output is none.
    package init?(kind: String?) {
        guard isatty(0) == 1, isatty(1) == 1, tcgetattr(0, &saved) == 0 else { return nil }
        self.kind = kind ?? "xterm"
    }

    /// Columns and rows; nil where the terminal does not tell.
    var size: Size? {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Size(columns: Int32(size.ws_col), rows: Int32(size.ws_row))
    }

    /// The size of a terminal in characters.
    struct Size: Equatable {
        /// The width.
        var columns: Int32
        /// The height.
        var rows: Int32
    }

    /// Hands every key on as it is.
    func makeRaw() {
        var raw = saved
        cfmakeraw(&raw)
        tcsetattr(0, TCSANOW, &raw)
    }

    /// Makes the terminal again as it was.
    func restore() {
        tcsetattr(0, TCSANOW, &saved)
    }
}

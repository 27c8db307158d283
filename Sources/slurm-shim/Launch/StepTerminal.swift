import SlurmClient
import SlurmCommands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The terminal of the command, which the tasks get as theirs (`--pty`).
struct StepTerminal: ~Copyable {
    /// Where nodes ask for changes of the terminal's size.
    let listener: ListeningSocket
    private let saved: termios
    private var connections: [Int32] = []

    /// Puts the terminal in raw mode; nil where standard input is none.
    init?() {
        var settings = termios()
        guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        do throws(SystemFailure) {
            listener = try ListeningSocket()
        } catch {
            return nil
        }
        saved = settings
        cfmakeraw(&settings)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }

    /// Puts the terminal back as it was.
    mutating func restore() {
        var settings = saved
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
        for connection in connections { close(connection) }
        connections = []
    }

    /// The terminal's columns and rows.
    var dimensions: (columns: UInt16, rows: UInt16) {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return (80, 24) }
        return (size.ws_col, size.ws_row)
    }

    /// Takes over connections of nodes.
    mutating func accept() {
        while let connection = listener.accept() { connections.append(connection) }
    }

    /// Tells the nodes the terminal's size: columns and rows as two 16-bit numbers in network order.
    func tellSize() {
        let (columns, rows) = dimensions
        let bytes = [columns, rows].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
        for connection in connections { ProcessOutput.write(bytes, to: connection) }
    }
}

extension Optional where Wrapped == StepTerminal, Wrapped: ~Copyable {
    /// Where nodes ask for its size; -1 where there is no terminal.
    var listeningDescriptor: Int32 {
        borrowing get {
            switch self {
            case .some(let terminal): terminal.listener.descriptor
            case .none: -1
            }
        }
    }

    /// The port for its size, and the size; nil where there is no terminal.
    var size: (port: UInt16, columns: UInt16, rows: UInt16)? {
        borrowing get {
            switch self {
            case .some(let terminal): (terminal.listener.port, terminal.dimensions.columns, terminal.dimensions.rows)
            case .none: nil
            }
        }
    }
}

import CLinux
import Glibc
package import JobSupervisor

/// A TCP socket that has a port of 127.0.0.1 but does not listen yet.
package struct LoopbackSocket: Sendable {
    /// The descriptor; whoever listens with it takes it over.
    package let descriptor: Int32
    /// The port.
    package let port: UInt16

    /// Takes a port: the wished one if it is free and may be taken, else one that the system chooses.
    package init(wishedPort: UInt16?) throws(SystemError) {
        if let wishedPort, wishedPort != 0 {
            do {
                try self.init(port: wishedPort)
                return
            } catch {
                guard [EADDRINUSE, EACCES].contains(error.number) else { throw error }
            }
        }
        try self.init(port: 0)
    }

    private init(port: UInt16) throws(SystemError) {
        var bound: UInt16 = 0
        let descriptor = clinux_loopback_socket(port, &bound)
        guard descriptor >= 0 else { throw SystemError("bind 127.0.0.1:\(port)") }
        self.descriptor = descriptor
        self.port = bound
    }
}

import CLinux
import Glibc

/// The two ends of a pipe; neither is passed on to another program.
package struct Pipe: Sendable {
    /// The end to read from.
    package var reading: Int32
    /// The end to write to.
    package var writing: Int32

    /// Makes a pipe; throws where the process or the system has no descriptors left.
    package init() throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard clinux_pipe(&ends) == 0 else { throw SystemError("pipe") }
        reading = ends[0]
        writing = ends[1]
    }
}

import CLinux
import Glibc

/// The descriptors that a daemon gets from whoever started it.
package enum InheritedDescriptors {
    /// Closes all but the standard ones and `kept`.
    ///
    /// A daemon that kept a pipe of the program that started the cluster would let that program wait for the pipe's end
    /// for as long as the cluster runs.
    package static func closeAll(but kept: [Int32]) {
        var first: Int32 = 3
        for descriptor in kept.sorted() where descriptor >= first {
            for other in first..<descriptor { close(other) }
            first = descriptor + 1
        }
        clinux_close_all(first, -1)
    }
}

import CLinux

/// The descriptors that a daemon gets from whoever started it.
package enum InheritedDescriptors {
    /// Closes all but the standard ones and `kept`.
    ///
    /// A daemon that kept a pipe of the program that started the cluster would let that program wait for the pipe's end
    /// for as long as the cluster runs.
    package static func closeAll(but kept: Int32?) {
        clinux_close_all(3, kept ?? -1)
    }
}

import CLinux

/// The host name that processes on a simulated node see.
package enum NodeHostName {
    /// Gives this process, and what it starts, the node's name as host name; says whether the kernel let it.
    ///
    /// It takes the right to administer the system (`CAP_SYS_ADMIN`), which root has outside of containers. A user
    /// namespace would give it to everybody, but in one files of root seem to be nobody's, and programs such as ssh
    /// refuse theirs: so without the right the machine's own host name stays, and `SLURMD_NODENAME` tells the node.
    @discardableResult
    package static func take(_ name: String) -> Bool {
        let bytes = Array(name.utf8).map { CChar(bitPattern: $0) }
        return clinux_take_host_name(bytes, bytes.count) == 0
    }
}

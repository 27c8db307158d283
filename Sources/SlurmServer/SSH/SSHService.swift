/// What a daemon has to know to serve SSH.
package struct SSHService: Hashable, Sendable {
    /// The socket that listens; it stays open as long as the daemon lives.
    package var listener: Int32
    /// The program sshd, from the root.
    package var sshd: String
    /// The name of the machine on which sessions are.
    package var machine: String

    /// Describes it.
    package init(listener: Int32, sshd: String, machine: String) {
        self.listener = listener
        self.sshd = sshd
        self.machine = machine
    }
}

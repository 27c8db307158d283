import Glibc
import JobSupervisor
import SlurmModel

/// The ports on which the simulated nodes answer.
struct NodePorts: Sendable {
    /// A node and its socket.
    struct Entry: Sendable {
        /// The node.
        let nodeName: String
        /// Its socket.
        let socket: LoopbackSocket
    }

    /// The nodes, as far as there are ports for them.
    private(set) var entries: [Entry] = []

    /// Takes a port for each node: the one that slurm.conf names if it is free, else one that the system chooses.
    ///
    /// Where slurm.conf names none, Slurm's own default is left to a real slurmd.
    init(_ configuration: SlurmConfiguration) throws {
        let defaultPort = configuration["SlurmdPort"] == nil ? configuration.slurmdPort : nil
        for node in try configuration.nodes().prefix(Limits.nodePorts) {
            let isNamed = node.port > ClusterLayout.portBeforeStart && node.port != defaultPort
            let wished = isNamed ? node.port : nil
            entries.append(Entry(nodeName: node.name, socket: try Self.socket(wishedPort: wished)))
        }
    }

    /// A socket that listens: two clusters may be given the same port, and only listening shows who has it.
    private static func socket(wishedPort: UInt16?) throws(SystemError) -> LoopbackSocket {
        let wished = try LoopbackSocket(wishedPort: wishedPort)
        if listen(wished.descriptor, Limits.acceptQueue) == 0 { return wished }
        close(wished.descriptor)
        let other = try LoopbackSocket(wishedPort: nil)
        guard listen(other.descriptor, Limits.acceptQueue) == 0 else { throw SystemError("listen on \(other.port)") }
        return other
    }

    /// The ports by node.
    var ports: [String: UInt16] {
        Dictionary(entries.map { ($0.nodeName, $0.socket.port) }) { first, _ in first }
    }
}

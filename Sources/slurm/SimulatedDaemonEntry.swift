import ClusterControl

/// The door to the simulated cluster's daemon.
enum SimulatedDaemonEntry {
    static func run(directory: String, readyFileDescriptor: Int32?) throws {
        throw ClusterControlError(.unavailable, "no daemon")
    }
}

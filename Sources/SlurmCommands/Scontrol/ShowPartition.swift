import SlurmModel
import SlurmWire

/// `scontrol show partition`: one partition, or all.
enum ShowPartition {
    /// Shows the partitions.
    static func run(_ name: String?, _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        guard let response = load(&session, &controller) else { return }
        session.noteRecords(response.records.count, lastUpdate: response.lastUpdate)
        let partitions = name.map { name in response.records.filter { $0.name == name }.prefix(1) }
        for partition in partitions ?? response.records[...] {
            session.output.write(PartitionRecordText.make(partition, session).text(isOneLine: session.isOneLine))
        }
        if let name, partitions?.isEmpty ?? true {
            session.exitStatus = 1
            if session.loudness != .quiet { session.output.line("Partition \(name) not found") }
        } else if response.records.isEmpty && session.loudness != .quiet {
            session.output.line("No partitions in the system")
        }
    }

    /// Asks for the partitions.
    static func load(
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> PartitionInfoResponse? {
        var request = PartitionInfoRequest()
        request.showFlags = ShowFlags.local
        if session.showsAll { request.showFlags |= ShowFlags.all }
        return session.load(
            Request.PartitionInfo.self,
            request,
            failing: "slurm_load_partitions error",
            &controller
        )
    }
}

import SlurmModel
package import SlurmWire

/// What a running controller says of its nodes and partitions.
package struct LiveState: Sendable {
    /// The nodes.
    package var nodes: [NodeInfo]
    /// The partitions.
    package var partitions: [PartitionInfo]
    /// How many jobs wait or run.
    package var activeJobCount: Int

    /// Says that so many jobs wait or run.
    package static func activity(jobCount: Int) -> String {
        jobCount == 1 ? "1 job waits or runs" : "\(jobCount) jobs wait or run"
    }

    /// `SHOW_ALL` of the public header slurm.h 22.05.8: hidden partitions too.
    private static let showAll: UInt16 = 0x0001

    /// Asks a controller.
    package init(_ client: inout some ControllerClient) throws(ControllerError) {
        var nodeRequest = NodeInfoRequest()
        nodeRequest.showFlags = Self.showAll
        var partitionRequest = PartitionInfoRequest()
        partitionRequest.showFlags = Self.showAll
        nodes = try client.send(Request.NodeInfo.self, nodeRequest).records
        partitions = try client.send(Request.PartitionInfo.self, partitionRequest).records
        var jobRequest = JobInfoRequest()
        jobRequest.showFlags = Self.showAll
        activeJobCount = try client.send(Request.JobInfo.self, jobRequest).records.count { job in
            JobState(raw: job.jobState).map { !$0.base.isFinished || $0.flags.contains(.completing) } ?? false
        }
    }

    /// A node's state as `sinfo` writes it; nil for a node that the controller does not know.
    package func state(ofNode name: String) -> String? {
        nodes.first { $0.name == name }.map { Self.word($0) }
    }

    /// A partition's state; nil for one that the controller does not know.
    package func state(ofPartition name: String) -> String? {
        // Bit 0 admits submission, bit 1 lets jobs start; slurm.h 22.05.8, PARTITION_SUBMIT and PARTITION_SCHED.
        partitions.first { $0.name == name }.map { partition in
            switch partition.stateUp & 0b11 {
            case 0b11: "up"
            case 0b01: "down"
            case 0b10: "drain"
            default: "inactive"
            }
        }
    }

    /// Whether every node can run jobs now.
    package var isReady: Bool {
        !nodes.isEmpty
            && nodes.allSatisfy { node in
                guard let state = NodeState(raw: node.nodeState) else { return false }
                let hindering: NodeStateFlags = [.drain, .notResponding, .fail, .poweredDown, .poweringUp]
                return [.idle, .mixed, .allocated].contains(state.base) && state.flags.isDisjoint(with: hindering)
            }
    }

    private static func word(_ node: NodeInfo) -> String {
        guard let state = NodeState(raw: node.nodeState) else { return "unknown" }
        let allocated = node.selectNodeinfo.allocCPUs
        let isBusy = allocated > 0 || state.base == .allocated || state.base == .mixed
        var word: String
        if state.flags.contains(.drain) {
            word = isBusy || state.flags.contains(.completing) ? "draining" : "drained"
        } else if state.base == .down || state.base == .unknown || state.base == .future || state.base == .error {
            word = "\(state.base)"
        } else if state.flags.contains(.completing) {
            word = "completing"
        } else if isBusy {
            word = allocated > 0 && allocated < node.cpus ? "mixed" : "allocated"
        } else {
            word = "idle"
        }
        if state.flags.contains(.notResponding) { word += "*" }
        return word
    }
}

import SlurmModel
import SlurmWire

/// What a job has on its nodes, as `squeue --json` shows it.
///
/// Source: output of Debian's squeue 22.05.8 for running jobs.
extension JobResources {
    /// Bits of the kind of resources that are given out: cores or sockets, or CPUs.
    private static let (coresOrSockets, processors): (UInt16, UInt16) = (0x6, 0x1)

    /// The tree.
    var data: DataValue {
        var data = DataObject()
        data.add("nodes", nodes)
        if crType & Self.coresOrSockets != 0 {
            data.add("allocated_cores", ncpus)
        } else if crType & Self.processors != 0 {
            data.add("allocated_cpus", ncpus)
        }
        data.add("allocated_hosts", nhosts)
        data.add("allocated_nodes", .list(nodeData))
        return .object(data)
    }

    private var nodeData: [DataValue] {
        guard !coresPerSocket.isEmpty else { return [] }
        var firstBit = 0
        return hosts.enumerated().map { index, host in
            let (sockets, cores) = layout(ofHost: index)
            defer { firstBit += sockets * cores }
            var node = DataObject()
            node.add("sockets", socketData(sockets, coresPerSocket: cores, firstBit: firstBit))
            node.add("nodename", host)
            node.add("cpus_used", index < cpusUsed.count ? cpusUsed[index] : 0)
            node.add("memory_used", index < memoryUsed.count ? memoryUsed[index] : 0)
            node.add("memory_allocated", index < memoryAllocated.count ? memoryAllocated[index] : 0)
            return .object(node)
        }
    }

    /// The sockets of which the job has cores, and these cores.
    private func socketData(_ sockets: Int, coresPerSocket: Int, firstBit: Int) -> DataValue {
        var data = DataObject()
        for socket in 0..<sockets {
            var cores = DataObject()
            for core in 0..<coresPerSocket {
                let bit = firstBit + socket * coresPerSocket + core
                guard coreBitmap?.contains(bit) ?? false else { continue }
                let isInUse = coreBitmapUsed?.contains(bit) ?? false
                cores.add("\(core)", .text(isInUse ? "allocated_and_in_use" : "allocated"))
            }
            guard !cores.entries.isEmpty else { continue }
            var socketObject = DataObject()
            socketObject.add("cores", .object(cores))
            data.add("\(socket)", .object(socketObject))
        }
        return .object(data)
    }
}

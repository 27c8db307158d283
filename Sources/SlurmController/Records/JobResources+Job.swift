import SimCluster
import SlurmModel
import SlurmWire

extension JobResources {
    /// What a job holds, node by node.
    ///
    /// Core bitmaps count the cores of the job's nodes only, one after the other.
    init(_ job: Job, nodeTable: [Node]) {
        self.init()
        let allocation = job.allocation
        nhosts = UInt32(allocation.count)
        ncpus = UInt32(clamping: allocation.reduce(0) { $0 + $1.cpus })
        nodeReq = job.request.sharing == .exclusive ? 0 : 1
        nodes = HostList(allocation.map(\.nodeName)).folded
        wholeNode = job.request.sharing == .exclusive ? 1 : 0
        threadsPerCore = job.request.threadsPerCore.raw
        crType = Self.coreAndMemory
        cpus = allocation.map { UInt16(clamping: $0.cpus) }
        // What is used is what steps hold, and the batch script is not counted as one.
        cpusUsed = cpus.map { _ in 0 }
        memoryAllocated = allocation.map(\.memoryMiB)
        memoryUsed = memoryAllocated.map { _ in 0 }
        for count in cpus {
            if cpuArrayValue.last == count {
                cpuArrayReps[cpuArrayReps.count - 1] += 1
            } else {
                cpuArrayValue.append(count)
                cpuArrayReps.append(1)
            }
        }
        fillCores(allocation, nodeTable: nodeTable)
    }

    /// `CR_CORE | CR_MEMORY`.
    private static let coreAndMemory: UInt16 = 20

    private mutating func fillCores(_ allocation: [NodeAllocation], nodeTable: [Node]) {
        var first = 0
        var cores: [Int] = []
        for item in allocation {
            let definition = nodeTable[item.nodeIndex].definition
            let sockets = UInt16(clamping: definition.sockets)
            let perSocket = UInt16(clamping: definition.coresPerSocket)
            if socketsPerNode.last == sockets, coresPerSocket.last == perSocket {
                sockCoreRepCount[sockCoreRepCount.count - 1] += 1
            } else {
                socketsPerNode.append(sockets)
                coresPerSocket.append(perSocket)
                sockCoreRepCount.append(1)
            }
            cores += item.coreIDs.map { $0 + first }
            first += definition.cores
        }
        coreBitmap = BitString(bitCount: first, setting: cores)
        coreBitmapUsed = BitString(bitCount: first, setting: [])
    }
}

import SlurmModel
import SlurmWire

/// A line of `sinfo`: nodes of a partition that do not differ in what is shown.
struct SinfoRow: Sendable {
    /// The partition.
    var partition: PartitionInfo
    /// The partition's place in the controller's list.
    var partitionPlace: Int
    /// The first of the nodes; nil where there are none.
    var node: NodeInfo?
    /// The nodes' names.
    var nodes: [String] = []
    /// Their addresses, as far as they are shown.
    var addresses: [String] = []
    /// Their hosts, as far as they are shown.
    var hosts: [String] = []
    /// How many nodes are in use, idle, and neither.
    var nodeCounts = Counts()
    /// How many CPUs are in use, idle, and neither.
    var cpuCounts = Counts()
    /// The memory in use on the last of the nodes, in mebibytes.
    var allocatedMemoryMiB: UInt64 = 0
    var cpus = Extent()
    var sockets = Extent()
    var cores = Extent()
    var threads = Extent()
    var diskMiB = Extent()
    var memoryMiB = Extent()
    var weight = Extent()
    /// The load in hundredths; `NO_VAL` where it is not known.
    var cpuLoad = Extent()
    /// Free memory in mebibytes; `NO_VAL64` where it is not known.
    var freeMemoryMiB = Extent()

    /// Numbers of nodes or CPUs by what they do.
    struct Counts: Hashable, Sendable {
        var allocated: UInt32 = 0
        var idle: UInt32 = 0
        var other: UInt32 = 0
        var total: UInt32 = 0
    }

    /// The smallest and the largest of some numbers; zeros for none.
    struct Extent: Hashable, Sendable {
        private(set) var least: UInt64 = 0
        private(set) var most: UInt64 = 0

        /// Takes a number in; the first one sets both ends.
        mutating func add(_ number: UInt64, isFirst: Bool) {
            least = isFirst ? number : min(least, number)
            most = isFirst ? number : max(most, number)
        }
    }

    /// Makes a line without nodes.
    init(partition: PartitionInfo, place: Int) {
        self.partition = partition
        partitionPlace = place
    }

    /// The first node's state.
    var state: UInt32 {
        node?.nodeState ?? 0
    }

    /// Takes a node in, unless it is in already.
    mutating func add(_ node: NodeInfo, _ distinctions: SinfoDistinctions) {
        let name = node.name ?? ""
        let isFirst = self.node == nil
        guard isFirst || !nodes.contains(name) else { return }
        if isFirst { self.node = node }
        nodes.append(name)
        let (address, host) = (node.nodeAddr ?? "", node.nodeHostname ?? "")
        if distinctions.contains(.address) && !addresses.contains(address) { addresses.append(address) }
        if distinctions.contains(.host) && !hosts.contains(host) { hosts.append(host) }
        cpus.add(UInt64(node.cpus), isFirst: isFirst)
        sockets.add(UInt64(node.sockets), isFirst: isFirst)
        cores.add(UInt64(node.cores), isFirst: isFirst)
        threads.add(UInt64(node.threads), isFirst: isFirst)
        diskMiB.add(UInt64(node.tmpDisk), isFirst: isFirst)
        memoryMiB.add(node.realMemory, isFirst: isFirst)
        weight.add(UInt64(node.weight), isFirst: isFirst)
        cpuLoad.add(UInt64(node.cpuLoad.raw), isFirst: isFirst)
        freeMemoryMiB.add(node.freeMem.raw, isFirst: isFirst)
        count(node)
    }

    private mutating func count(_ node: NodeInfo) {
        let flags = NodeStateFlags(rawValue: node.nodeState)
        let base = NodeBaseState(rawValue: UInt8(node.nodeState & 0xf))
        let isOut = flags.contains(.drain) || base == .down
        if base == .allocated || base == .mixed || flags.contains(.completing) {
            nodeCounts.allocated += 1
        } else if isOut {
            nodeCounts.other += 1
        } else {
            nodeCounts.idle += 1
        }
        nodeCounts.total += 1
        let (total, used) = (UInt32(node.cpus), UInt32(node.selectNodeinfo.allocCPUs))
        cpuCounts.allocated &+= used
        cpuCounts.total &+= total
        if isOut { cpuCounts.other &+= total &- used } else { cpuCounts.idle &+= total &- used }
        allocatedMemoryMiB = node.selectNodeinfo.allocMemory
    }
}

import SlurmModel
import SlurmWire

/// In what nodes and partitions on one line may not differ, because it is shown.
struct SinfoDistinctions: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// The n-th distinction.
    private init(bit: UInt64) {
        rawValue = 1 << bit
    }

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    // Of partitions.
    static let partition = SinfoDistinctions(bit: 0)
    static let availability = SinfoDistinctions(bit: 1)
    static let groups = SinfoDistinctions(bit: 2)
    static let jobSize = SinfoDistinctions(bit: 3)
    static let defaultTime = SinfoDistinctions(bit: 4)
    static let maximumTime = SinfoDistinctions(bit: 5)
    static let root = SinfoDistinctions(bit: 6)
    static let overSubscribe = SinfoDistinctions(bit: 7)
    static let preemptMode = SinfoDistinctions(bit: 8)
    static let priorityTier = SinfoDistinctions(bit: 9)
    static let priorityFactor = SinfoDistinctions(bit: 10)
    static let cpusPerNode = SinfoDistinctions(bit: 11)

    // Of nodes.
    static let host = SinfoDistinctions(bit: 16)
    static let address = SinfoDistinctions(bit: 17)
    static let extra = SinfoDistinctions(bit: 18)
    static let features = SinfoDistinctions(bit: 19)
    static let activeFeatures = SinfoDistinctions(bit: 20)
    static let gres = SinfoDistinctions(bit: 21)
    static let usedGres = SinfoDistinctions(bit: 22)
    static let comment = SinfoDistinctions(bit: 23)
    static let reason = SinfoDistinctions(bit: 24)
    static let reasonTime = SinfoDistinctions(bit: 25)
    static let reasonUser = SinfoDistinctions(bit: 26)
    static let state = SinfoDistinctions(bit: 27)
    static let completeState = SinfoDistinctions(bit: 28)
    static let allocatedMemory = SinfoDistinctions(bit: 29)

    // Of nodes, but only with `--exact`.
    static let cpus = SinfoDistinctions(bit: 40)
    static let sockets = SinfoDistinctions(bit: 41)
    static let cores = SinfoDistinctions(bit: 42)
    static let threads = SinfoDistinctions(bit: 43)
    static let layout = SinfoDistinctions(bit: 44)
    static let disk = SinfoDistinctions(bit: 45)
    static let memory = SinfoDistinctions(bit: 46)
    static let weight = SinfoDistinctions(bit: 47)
    static let cpuLoad = SinfoDistinctions(bit: 48)
    static let freeMemory = SinfoDistinctions(bit: 49)
    static let port = SinfoDistinctions(bit: 50)
    static let version = SinfoDistinctions(bit: 51)

    /// Whether two partitions may share a line.
    func allow(_ left: PartitionInfo, _ right: PartitionInfo) -> Bool {
        func same(_ distinction: SinfoDistinctions, _ isSame: @autoclosure () -> Bool) -> Bool {
            !contains(distinction) || isSame()
        }
        return same(.partition, left.name == right.name)
            && same(.availability, left.stateUp == right.stateUp)
            && same(.groups, left.allowGroups == right.allowGroups)
            && same(.jobSize, left.minNodes == right.minNodes && left.maxNodes == right.maxNodes)
            && same(.defaultTime, left.defaultTime == right.defaultTime)
            && same(.maximumTime, left.maxTime == right.maxTime)
            && same(.root, left.flags & PartitionFlags.rootOnly == right.flags & PartitionFlags.rootOnly)
            && same(.overSubscribe, left.maxShare == right.maxShare)
            && same(.preemptMode, left.preemptMode == right.preemptMode)
            && same(.priorityTier, left.priorityTier == right.priorityTier)
            && same(.priorityFactor, left.priorityJobFactor == right.priorityJobFactor)
            && same(.cpusPerNode, left.maxCPUsPerNode == right.maxCPUsPerNode)
    }

    /// Whether a node may join the nodes of a line.
    func allow(_ node: NodeInfo, in row: SinfoRow, isExact: Bool) -> Bool {
        guard let first = row.node else { return true }
        func same(_ distinction: SinfoDistinctions, _ isSame: @autoclosure () -> Bool) -> Bool {
            !contains(distinction) || isSame()
        }
        let isSame =
            same(.host, row.hosts.contains(node.nodeHostname ?? ""))
            && same(.address, row.addresses.contains(node.nodeAddr ?? ""))
            && same(.extra, node.extra == first.extra)
            && same(.features, node.features == first.features)
            && same(.activeFeatures, node.featuresAct == first.featuresAct)
            && same(.gres, node.gres == first.gres)
            && same(.usedGres, node.gresUsed == first.gresUsed)
            && same(.comment, node.comment == first.comment)
            && same(.reason, node.reason == first.reason)
            && same(.reasonTime, node.reasonTime == first.reasonTime)
            && same(.reasonUser, node.reasonUid == first.reasonUid)
            && same(.state, NodeStateText.long(node.nodeState) == NodeStateText.long(first.nodeState))
            && same(.completeState, NodeStateText.complete(node.nodeState) == NodeStateText.complete(first.nodeState))
            && same(.allocatedMemory, node.selectNodeinfo.allocMemory == row.allocatedMemoryMiB)
        return isSame && (!isExact || allowSize(of: node, as: first))
    }

    private func allowSize(of node: NodeInfo, as first: NodeInfo) -> Bool {
        func same(_ distinction: SinfoDistinctions, _ isSame: @autoclosure () -> Bool) -> Bool {
            !contains(distinction) || isSame()
        }
        let hasSameLayout =
            node.sockets == first.sockets && node.cores == first.cores && node.threads == first.threads
        return same(.cpus, node.cpus == first.cpus)
            && same(.sockets, node.sockets == first.sockets)
            && same(.cores, node.cores == first.cores)
            && same(.threads, node.threads == first.threads)
            && same(.layout, hasSameLayout)
            && same(.disk, node.tmpDisk == first.tmpDisk)
            && same(.memory, node.realMemory == first.realMemory)
            && same(.weight, node.weight == first.weight)
            && same(.cpuLoad, node.cpuLoad == first.cpuLoad)
            && same(.freeMemory, node.freeMem == first.freeMem)
            && same(.port, node.port == first.port)
            // Slurm compares where the version's text is stored, not the text: no two nodes share a line.
            && same(.version, node.name == first.name)
    }
}

import SimCluster
import SlurmModel
import SlurmWire

extension NodeInfo {
    /// The record of a node, as slurmctld 22.05.8 fills it.
    init(_ node: Node, configured: ConfiguredNode, controller: Controller, showFlags: ShowFlags) {
        self.init()
        let definition = node.definition
        let tracked = controller.trackedGres
        // Clients pass over a record without a name; its place in the table stays.
        name = node.condition.base == .future && !showFlags.contains(.future) ? nil : definition.name
        nodeHostname = configured.hostName
        nodeAddr = configured.address
        port = configured.port
        nodeState = Self.wireState(controller.visibleState(of: node), showFlags: showFlags)
        version = SlurmRelease.version
        cpus = UInt16(clamping: definition.cpus)
        boards = UInt16(clamping: definition.boards)
        sockets = UInt16(clamping: definition.sockets)
        cores = UInt16(clamping: definition.coresPerSocket)
        threads = UInt16(clamping: definition.threadsPerCore)
        realMemory = definition.realMemoryMiB
        tmpDisk = definition.tmpDiskMiB
        cpusEfctv = cpus
        // A simulated node does nothing but its jobs: its load is the CPUs they hold, its free memory the rest.
        cpuLoad = .value(UInt32(clamping: node.allocatedCPUs * 100))
        freeMem = .value(definition.realMemoryMiB - min(definition.realMemoryMiB, node.allocatedMemoryMiB))
        weight = definition.weight
        reasonUid = node.reasonUserID.map { .value($0) } ?? .unset
        bootTime = controller.startTime.seconds
        lastBusy = node.lastBusyTime.seconds
        reasonTime = node.reasonTime?.seconds ?? 0
        slurmdStartTime = controller.startTime.seconds
        selectNodeinfo = SelectNodeInfo(node, tracked: tracked)
        arch = controller.identity.architecture
        os = controller.identity.operatingSystem
        features = definition.features.isEmpty ? nil : definition.features.joined(separator: ",")
        featuresAct = definition.activeFeatures.map { $0.joined(separator: ",") } ?? features
        cpuBind = definition.cpuBind
        gres = configured.gres.isEmpty ? nil : configured.gres
        if showFlags.contains(.detail) {
            gresUsed = GresText.used(node.allocatedGres) ?? GresText.none(of: controller.configuration)
            gresDrain = "N/A"
        }
        comment = node.comment
        extra = node.extra
        reason = node.reason
        extSensors.consumedEnergy = UInt64.max - 1
        extSensors.temperature = UInt32.max - 1
        power.capWatts = UInt32.max - 1
        tresFmtStr = TresText.text(
            cpus: definition.cpus,
            memoryMiB: definition.realMemoryMiB,
            nodes: nil,
            gres: tracked.isEmpty ? [] : TresText.gres(definition.countedGres, tracked: tracked)
        )
    }

    /// The controller says ALLOCATED for a node that is partly given out; clients work out MIXED from the CPUs.
    private static func wireState(_ state: NodeState, showFlags: ShowFlags) -> UInt32 {
        var state = state
        if state.base == .mixed, !showFlags.contains(.mixed) { state.base = .allocated }
        return state.raw
    }
}

extension SelectNodeInfo {
    /// What of a node is given out.
    init(_ node: Node, tracked: [CountedResource]) {
        self.init()
        selectPluginID = SelectPlugin.consTres
        allocCPUs = UInt16(clamping: node.allocatedCPUs)
        allocMemory = node.allocatedMemoryMiB
        let gres = tracked.isEmpty ? [] : node.allocatedGres.map { ($0.name, $0.type, $0.indices.count) }
        tresAllocFmtStr = TresText.text(
            cpus: node.allocatedCPUs,
            memoryMiB: node.allocatedMemoryMiB,
            nodes: nil,
            gres: TresText.gres(gres, tracked: tracked)
        )
        .map { $0.split(separator: ",").filter { !$0.hasPrefix("billing") }.joined(separator: ",") }
        tresAllocWeighted = PackedDouble(Double(node.allocatedCPUs))
    }
}

/// Numbers of select plugins.
enum SelectPlugin {
    /// `select/cons_tres`.
    static let consTres: UInt32 = 109
}

/// The release whose behaviour is simulated.
package enum SlurmRelease {
    /// The version that nodes and controller tell.
    package static let version = "22.05.8"
}

/// What a client wants to be shown (Slurm's `SHOW_…`).
struct ShowFlags: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// `SHOW_ALL`: hidden partitions and their jobs too.
    static let all = ShowFlags(rawValue: 1)
    /// `SHOW_DETAIL`: which cores and units are held.
    static let detail = ShowFlags(rawValue: 2)
    /// `SHOW_MIXED`: MIXED as a state of its own.
    static let mixed = ShowFlags(rawValue: 8)
    /// `SHOW_FUTURE`: nodes in state FUTURE too.
    static let future = ShowFlags(rawValue: 0x80)
}

extension Controller {
    /// The state of a node with what only a plan knows: that an idle node is kept for a pending job.
    func visibleState(of node: Node) -> NodeState {
        var state = node.state
        if state.base == .idle, let index = engine.nodeIndex(named: node.definition.name), engine.isPlanned(index) {
            state.flags.insert(.planned)
        }
        return state
    }

    /// Brings the plan for pending jobs up to date, for a request that shows it.
    mutating func refreshPlan() {
        guard engine.refreshPlan() else { return }
        changes.jobs = engine.now.seconds
        changes.nodes = engine.now.seconds
    }
}

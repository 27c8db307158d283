import SimCluster
import SlurmModel
import SlurmWire

extension NodeChanges {
    /// The fields of an update that are set.
    ///
    /// Throws for a state that is none.
    init(_ update: NodeUpdate) throws(EngineRefusal) {
        self.init()
        if let number = update.nodeState.number {
            guard let wanted = NodeState(raw: number) else { throw EngineRefusal(.invalidNodeState) }
            state = wanted
        }
        reason = update.reason
        weight = update.weight.number
        features = update.features.map { $0.split(separator: ",").map(String.init) }
        activeFeatures = update.featuresAct.map { $0.split(separator: ",").map(String.init) }
        if update.cpuBind != 0 { cpuBind = CPUBindChange.value(update.cpuBind) }
        comment = update.comment
        extra = update.extra
    }
}

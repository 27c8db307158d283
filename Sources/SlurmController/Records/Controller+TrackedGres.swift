import SimCluster
import SlurmModel

extension Controller {
    /// The generic resources that `AccountingStorageTRES` names, which records then count; mostly none.
    var trackedGres: [CountedResource] {
        guard configuration.text("AccountingStorageTRES") != nil else { return [] }
        let names = configuration.accountingTRES.filter { $0.hasPrefix("gres/") }
        return names.isEmpty ? [] : CountedResource.table(adding: names).filter { $0.type == "gres" }
    }
}

extension EngineNode {
    /// The node's generic resources with their numbers of units.
    var countedGres: [(name: String, type: String?, count: Int)] {
        gres.map { ($0.name, $0.type, Int(clamping: $0.count)) }
    }
}

import SlurmModel
import SlurmWire

extension SacctmgrDialogue {
    /// What can be set of a cluster: its classification and the limits of its root.
    private struct ClusterSettings {
        var classification: (text: String, number: UInt16)?
        var limits = AssociationSettings()
    }

    /// A cluster in which nothing is set; any other number would be taken for the registration of a controller.
    private static var unsetCluster: AccountingCluster {
        var record = AccountingCluster()
        record.flags = UInt32.max - 1
        record.dimensions = .value(0)
        record.fedID = .value(0)
        return record
    }

    /// `sacctmgr add cluster …`.
    mutating func addClusters(_ words: [String]) throws(CommandFailure) {
        var settings = ClusterSettings()
        var names: [String?]?
        for text in words {
            let word = SacctmgrWord(text)
            if word.isFlag("where", 5) || word.isFlag("set", 3) { continue }
            if word.value == nil || word.isKey("Names", 1) || word.isKey("Clusters", 3) {
                SelectionText.add(word.value ?? text, to: &names)
            } else {
                try apply(word, &settings)
            }
        }
        guard let names = names?.compactMap({ $0 }), !names.isEmpty else {
            throw failure(" Need name of cluster to add.")
        }
        let known = try clusterNames(nil)
        for name in names where known.contains(name) {
            output.line(" This cluster \(name) already exists.  Not adding.")
        }
        let new = names.filter { !known.contains($0) }
        guard !new.isEmpty else { throw output.failure() }
        output.line(" Adding Cluster(s)")
        for name in new { output.line("  Name           = \(name)") }
        if settings.classification != nil || settings.limits.isSet { try tell(settings) }
        let records = new.map { name in
            var record = Self.unsetCluster
            record.name = name
            record.classification = settings.classification?.number ?? 0
            record.rootAssoc = settings.limits.association
            return record
        }
        try send(AccountingRequest.AddClusters.self, AccountingList(records), " Problem adding clusters: ")
        try finish()
    }

    /// `sacctmgr modify cluster … set …`.
    mutating func modifyClusters(_ conditions: [String], _ changes: [String]) throws(CommandFailure) {
        let selection = try selection(.cluster, conditions)
        var settings = ClusterSettings()
        for text in changes { try apply(SacctmgrWord(text), &settings) }
        guard settings.classification != nil || settings.limits.isSet else {
            throw failure(" You didn't give me anything to set")
        }
        try tell(settings)
        var isModified = false
        if let classification = settings.classification {
            var condition = AccountingClusterCondition()
            condition.clusterList = selection.names ?? []
            condition.flags = UInt32.max - 1
            var record = Self.unsetCluster
            record.classification = classification.number
            let change = AccountingChange(condition, record)
            isModified = try tellChange("Modified cluster", texts(AccountingRequest.ModifyClusters.self, change))
        }
        if settings.limits.isSet {
            var condition = AccountingAssociationCondition()
            condition.clusterList = selection.names
            condition.acctList = ["root"]
            let change = AccountingChange(condition, settings.limits.association)
            let texts = try texts(AccountingRequest.ModifyAssocs.self, change)
            isModified = tellChange("Modified cluster defaults for associations", texts) || isModified
        }
        guard isModified else { throw output.failure() }
        try finish()
    }

    private mutating func tellChange(_ heading: String, _ texts: [String]?) -> Bool {
        guard let texts else {
            output.line(" Nothing modified")
            return false
        }
        tell(heading, texts)
        return true
    }

    private mutating func tell(_ settings: ClusterSettings) throws(CommandFailure) {
        output.line(" Setting")
        if let classification = settings.classification { output.line("  Classification = \(classification.text)") }
        if settings.limits.isSet { try tellSettings("  Default Limits:", settings.limits) }
    }

    private mutating func apply(_ word: SacctmgrWord, _ settings: inout ClusterSettings) throws(CommandFailure) {
        if word.isKey("Classification", 3), let value = word.value?.lowercased() {
            // Every classification that Slurm knows, by the words that it looks for.
            let known: [(word: String, text: String, number: UInt16)] = [
                ("capac", "Capacity", 1), ("capab", "Capability", 2), ("capap", "Capapacity", 3),
            ]
            if let found = known.first(where: { value.hasPrefix($0.word) }) {
                settings.classification = (found.text, found.number)
                return
            }
        } else if try apply(word, &settings.limits) {
            return
        }
        throw failure(" Unknown option: \(word.text)\n Use keyword 'where' to modify condition")
    }
}

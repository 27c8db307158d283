import SlurmModel
import SlurmWire

/// What the words behind `sacctmgr show ENTITY` select, and which columns they ask for.
struct SacctmgrSelection: Sendable {
    /// What is listed.
    enum Entity: Hashable, Sendable {
        case account
        case association
        case cluster
        case qos
        case resource
        case user
    }

    let entity: Entity
    /// Which associations are meant; in a list of users or accounts those whose users or accounts these are.
    var associations = AccountingAssociationCondition()
    /// The names of what is listed.
    var names: [String?]?
    var ids: [String?]?
    var types: [String?]?
    var descriptions: [String?]?
    var organizations: [String?]?
    var defaultAccounts: [String?]?
    var format: [String?]?
    var withAssociations = false
    var withCoordinators = false
    var withDeleted = false
    var withoutLimits = false
    var withFederation = false
    var isTree = false
    /// Whether associations are chosen by something that only a listing with associations shows.
    var asksForAssociations = false
    /// What was not understood.
    var problems: [String] = []

    /// Reads the words.
    init(_ entity: Entity, _ words: [String], withAssociations: Bool) {
        self.entity = entity
        self.withAssociations = withAssociations
        if entity == .user { associations.userList = [] }
        for text in words {
            let word = SacctmgrWord(text)
            if word.isFlag("where", 5) || word.isKey("set", 3) { continue }
            if !readFlag(word) && !readOwn(word) && !readCommon(word) {
                problems.append(" Unknown condition: \(text)")
                if entity != .association {
                    let value = entity == .qos ? "SLURM_PRINT_VALUE" : "value"
                    problems.append(" Use keyword 'set' to modify \(value)")
                }
                if entity == .cluster { return }
            }
        }
    }

    private mutating func readFlag(_ word: SacctmgrWord) -> Bool {
        let hasAssociations = entity == .user || entity == .account
        if word.isFlag("WithDeleted", 5) {
            withDeleted = true
        } else if hasAssociations && word.isFlag("WithAssoc", 5) {
            withAssociations = true
        } else if hasAssociations && word.isFlag("WithCoordinators", 5) {
            withCoordinators = true
        } else if hasAssociations || entity == .association, word.isFlag("WithRawQOSLevel", 5) {
            associations.withRawQOS = 1
        } else if hasAssociations || entity == .association, word.isFlag("WOPLimits", 4) {
            associations.withoutParentLimits = 1
        } else if entity == .cluster && word.isFlag("WOLimits", 3) {
            withoutLimits = true
        } else if entity == .cluster && word.isFlag("WithFed", 5) {
            withFederation = true
        } else if entity == .association {
            return readAssociationFlag(word)
        } else {
            return false
        }
        return true
    }

    private mutating func readAssociationFlag(_ word: SacctmgrWord) -> Bool {
        if word.isFlag("OnlyDefaults", 2) {
            associations.onlyDefs = 1
        } else if word.isFlag("Tree", 4) {
            isTree = true
        } else if word.isFlag("WithSubAccounts", 5) {
            associations.withSubAccts = 1
        } else if word.isFlag("WOPInfo", 4) {
            associations.withoutParentInfo = 1
        } else if word.isFlag("WOLimits", 3) {
            associations.withoutParentLimits = 1
        } else {
            return false
        }
        return true
    }

    /// A name without a key, or a key that this kind of thing has.
    private mutating func readOwn(_ word: SacctmgrWord) -> Bool {
        let value = word.value ?? word.text
        let isNamed = word.value == nil
        if !isNamed && word.isKey("Format", entity == .cluster ? 2 : 1) {
            if entity == .user && value.lowercased().contains("default") { associations.onlyDefs = 1 }
            SelectionText.add(value, to: &format)
            return true
        }
        switch entity {
        case .account:
            if isNamed || word.isKey("Names", 1) || word.isKey("Accounts", 1) || word.isKey("Acct", 4) {
                SelectionText.add(value, to: &associations.acctList)
            } else if word.isKey("Descriptions", 1) {
                SelectionText.add(value, to: &descriptions)
            } else if word.isKey("Organizations", 1) {
                SelectionText.add(value, to: &organizations)
            } else {
                return false
            }
        case .user: return readUser(word, value)
        case .cluster, .qos:
            let key = entity == .cluster ? word.isKey("Clusters", 3) : word.isKey("QOSLevel", 1)
            if isNamed || word.isKey("Names", 1) || key {
                SelectionText.add(value, to: &names)
            } else if entity == .qos && word.isKey("Ids", 1) {
                SelectionText.add(value, to: &ids)
            } else if entity == .qos && word.isKey("Descriptions", 1) {
                SelectionText.add(value, to: &descriptions)
            } else {
                return false
            }
        case .resource: return readResource(word, value)
        case .association:
            guard isNamed || word.isKey("Ids", 1) || word.isKey("Associations", 2) else { return false }
            guard UInt32(value) != nil || value.contains(",") else { return false }
            SelectionText.add(value, to: &associations.idList)
        }
        return true
    }

    private mutating func readUser(_ word: SacctmgrWord, _ value: String) -> Bool {
        if word.value == nil || word.isKey("Names", 1) || word.isKey("Users", 1) {
            SelectionText.add(value, to: &associations.userList)
        } else if word.isKey("Clusters", 1) {
            SelectionText.add(value, to: &associations.clusterList)
        } else if word.isKey("DefaultAccount", 8) {
            SelectionText.add(value, to: &defaultAccounts)
        } else {
            return false
        }
        return true
    }

    private mutating func readResource(_ word: SacctmgrWord, _ value: String) -> Bool {
        if word.value == nil || word.isKey("Type", 2) {
            SelectionText.add(value, to: &types)
        } else if word.isKey("Names", 1) {
            SelectionText.add(value, to: &names)
        } else if word.isKey("Ids", 1) {
            SelectionText.add(value, to: &ids)
        } else {
            return false
        }
        return true
    }

    /// What chooses associations, whatever is listed.
    private mutating func readCommon(_ word: SacctmgrWord) -> Bool {
        guard [.account, .association, .user].contains(entity), let value = word.value else { return false }
        if word.isKey("Accounts", 2) || word.isKey("Acct", 4) {
            SelectionText.add(value, to: &associations.acctList)
        } else if word.isKey("Clusters", 1) {
            SelectionText.add(value, to: &associations.clusterList)
        } else if word.isKey("Partitions", 3) {
            SelectionText.add(value, to: &associations.partitionList)
        } else if word.isKey("Parents", 4) {
            SelectionText.add(value, to: &associations.parentAcctList)
        } else if word.isKey("Users", 1) {
            SelectionText.add(value, to: &associations.userList)
        } else {
            return false
        }
        asksForAssociations = true
        return true
    }
}

import SlurmModel
import SlurmWire

/// What the words behind `sacctmgr show events` and the like select.
///
/// Source: the man page sacctmgr(1) 22.05; words compared with Debian's 22.05.8.
struct SacctmgrRecordConditions {
    /// Kinds of events (`SLURMDB_EVENT_…`).
    enum EventType {
        static let all: UInt16 = 0
        static let cluster: UInt16 = 1
        static let node: UInt16 = 2
    }

    var events = AccountingEventCondition()
    var keys = AccountingWCKeyCondition()
    var problems = AccountingAssociationCondition()
    var reservations = AccountingReservationCondition()
    var transactions = AccountingTransactionCondition()
    /// The clusters of runaway jobs.
    var clusters: [String?]?
    /// The columns.
    var format: [String?]?
    /// What was not understood.
    var problemLines: [String] = []
    private var hasAllClusters = false
    private var hasAllTime = false
    private let invocation: Invocation

    /// Reads the words.
    init(_ kind: SacctmgrRecordKind, _ words: [String], _ invocation: Invocation) {
        self.invocation = invocation
        for text in words {
            let word = SacctmgrWord(text)
            if word.isFlag("where", 5) || word.isFlag("set", 3) { continue }
            if word.value != nil, word.isKey("Format", 1) {
                SelectionText.add(word.value ?? "", to: &format)
            } else if !read(kind, word) {
                problemLines.append(" Unknown condition: \(text)")
            }
        }
        if kind == .event { completeEvents() }
    }

    private mutating func read(_ kind: SacctmgrRecordKind, _ word: SacctmgrWord) -> Bool {
        switch kind {
        case .event: readEvent(word)
        case .key: readKey(word)
        case .problem: readProblem(word)
        case .reservation: readReservation(word)
        case .runaway: readRunaway(word)
        case .transaction: readTransaction(word)
        }
    }

    private func time(_ text: String) -> Int64 {
        TimePhrase(text, invocation, isPast: true).instant
    }

    private mutating func readEvent(_ word: SacctmgrWord) -> Bool {
        guard let value = word.value, !word.isKey("Events", 1) else {
            if word.isFlag("all_clusters", 5) {
                hasAllClusters = true
            } else if word.isFlag("all_time", 5) {
                hasAllTime = true
            } else {
                readEventTypes(word.value ?? word.text)
            }
            return true
        }
        if word.isKey("Clusters", 2) {
            SelectionText.add(value, to: &events.clusterList)
        } else if word.isKey("End", 1) {
            events.periodEnd = time(value)
        } else if word.isKey("MinCpus", 2), let count = UInt32(value) {
            events.cpusMin = count
        } else if word.isKey("MaxCpus", 2), let count = UInt32(value) {
            events.cpusMax = count
        } else if word.isKey("Nodes", 1) {
            events.nodeList = value
        } else if word.isKey("Reason", 1) {
            SelectionText.add(value, to: &events.reasonList)
        } else if word.isKey("Start", 4) {
            events.periodStart = time(value)
        } else if word.isKey("User", 1) {
            let ids = SelectionText.parts(value).map { UInt32($0) ?? invocation.users.userID($0) ?? UInt32.max - 1 }
            events.reasonUidList = ids.map { "\($0)" }
            events.eventType = EventType.node
        } else {
            return false
        }
        return true
    }

    private mutating func readEventTypes(_ text: String) {
        for part in SelectionText.parts(text) {
            let type: UInt16
            if Keyword("Node", 1).matches(part) {
                type = EventType.node
            } else if Keyword("Cluster", 1).matches(part) {
                type = EventType.cluster
            } else {
                problemLines.append(" Unknown event type: '\(part)'  Valid events are Cluster and Node.")
                continue
            }
            events.eventType = events.eventType == EventType.all ? type : EventType.all
        }
    }

    /// Without other words those of the own cluster are told, since yesterday.
    private mutating func completeEvents() {
        if !hasAllClusters, (events.clusterList ?? []).isEmpty, let name = invocation.configuration?.clusterName {
            events.clusterList = [name]
        }
        guard !hasAllTime, events.periodStart == 0 else { return }
        var midnight = invocation.timeZone.calendarTime(invocation.now)
        (midnight.hour, midnight.minute, midnight.second) = (0, 0, 0)
        events.periodStart = invocation.timeZone.instant(midnight) - 86_400
    }

    private mutating func readKey(_ word: SacctmgrWord) -> Bool {
        if word.isFlag("WithDeleted", 5) {
            keys.withDeleted = 1
        } else if word.value == nil || word.isKey("WCKeys", 3) || word.isKey("Names", 3) {
            SelectionText.add(word.value ?? word.text, to: &keys.nameList)
        } else if let value = word.value, word.isKey("Ids", 1) {
            SelectionText.add(value, to: &keys.idList)
        } else if let value = word.value, word.isKey("Clusters", 3) {
            SelectionText.add(value, to: &keys.clusterList)
        } else if let value = word.value, word.isKey("Users", 1) {
            SelectionText.add(value, to: &keys.userList)
        } else {
            return false
        }
        return true
    }

    private mutating func readProblem(_ word: SacctmgrWord) -> Bool {
        guard let value = word.value else { return word.isFlag("Tree", 4) }
        if word.isKey("Users", 1) {
            SelectionText.add(value, to: &problems.userList)
        } else if word.isKey("Accounts", 2) || word.isKey("Acct", 4) {
            SelectionText.add(value, to: &problems.acctList)
        } else if word.isKey("Clusters", 1) {
            SelectionText.add(value, to: &problems.clusterList)
        } else {
            return false
        }
        return true
    }

    private mutating func readReservation(_ word: SacctmgrWord) -> Bool {
        guard let value = word.value else {
            SelectionText.add(word.text, to: &reservations.nameList)
            return true
        }
        if word.isKey("Clusters", 1) {
            SelectionText.add(value, to: &reservations.clusterList)
        } else if word.isKey("Names", 1) {
            SelectionText.add(value, to: &reservations.nameList)
        } else if word.isKey("Ids", 1) {
            SelectionText.add(value, to: &reservations.idList)
        } else if word.isKey("Nodes", 1) {
            reservations.nodes = value
        } else if word.isKey("Start", 5) {
            reservations.timeStart = time(value)
        } else if word.isKey("End", 5) {
            reservations.timeEnd = time(value)
        } else {
            return false
        }
        return true
    }

    private mutating func readRunaway(_ word: SacctmgrWord) -> Bool {
        guard let value = word.value, word.isKey("Clusters", 2) else { return false }
        SelectionText.add(value, to: &clusters)
        return true
    }

    private mutating func readTransaction(_ word: SacctmgrWord) -> Bool {
        guard let value = word.value, !word.isKey("Ids", 1), !word.isKey("Txn", 1) else {
            if word.isFlag("WithAssocInfo", 5) {
                transactions.withAssocInfo = 1
            } else {
                SelectionText.add(word.value ?? word.text, to: &transactions.idList)
            }
            return true
        }
        if word.isKey("Accounts", 3) {
            SelectionText.add(value, to: &transactions.acctList)
        } else if word.isKey("Action", 4) {
            readActions(value)
        } else if word.isKey("Actors", 4) {
            SelectionText.add(value, to: &transactions.actorList)
        } else if word.isKey("Clusters", 3) {
            SelectionText.add(value, to: &transactions.clusterList)
        } else if word.isKey("End", 1) {
            transactions.timeEnd = time(value)
        } else if word.isKey("Start", 1) {
            transactions.timeStart = time(value)
        } else if word.isKey("Users", 1) {
            SelectionText.add(value, to: &transactions.userList)
        } else {
            return false
        }
        return true
    }

    private mutating func readActions(_ text: String) {
        var numbers: [String?] = []
        for part in SelectionText.parts(text) {
            guard let action = AccountingAction.named(part) else {
                problemLines.append("sacctmgr: error: You gave a bad action '\(part)'.")
                return
            }
            numbers.append("\(action.number)")
        }
        transactions.actionList = numbers
    }
}

import SlurmWire

/// What `sacctmgr show` lists besides accounts, users and what they belong to: what has happened, and what is amiss.
enum SacctmgrRecordKind: Hashable, Sendable, CaseIterable {
    /// Times in which nodes were not available, and registrations of clusters.
    case event
    /// Workload keys.
    case key
    /// Associations and users that lack something.
    case problem
    /// Reservations.
    case reservation
    /// Jobs whose end was lost.
    case runaway
    /// Changes of accounting.
    case transaction

    /// The words that name it, each with how many letters of it have to be written.
    var words: [(word: String, least: Int)] {
        switch self {
        case .event: [("Events", 1)]
        case .key: [("WCKeys", 1)]
        case .problem: [("Problems", 1)]
        case .reservation: [("Reservations", 4), ("Resv", 4)]
        case .runaway: [("RunawayJobs", 2), ("OrphanJobs", 1), ("LostJobs", 1)]
        case .transaction: [("Transactions", 1), ("Txn", 1)]
        }
    }

    /// The columns that are printed where none are asked for.
    func usualColumns(_ conditions: SacctmgrRecordConditions) -> String {
        switch self {
        case .event:
            conditions.events.eventType == SacctmgrRecordConditions.EventType.cluster
                ? "Cluster,TRES,Start,End,ClusterNodes" : "Cluster,NodeName,Start,End,State,Reason,User"
        case .key: "Name,Cluster,User"
        case .problem: "Cluster,Account,User,Problem"
        case .reservation: "Cluster,Name%15,TRES%30,TimeStart,TimeEnd,UnusedWall"
        case .runaway: ""
        case .transaction:
            "Time,Action,Actor,Where,Info" + (conditions.transactions.withAssocInfo == 0 ? "" : ",User,Account,Cluster")
        }
    }

    /// The columns that there are.
    var columns: [SacctmgrColumn] {
        guard self == .key else { return SacctmgrColumnTable.all }
        return [
            SacctmgrColumn([("WCKeys", 1), ("Names", 1)], "WCKey", 10, .text, .name),
            SacctmgrColumn([("Clusters", 2)], "Cluster", 10, .text, .cluster),
            SacctmgrColumn([("IDs", 1)], "ID", 6, .number, .id),
            SacctmgrColumn([("Users", 1)], "User", 10, .text, .user),
        ]
    }
}

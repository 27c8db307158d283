import SlurmModel

extension ClusterEngine {
    /// Throws where a user, or the host from which a request comes, may not use a partition.
    func checkAccess(of request: JobRequest, to partition: EnginePartition) throws(EngineRefusal) {
        let isAdministrator = isAdministrator(request.userID)
        if partition.requiresReservation, request.carried.reservation == nil { throw EngineRefusal(.accessDenied) }
        if partition.isRootOnly, !isAdministrator { throw EngineRefusal(.accessDenied) }
        if partition.refusesRoot, request.userID == 0 { throw EngineRefusal(.userIDMissing) }
        if let host = request.carried.allocNode, !Self.allows(partition.allowAllocNodes, host) {
            throw EngineRefusal(.accessDenied)
        }
        guard let names = Self.names(partition.allowGroups), !isAdministrator else { return }
        let isMember = names.contains { configuration.groupMembers[$0]?.contains(request.userID) ?? false }
        guard isMember else { throw EngineRefusal(.jobMissingRequiredPartitionGroup) }
    }

    /// The names of a list; nil for one that allows all.
    static func names(_ list: String?) -> [String]? {
        guard let list, !list.isEmpty, list.uppercased() != "ALL" else { return nil }
        return list.split(separator: ",").map { "\($0)" }
    }

    private static func allows(_ list: String?, _ host: String) -> Bool {
        guard let list, names(list) != nil else { return true }
        do { return try HostList(parsing: list).names.contains(host) } catch { return false }
    }

    /// slurmctld's words for a job that a partition's `AllowAccounts` keeps pending; without accounting nobody has one.
    func accountObstacle(in partition: EnginePartition) -> String? {
        guard Self.names(partition.allowAccounts) != nil, let accounts = partition.allowAccounts else { return nil }
        return "Job's account not known, so it can't use this partition (\(partition.name) allows \(accounts))"
    }

    /// The partition itself if it takes jobs, else the first one that does of those that stand in for it (`Alternate`).
    func alternative(for index: Int) -> Int? {
        var index = index
        for _ in partitions.indices {
            if partitions[index].state.acceptsJobs { return index }
            guard let next = partitions.firstIndex(where: { $0.name == partitions[index].alternate }) else {
                return nil
            }
            index = next
        }
        return nil
    }
}

import SlurmModel

extension ClusterEngine {
    /// The reservation that a request names; nil for none.
    ///
    /// Throws `reservationInvalid` for one that does not exist, `reservationAccess` for one that the user may not use.
    func reservation(for request: JobRequest) throws(EngineRefusal) -> Reservation? {
        guard let name = request.carried.reservation else { return nil }
        guard let found = reservations.first(where: { $0.name == name }) else {
            throw EngineRefusal(.reservationInvalid)
        }
        let isMember = Self.names(found.groups)?.contains { group in
            configuration.groupMembers[group]?.contains(request.userID) ?? false
        }
        guard found.userIDs.contains(request.userID) || isMember ?? false else {
            throw EngineRefusal(.reservationAccess)
        }
        return found
    }

    /// The places of the nodes to which a reservation keeps a job; nil for a job without one.
    func nodes(reservedFor request: JobRequest) -> [Int]? {
        guard let name = request.carried.reservation, let found = reservations.first(where: { $0.name == name }) else {
            return nil
        }
        return found.nodes.compactMap { nodeIndices[$0] }
    }

    /// Which nodes are reserved for others at some time while an entry's job, started now, may run; empty for none.
    func reservedNodes(for entry: QueueEntry) -> [Bool] {
        if reservations.isEmpty { return [] }
        let own = table[entry.job].job.request.carried.reservation
        let end = now + expectedDuration(of: entry.job)
        var reserved: [Bool] = []
        for reservation in reservations where reservation.start < end && reservation.name != own {
            if reserved.isEmpty { reserved = Array(repeating: false, count: nodes.count) }
            for name in reservation.nodes {
                if let index = nodeIndices[name] { reserved[index] = true }
            }
        }
        return reserved
    }

    /// Says that a job waits because of reservations, if it could not run beside them even if nobody else did.
    mutating func explainReserved(_ entry: QueueEntry, _ reserved: [Bool]) -> Bool {
        if reserved.isEmpty { return false }
        let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
        if placement.leavingOut(reserved).fitsOnIdle(nodes) { return false }
        let isServiced = placement.candidates.contains {
            reserved[$0] && nodes[$0].reservedFlags.contains(.maintenance)
        }
        let words = isServiced ? "Reserved for maintenance" : "May be reserved for other job"
        setReason(entry.job, .nodeNotAvail, description: "ReqNodeNotAvail, \(words)")
        return true
    }

    /// Keeps the nodes of reservations out of a plan; a job may start a second after the minute in which one ends.
    func seed(_ planner: inout BackfillPlanner) {
        for reservation in reservations where reservation.end > now {
            let end = SimTime(seconds: (reservation.end.seconds + 59) / 60 * 60 + 1)
            let indices = reservation.nodes.compactMap { nodeIndices[$0] }
            planner.keep(indices, from: max(now, reservation.start), until: end, for: reservation.name)
        }
    }
}

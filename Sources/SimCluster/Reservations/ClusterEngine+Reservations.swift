import SlurmModel

extension ClusterEngine {
    /// How far back a new reservation's start may lie, in seconds; observed on 22.05.8.
    private static let latestRequestSeconds: Int64 = 600

    /// Makes a reservation (`scontrol create reservation`, administrators only); gives its name.
    ///
    /// Throws `accessDenied`, `reservationNameDup`, `reservationInvalid` where nobody may use it, `invalidTimeValue`,
    /// `invalidNodeName`, `nodesBusy` where jobs run there or too few nodes are free, `reservationOverlap`,
    /// `invalidPartitionName`, `notSupported` for flags without an effect here. Source: scontrol(1), observed on
    /// 22.05.8.
    package mutating func createReservation(
        _ request: ReservationRequest,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> String {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        if let name = request.name, reservations.contains(where: { $0.name == name }) {
            throw EngineRefusal(.reservationNameDup)
        }
        guard !request.userIDs.isEmpty || request.accounts != nil || request.groups != nil else {
            throw EngineRefusal(.reservationInvalid)
        }
        var made = Reservation(name: "", start: request.start ?? now, end: .never)
        guard made.start + .seconds(Self.latestRequestSeconds) >= now else { throw EngineRefusal(.invalidTimeValue) }
        try apply(request, to: &made)
        reservationCount += 1
        let owner = (request.users ?? request.accounts ?? request.groups ?? "").split(separator: ",").first ?? "resv"
        made.name = request.name ?? "\(owner)_\(reservationCount)"
        reservations.append(made)
        noteReservations()
        return made.name
    }

    /// Changes a reservation (`scontrol update reservation`, administrators only).
    ///
    /// Throws as `createReservation` does, and `reservationInvalid` for a name that does not exist.
    package mutating func updateReservation(
        _ request: ReservationRequest,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        guard let index = reservations.firstIndex(where: { $0.name == request.name }) else {
            throw EngineRefusal(.reservationInvalid)
        }
        var changed = reservations[index]
        try apply(request, to: &changed)
        reservations[index] = changed
        noteReservations()
    }

    /// Deletes a reservation (`scontrol delete reservation`, administrators only).
    ///
    /// Throws `accessDenied`, `reservationInvalid`, `reservationBusy` while a job wants it that is not over.
    package mutating func deleteReservation(
        _ name: String,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        guard let index = reservations.firstIndex(where: { $0.name == name }) else {
            throw EngineRefusal(.reservationInvalid)
        }
        guard !table.contains(where: { !$0.job.isOver && $0.job.request.carried.reservation == name }) else {
            throw EngineRefusal(.reservationBusy)
        }
        reservations.remove(at: index)
        noteReservations()
    }

    private func apply(_ request: ReservationRequest, to reservation: inout Reservation) throws(EngineRefusal) {
        if let flags = request.flags {
            guard flags.areSupported else { throw EngineRefusal(.notSupported) }
            reservation.flags = reservation.flags.updated(flags)
        }
        if let start = request.start { reservation.start = start }
        if let end = request.end {
            reservation.end = end
        } else if !request.durationMinutes.isUnset {
            let minutes = Int64(request.durationMinutes.number ?? Self.yearMinutes)
            reservation.end = reservation.start + .minutes(minutes)
        }
        guard reservation.end > reservation.start, reservation.end > now, reservation.end < .never else {
            throw EngineRefusal(.invalidTimeValue)
        }
        if let users = request.users {
            reservation.users = users.isEmpty ? nil : users
            reservation.userIDs = request.userIDs
        }
        if let groups = request.groups { reservation.groups = groups.isEmpty ? nil : groups }
        if let accounts = request.accounts { reservation.accounts = accounts.isEmpty ? nil : accounts }
        if let features = request.features { reservation.features = features.isEmpty ? nil : features }
        if let partition = request.partition {
            guard partitions.contains(where: { $0.name == partition }) else {
                throw EngineRefusal(.invalidPartitionName)
            }
            reservation.partition = partition
        }
        let chosen = try chooseNodes(request, &reservation)
        reservation.nodes = chosen.map { nodes[$0].definition.name }
    }

    private func chooseNodes(
        _ request: ReservationRequest,
        _ reservation: inout Reservation
    ) throws(EngineRefusal) -> [Int] {
        if let text = request.nodes {
            reservation.flags.insert(.namedNodes)
            let wanted = try named(text, &reservation)
            guard !wanted.isEmpty else { throw EngineRefusal(.invalidNodeName) }
            if wanted.contains(where: { isTakenByOthers($0, reservation) }) { throw EngineRefusal(.reservationOverlap) }
            if wanted.contains(where: { isBusy($0, reservation) }) { throw EngineRefusal(.nodesBusy) }
            return wanted
        }
        guard let count = request.nodeCount else {
            let own = reservation.nodes.compactMap { nodeIndices[$0] }
            guard !own.isEmpty else { throw EngineRefusal(.reservationEmpty) }
            if own.contains(where: { isTakenByOthers($0, reservation) }) { throw EngineRefusal(.reservationOverlap) }
            return own
        }
        guard let name = reservation.partition ?? partitions.first(where: \.isDefault)?.name else {
            throw EngineRefusal(.defaultPartitionNotSet)
        }
        reservation.partition = name
        let features = reservation.features.flatMap { FeatureExpression(parsing: $0) }
        let free = nodes(ofPartition: name).filter { index in
            features?.isMet(by: nodes[index].definition.features) != false
                && !isTakenByOthers(index, reservation) && !isBusy(index, reservation)
        }
        guard free.count >= Int(count) else { throw EngineRefusal(.nodesBusy) }
        return Array(free.prefix(Int(count)))
    }

    private func named(_ text: String, _ reservation: inout Reservation) throws(EngineRefusal) -> [Int] {
        guard text.uppercased() == "ALL" else { return try nodes(named: text) }
        if reservation.flags.contains(.partitionNodes), let name = reservation.partition {
            return nodes(ofPartition: name)
        }
        reservation.flags.insert(.allNodes)
        return Array(nodes.indices)
    }

    /// Whether another reservation has the node in that time.
    private func isTakenByOthers(_ index: Int, _ reservation: Reservation) -> Bool {
        if !reservation.flags.isDisjoint(with: [.maintenance, .overlap]) { return false }
        let name = nodes[index].definition.name
        return reservations.contains { other in
            other.name != reservation.name && other.flags.isDisjoint(with: [.maintenance, .overlap])
                && other.start < reservation.end && other.end > reservation.start && other.nodes.contains(name)
        }
    }

    /// Whether a job that is not of this reservation may still run on the node when it begins.
    private func isBusy(_ index: Int, _ reservation: Reservation) -> Bool {
        if reservation.flags.contains(.ignoresJobs) { return false }
        return nodes[index].jobs.contains { id in
            let job = table[id].job
            let end = (job.startTime ?? now) + expectedDuration(of: id)
            return job.request.carried.reservation != reservation.name && end > reservation.start
        }
    }
}

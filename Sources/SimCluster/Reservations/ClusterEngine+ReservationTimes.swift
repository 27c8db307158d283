import SlurmModel

extension ClusterEngine {
    /// Brings nodes and waiting jobs in line with the reservations after one of them has changed, or begun, or ended.
    mutating func noteReservations() {
        markReservedNodes()
        watchReservations()
        for id in table.ids where table[id].job.isPending && table[id].job.request.carried.reservation != nil {
            reconsider(id)
        }
        log(.reservationChanged, detail: Int64(reservations.count))
        effects.append(.reservationsChanged)
        noteRelease()
        runScheduler()
    }

    /// Does what falls on the present: reservations begin, end, or move to their next day.
    mutating func turnReservations() {
        reservationEvent = nil
        let ended = reservations.filter { $0.end <= now }
        for reservation in ended {
            for id in table.ids where table[id].job.request.carried.reservation == reservation.name {
                leave(reservation, id)
            }
        }
        reservations = reservations.compactMap { $0.end > now ? $0 : $0.next(after: now) }
        noteReservations()
    }

    /// Ends a job whose reservation ends, or holds it back where it has not started.
    private mutating func leave(_ reservation: Reservation, _ id: JobID) {
        let job = table[id].job
        let hasNext = reservation.next(after: now) != nil
        if job.isActive, job.state.base == .running, !reservation.flags.contains(.flexible) {
            log(.timedOut, job: id)
            terminate(id, as: .timeout, reason: .failTimeout)
        } else if job.isPending, !hasNext {
            withdraw(id)
            table[id].job.priority = 0
            table[id].job.request.hold = .user
            table[id].job.request.carried.reservation = nil
            table[id].job.state.flags.insert(.reservationDeletedHold)
            log(.held, job: id)
            setReason(id, .resvDeleted, description: "Reservation \(reservation.name) was deleted")
        }
    }

    /// Sets an event for the next beginning or end.
    private mutating func watchReservations() {
        if let event = reservationEvent { events.cancel(event) }
        var next = SimTime.never
        for reservation in reservations {
            for time in [reservation.start, reservation.end] where time > now { next = min(next, time) }
        }
        reservationEvent = next < .never ? events.schedule(.reservation, at: next, .end) : nil
    }

    private mutating func markReservedNodes() {
        for index in nodes.indices {
            var flags: NodeStateFlags = []
            for reservation in reservations where reservation.start <= now && reservation.end > now {
                guard reservation.nodes.contains(nodes[index].definition.name) else { continue }
                flags.insert(.reserved)
                if reservation.flags.contains(.maintenance) { flags.insert(.maintenance) }
            }
            guard nodes[index].reservedFlags != flags else { continue }
            nodes[index].reservedFlags = flags
            noteNodeChange(index)
        }
    }
}

extension Reservation {
    /// The same a day, a week or an hour later, as often as it takes to end after `time`; nil for one that is over.
    func next(after time: SimTime) -> Reservation? {
        let step: SimDuration
        if flags.contains(.hourly) {
            step = .minutes(60)
        } else if flags.contains(.daily) {
            step = .minutes(1440)
        } else if flags.contains(.weekly) {
            step = .minutes(7 * 1440)
        } else {
            return nil
        }
        var next = self
        while next.end <= time {
            next.start = next.start + step
            next.end = next.end + step
        }
        return next
    }
}

extension TimerEvent {
    /// A reservation begins or ends; no job has the number 0.
    static let reservation = TimerEvent(job: JobID(0), timer: .reservation)
}

import SlurmModel

extension ClusterEngine {
    /// Lets everything happen that is due by `time`, and starts what can start then.
    package mutating func advance(to time: SimTime) {
        while let next = events.nextTime, next <= time {
            now = max(now, next)
            runScheduler()
        }
        now = max(now, time)
        runScheduler()
    }

    /// Lets everything happen that is due now, before anything is started.
    mutating func fireDueEvents() {
        while let event = events.popNext(dueBy: now) {
            forget(event.payload)
            fire(event.payload)
        }
    }

    /// Sets an event for a job, in place of the one of the same kind that may be set.
    mutating func setTimer(_ timer: JobTimer, of id: JobID, at time: SimTime, _ eventClass: EventClass) {
        cancelTimer(timer, of: id)
        guard time < .never else { return }
        let event = events.schedule(TimerEvent(job: id, timer: timer), at: time, eventClass)
        table[id].timers.append(PendingTimer(timer: timer, event: event))
    }

    /// Takes an event of a job back.
    mutating func cancelTimer(_ timer: JobTimer, of id: JobID) {
        guard let index = table[id].timers.firstIndex(where: { $0.timer == timer }) else { return }
        events.cancel(table[id].timers.remove(at: index).event)
    }

    /// Takes all events of a job back.
    mutating func cancelTimers(of id: JobID) {
        for pending in table[id].timers { events.cancel(pending.event) }
        table[id].timers.removeAll()
    }

    private mutating func forget(_ event: TimerEvent) {
        if event.timer == .reservation { return }
        table[event.job].timers.removeAll { $0.timer == event.timer }
    }

    private mutating func fire(_ event: TimerEvent) {
        switch event.timer {
        case .begin, .dependencyDelay: reconsider(event.job)
        case .timeLimit: reachTimeLimit(event.job)
        case .kill: kill(event.job)
        case .purge: purge(event.job)
        case .deadline: reachDeadline(event.job)
        case .warning: warn(event.job)
        case .preemption: endDisplaced(event.job)
        case .reservation: turnReservations()
        case .stepLimit: reachStepLimits(event.job)
        }
    }

    /// Follows SIGTERM with SIGKILL; a process that resists that too is signalled again after the same time.
    private mutating func kill(_ id: JobID) {
        log(.killed, job: id)
        effects.append(.signal(id, signal: 9, scope: .all))
    }
}

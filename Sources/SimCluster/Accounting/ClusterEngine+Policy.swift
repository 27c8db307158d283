import SlurmModel

extension ClusterEngine {
    /// Sets the limits that hold from now on; jobs that they held back may start.
    package mutating func setPolicy(_ new: AccountingPolicy?, at time: SimTime) {
        advance(to: time)
        policy = new
        policyUsage = nil
        noteRelease()
        runScheduler()
    }

    /// Works out how much is in use, where limits hold and that is not known.
    mutating func preparePolicy() {
        guard policyUsage == nil, policy?.enforced.contains(.limits) == true else { return }
        policyUsage = usage()
    }

    /// Why the limits of its association or its quality of service keep a job from starting.
    func policyObstacle(of job: Job) -> JobReason? {
        guard let usage = policyUsage, let check = PolicyCheck(policy, job, in: self) else { return nil }
        return check.obstacle(usage)
    }

    /// Counts a job that starts, or one that gives back what it had, against its limits.
    mutating func countPolicy(of job: Job, starts: Bool) {
        guard policyUsage != nil, let policy, let check = PolicyCheck(policy, job, in: self) else { return }
        let tres = TresAmounts(allocatedTo: job, tracked: policy.tracked)
        if starts { policyUsage?.start(check.groups, tres) } else { policyUsage?.end(check.groups, tres) }
    }

    /// Gives a job that asks for no time as much as its limits allow, and refuses one that they do not admit.
    ///
    /// Throws `accountingPolicy` with slurmctld's word for the limit.
    func admitByPolicy(_ job: inout Job, tasks: Int) throws(EngineRefusal) {
        guard let check = PolicyCheck(policy, job, in: self) else { return }
        if job.request.timeLimitMinutes.isUnset, let most = check.longestMinutes {
            let partition = partitions.first { $0.name == job.partition }?.maxTimeMinutes.number ?? .max
            job.request.timeLimitMinutes = .value(min(most, partition))
            job.timeLimitMinutes = job.request.timeLimitMinutes
        }
        if let reason = check.refusal(usage(), count: tasks) {
            throw EngineRefusal(.accountingPolicy, "\(reason)")
        }
    }

    private func usage() -> PolicyUsage {
        var usage = PolicyUsage()
        guard let policy else { return usage }
        table.visit { record in
            let job = record.job
            guard !job.isOver, let check = PolicyCheck(policy, job, in: self) else { return }
            usage.submit(check.groups, count: job.pendingTasks?.count ?? 1)
            if job.holdsResources {
                usage.start(check.groups, TresAmounts(allocatedTo: job, tracked: policy.tracked))
            }
        }
        return usage
    }
}

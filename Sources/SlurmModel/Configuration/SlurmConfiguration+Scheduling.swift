/// What the controller acts on.
extension SlurmConfiguration {
    /// Memory of jobs that ask for none; nil for a whole node.
    package var defaultMemory: MemoryAmount? {
        memory("DefMemPerNode", "DefMemPerCPU")
    }

    /// Most memory that a job may ask for; nil for no limit.
    package var maximumMemory: MemoryAmount? {
        memory("MaxMemPerNode", "MaxMemPerCPU")
    }

    /// Seconds between `SIGTERM` and `SIGKILL`; 30 by default.
    package var killWaitSeconds: UInt16 {
        number("KillWait").number ?? 30
    }

    /// Minutes that a job may run beyond its limit; 0 by default.
    package var overTimeLimitMinutes: Settable<UInt16> {
        number("OverTimeLimit")
    }

    /// Seconds after which an ended job is forgotten; 300 by default and never less than 2.
    package var minimumJobAgeSeconds: Settable<UInt32> {
        let age: Settable<UInt32> = number("MinJobAge")
        return age.number.map { .value(max($0, 2)) } ?? age
    }

    /// Most jobs at one time; 10000 by default.
    package var maximumJobCount: UInt32 {
        number("MaxJobCount").number ?? 10_000
    }

    /// One more than the largest index of an array; 1001 by default.
    package var maximumArraySize: UInt32 {
        number("MaxArraySize").number ?? 1001
    }

    /// The first job's id; 1 by default.
    package var firstJobID: JobID {
        JobID(number("FirstJobId").number ?? 1)
    }

    /// The last id before they start again; 67043328 by default.
    package var maximumJobID: JobID {
        JobID(number("MaxJobId").number ?? 67_043_328)
    }

    /// 0, 1 or 2: when a node that was down comes back by itself; 0 by default.
    package var returnToService: UInt16 {
        number("ReturnToService").number ?? 0
    }

    /// Whether jobs may be requeued unless they say otherwise.
    package var requeuesJobs: Bool {
        number("JobRequeue", UInt16.self).number != 0
    }

    /// Kinds of generic resources, such as `gpu`.
    package var gresTypes: [String] {
        list("GresTypes")
    }

    /// The resources that accounting tracks: those of `AccountingStorageTRES` and the ones always tracked.
    package var accountingTRES: [String] {
        let always = ["cpu", "mem", "energy", "node", "billing", "fs/disk", "vmem", "pages"]
        guard let given = self["AccountingStorageTRES"] else { return always }
        return given.split(separator: ",").map(String.init) + always
    }

    /// What happens at submission to jobs that a partition's limits exclude; `NO` by default.
    package var enforcePartitionLimits: EnforcePartitionLimits {
        text("EnforcePartLimits").flatMap(EnforcePartitionLimits.init(parsing:)) ?? .no
    }

    private func memory(_ perNode: String, _ perCPU: String) -> MemoryAmount? {
        if let amount = number(perNode, UInt64.self).number { return .perNode(mebibytes: amount) }
        guard let amount = number(perCPU, UInt64.self).number else { return nil }
        return amount == 0 ? nil : .perCPU(mebibytes: amount)
    }
}

/// What happens at submission to jobs that a partition's limits exclude.
package enum EnforcePartitionLimits: Hashable, Sendable {
    /// `NO`: they are accepted and stay pending.
    case no
    /// `ANY`, also `YES`: refused if no requested partition admits them.
    case any
    /// `ALL`: refused if one requested partition does not admit them.
    case all

    /// Reads the word; gives nil for one that Slurm refuses.
    package init?(parsing text: String) {
        let word = text.lowercased()
        if ["yes", "up", "true", "1", "any"].contains(word) {
            self = .any
        } else if ["no", "down", "false", "0"].contains(word) {
            self = .no
        } else if word == "all" {
            self = .all
        } else {
            return nil
        }
    }
}

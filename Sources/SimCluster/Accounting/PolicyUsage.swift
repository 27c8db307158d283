/// How much of what the policy limits is in use.
struct PolicyUsage: Sendable {
    /// What shares a limit.
    enum Group: Hashable, Sendable {
        /// An association with everything below it.
        case association(UInt32)
        /// A quality of service.
        case quality(UInt32)
        /// A user's jobs of a quality of service.
        case qualityUser(UInt32, UInt32)
        /// An account's jobs of a quality of service; the account is its association.
        case qualityAccount(UInt32, UInt32)
    }

    /// What a group has.
    struct Amount: Hashable, Sendable {
        /// Jobs that run.
        var jobs = 0
        /// Jobs that wait or run, each task of an array counted.
        var submitted = 0
        /// What the running jobs have.
        var tres = TresAmounts()
    }

    /// Looked up, never iterated.
    private var amounts: [Group: Amount] = [:]

    /// What a group has.
    subscript(group: Group) -> Amount {
        amounts[group] ?? Amount()
    }

    /// A job has begun to run.
    mutating func start(_ groups: [Group], _ tres: TresAmounts) {
        for group in groups {
            amounts[group, default: Amount()].jobs += 1
            amounts[group, default: Amount()].tres.add(tres)
        }
    }

    /// A job has given back what it had.
    mutating func end(_ groups: [Group], _ tres: TresAmounts) {
        for group in groups {
            amounts[group, default: Amount()].jobs -= 1
            amounts[group, default: Amount()].tres.subtract(tres)
        }
    }

    /// Jobs that wait or run.
    mutating func submit(_ groups: [Group], count: Int) {
        for group in groups { amounts[group, default: Amount()].submitted += count }
    }
}

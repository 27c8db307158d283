package import SlurmModel

/// What must become of another job before this one may start.
package enum DependencyKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// It has started, or was cancelled.
    case after
    /// It has ended, however.
    case afterAny = "afterany"
    /// It has ended with success.
    case afterOK = "afterok"
    /// It has ended with failure.
    case afterNotOK = "afternotok"
    /// The task of the same index has ended with success.
    case afterCorresponding = "aftercorr"
    /// Its burst buffer has been emptied; here as `afterany`.
    case afterBurstBuffer = "afterburstbuffer"
    /// No other job of this user with this name is ahead.
    case singleton
}

/// How far a dependency has come.
package enum DependencyState: UInt8, Hashable, Codable, Sendable {
    /// Not yet fulfilled.
    case unfulfilled
    /// Can never be fulfilled.
    case failed
    /// Fulfilled.
    case fulfilled
}

/// One dependency of a job.
package struct Dependency: Hashable, Codable, Sendable {
    /// What must happen.
    package var kind: DependencyKind
    /// To which job; nil for `singleton`.
    package var job: JobID?
    /// To which task of the array `job`; nil for the job itself.
    package var task: UInt32?
    /// Whether all tasks of the array `job` are meant (`12_*`).
    package var meansWholeArray = false
    /// `+MINUTES` behind the id.
    package var delayMinutes: UInt32 = 0
    /// How far it has come.
    package var state = DependencyState.unfulfilled

    /// The dependency as `scontrol show job` prints it: `afterok:12(unfulfilled)`.
    package var text: String {
        var text = kind.rawValue
        if let job {
            text += ":\(job)"
            if let task { text += "_\(task)" } else if meansWholeArray { text += "_*" }
            if delayMinutes > 0 { text += "+\(delayMinutes)" }
        }
        switch state {
        case .unfulfilled: return text + "(unfulfilled)"
        case .failed: return text + "(failed)"
        case .fulfilled: return text
        }
    }
}

/// The dependencies of a job, all (`,`) or one (`?`) of which must be fulfilled.
package struct DependencyList: Hashable, Codable, Sendable {
    /// The dependencies that are not fulfilled, in the order given.
    package var items: [Dependency] = []
    /// Whether one is enough.
    package var isAny = false

    /// No dependencies.
    package init() {}

    /// Whether nothing is waited for.
    package var isEmpty: Bool {
        items.isEmpty
    }

    /// The list as `scontrol show job` prints it; nil where nothing is waited for.
    package var text: String? {
        items.isEmpty ? nil : items.map(\.text).joined(separator: isAny ? "?" : ",")
    }
}

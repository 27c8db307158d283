import SlurmModel

@testable import SimCluster

/// Numbers of jobs are unique, and each record is found under its own.
enum IdentityChecker: InvariantChecker {
    static let statement = "job numbers are unique"

    static func violations(in engine: ClusterEngine) -> [String] {
        let jobs = engine.jobs
        var found: [String] = []
        let ids = jobs.map(\.id).sorted()
        for (left, right) in zip(ids, ids.dropFirst()) where left == right { found.append("\(left) is there twice") }
        for job in jobs where engine.job(job.id)?.id != job.id { found.append("\(job.id) is not found by its number") }
        return found
    }
}

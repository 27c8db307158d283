import SlurmModel

@testable import SimCluster

/// Licences in use are those of the jobs that run, and no more than there are.
enum LicenseChecker: InvariantChecker {
    static let statement = "licences in use are those of running jobs"

    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        for (license, used) in engine.licenseUse {
            var held: UInt32 = 0
            for job in engine.jobs where job.holdsResources {
                for wanted in LicenseSpec.list(job.request.licenses ?? "") ?? [] where wanted.name == license.name {
                    held += wanted.count
                }
            }
            if held != used { found.append("\(license.name): \(held) held, \(used) counted") }
            if used > license.count { found.append("\(license.name): \(used) of \(license.count)") }
        }
        return found
    }
}

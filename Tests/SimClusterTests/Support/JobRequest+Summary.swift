import SlurmModel

@testable import SimCluster

extension JobRequest {
    /// What of a request was drawn, for a failure's report.
    var summary: String {
        "\(name) p=\(partitions) n=\(numTasks) c=\(cpusPerTask) N=\(minNodes)-\(maxNodes) array=\(array ?? "-") "
            + "dep=\(dependency ?? "-") gres=\(gresPerJob)\(gresPerNode)\(gresPerTask) mem=\(memory) t=\(timeLimitMinutes)"
    }
}

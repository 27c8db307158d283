internal import Foundation

/// What `slurm cluster status --json` says, as far as it is needed here.
struct ClusterStatusText: Decodable {
    /// `simulated` or `containers`.
    let backend: String
    /// The cluster's directory.
    let directory: String
    /// Address and port of SSH; nil where there is none.
    let ssh: String?
    /// The address of the registry for container images; nil where there is none.
    let registry: String?

    /// Reads it.
    init(_ json: String) throws {
        self = try JSONDecoder().decode(ClusterStatusText.self, from: Data(json.utf8))
    }
}

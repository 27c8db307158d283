internal import Foundation

/// What `slurm cluster status --json` says, as far as it is needed here.
struct ClusterStatusText: Decodable {
    /// `simulated` or `containers`.
    let backend: String
    /// The cluster's directory.
    let directory: String
    /// How it is reached by SSH; nil where it is not.
    let ssh: SSH?
    /// The address of the registry for container images; nil where there is none.
    let registry: String?

    /// How a cluster is reached by SSH.
    struct SSH: Decodable {
        let host: String
        let port: Int
        let user: String
        let key: String

        var address: ClusterConnection.SSHAddress {
            .init(hostname: host, port: port, user: user, keyFile: key)
        }
    }

    /// Reads it.
    init(_ json: String) throws {
        self = try JSONDecoder().decode(ClusterStatusText.self, from: Data(json.utf8))
    }
}

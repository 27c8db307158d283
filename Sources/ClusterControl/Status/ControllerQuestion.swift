import SlurmClient
import SlurmModel
import SlurmWire

/// Asks a cluster's controller as a Slurm command does: over TCP, with a munge credential.
package enum ControllerQuestion {
    /// The cluster's nodes and partitions, or why they cannot be had.
    package static func ask(_ cluster: LocalCluster) -> Result<LiveState, ClusterControlError> {
        let file = cluster.directory.slurmConfigurationFile
        do throws(ClusterControlError) {
            guard let bytes = try FileTree.read(file) else {
                throw ClusterControlError(.notFound, "\(file) is not there")
            }
            var connection = ControllerConnection(try configuration(bytes, file), users: LocalUsers.table)
            do throws(ControllerError) {
                return .success(try LiveState(&connection))
            } catch {
                throw ClusterControlError(
                    .unavailable,
                    "the controller does not answer: \(error.message ?? error.code.text)"
                )
            }
        } catch {
            return .failure(error)
        }
    }

    private static func configuration(
        _ bytes: [UInt8],
        _ file: String
    ) throws(ClusterControlError) -> SlurmConfiguration {
        do throws(SlurmConfigurationError) {
            return try SlurmConfiguration(parsing: bytes, file: file, scope: .connection, readFile: FileContents.read)
        } catch {
            throw ClusterControlError(.badData, error.description)
        }
    }
}

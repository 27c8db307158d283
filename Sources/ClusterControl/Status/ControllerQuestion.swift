import SlurmClient
import SlurmModel
import SlurmWire

/// Asks a cluster's controller as a Slurm command does: over TCP, with a munge credential.
package enum ControllerQuestion {
    /// The cluster's nodes and partitions, or why they cannot be had.
    package static func ask(_ cluster: LocalCluster) -> Result<LiveState, ClusterControlError> {
        do throws(ClusterControlError) {
            var connection = try connection(to: cluster)
            do throws(ControllerError) {
                return .success(try LiveState(&connection))
            } catch {
                throw noAnswer(error)
            }
        } catch {
            return .failure(error)
        }
    }

    /// Prepares to ask a cluster's controller; nothing is sent yet.
    static func connection(to cluster: LocalCluster) throws(ClusterControlError) -> ControllerConnection {
        let file = cluster.directory.slurmConfigurationFile
        guard let bytes = try FileTree.read(file) else { throw ClusterControlError(.notFound, "\(file) is not there") }
        do throws(SlurmConfigurationError) {
            let configuration = try SlurmConfiguration(
                parsing: bytes,
                file: file,
                scope: .connection,
                readFile: FileContents.read
            )
            return ControllerConnection(configuration, users: LocalUsers.table)
        } catch {
            throw ClusterControlError(.badData, error.description)
        }
    }

    /// What to say where a question has no answer.
    static func noAnswer(_ error: ControllerError) -> ClusterControlError {
        ClusterControlError(.unavailable, "the controller does not answer: \(error.message ?? error.code.text)")
    }
}

import ClusterControl
import SlurmModel

/// A definition that is read from a file or from standard input.
enum DefinitionFile {
    /// Reads and checks it; `-` stands for standard input.
    static func read(_ path: String, _ context: ProcessContext) throws -> ClusterDefinition {
        let name = path == "-" ? "standard input" : path
        guard let text = try TextInput.read(path, context) else {
            throw ClusterControlError(.notFound, "\(path) is not there")
        }
        do {
            return try ClusterDefinition(yaml: text)
        } catch {
            throw ClusterControlError(.badData, "\(name) is not valid:\n\(error)")
        }
    }
}

import ClusterControl
import Stencil

/// A text with places that are filled in.
struct FileTemplate {
    /// The text, in Stencil's language.
    var text: String

    /// The text with everything filled in.
    func render(_ values: [String: Any]) throws(ClusterControlError) -> String {
        do {
            let environment = Environment(trimBehaviour: .smart)
            return try environment.renderTemplate(string: text, context: values)
        } catch {
            throw ClusterControlError(.failure, "a template of this program is wrong: \(error)")
        }
    }
}

internal import Foundation

/// Finds programs.
package enum ProgramSearch {
    /// The file of a program on this `PATH`; nil where there is none.
    package static func find(_ name: String, path: String?) -> String? {
        (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
            .map { "\($0)/\(name)" }
            .first(where: FileManager.default.isExecutableFile)
    }
}

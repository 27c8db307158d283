import Foundation

/// A copy of slurm.conf in which the daemons' ports are the relay's, in a temporary directory of its own.
struct RelayConfiguration {
    private let directory: String
    let path: String

    /// Copies the configuration and replaces each port that the relay stands for, in `SlurmctldPort=`,
    /// `AccountingStoragePort=` and in the `Port=` of the nodes.
    init(original: String, ports: [UInt16: UInt16]) throws(CaptureError) {
        guard let bytes = FileManager.default.contents(atPath: original) else {
            throw .recording("cannot read \(original)")
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.map { Self.replacePorts(in: $0, ports) }.joined(separator: "\n")

        var template = Array("\(NSTemporaryDirectory())slurm-capture.XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw .system("mkdtemp")
        }
        directory = String(cString: made)
        // The command may run as another user, and nothing in the configuration is secret.
        chmod(directory, 0o755)
        path = "\(directory)/slurm.conf"
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
            throw .recording("cannot write \(path)")
        }
    }

    /// Removes the copy again; failing to do so harms nothing, so it is not an error.
    func remove() {
        unlink(path)
        rmdir(directory)
    }

    private static func replacePorts(in line: Substring, _ ports: [UInt16: UInt16]) -> String {
        line.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first, ["SlurmctldPort", "AccountingStoragePort", "Port"].contains(name),
                let port = parts.last.flatMap({ UInt16($0) }), let replacement = ports[port]
            else {
                return String(word)
            }
            return "\(name)=\(replacement)"
        }
        .joined(separator: " ")
    }
}

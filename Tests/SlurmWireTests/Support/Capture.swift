import Foundation
import SlurmWire

/// A message body recorded from real Slurm.
struct Capture: CustomStringConvertible, Sendable {
    /// The message's name in Slurm, which is the folder.
    let message: String
    /// The case's name.
    let name: String
    /// The body's bytes.
    let body: [UInt8]

    var description: String { "\(message)/\(name)" }

    /// The folder with the recordings of 22.05.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Captures/22.05")

    /// Every recorded body.
    static let all: [Capture] = {
        let manager = FileManager.default
        guard let messages = try? manager.contentsOfDirectory(atPath: folder.path) else { return [] }
        return messages.sorted().filter { $0 != "Frames" && !$0.contains(".") }.flatMap { message in
            let files = (try? manager.contentsOfDirectory(atPath: folder.appending(path: message).path)) ?? []
            return files.filter { $0.hasSuffix(".bin") }.sorted().compactMap { file -> Capture? in
                guard let data = manager.contents(atPath: folder.appending(path: "\(message)/\(file)").path) else {
                    return nil
                }
                return Capture(message: message, name: String(file.dropLast(4)), body: Array(data))
            }
        }
    }()

    /// The entry of the catalog for this message, if its body is described.
    var entry: MessageCatalogEntry? {
        (MessageCatalog.all + MessageCatalog.accounting).first { $0.type.name == message }
    }

    /// The recordings whose body is described.
    static let described = all.filter { $0.entry != nil }
}

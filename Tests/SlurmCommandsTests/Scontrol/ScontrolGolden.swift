import Foundation
import Testing

/// What Debian's `scontrol` 22.05.8 printed, and what a real controller had answered it then.
struct ScontrolGolden: CustomTestStringConvertible, Sendable {
    /// The folder of the case.
    let folder: URL

    var testDescription: String { folder.lastPathComponent }

    /// Every case.
    static let all: [ScontrolGolden] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Golden/scontrol")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { ScontrolGolden(folder: folder.appending(path: $0)) }
    }()

    func bytes(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: file)))
    }

    func lines(_ file: String) throws -> [String] {
        String(decoding: try bytes(file), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The recorded answers by their messages' names.
    func bodies() throws -> [String: [UInt8]] {
        var bodies: [String: [UInt8]] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file.hasSuffix(".bin") {
            bodies[String(file.dropLast(4))] = try bytes(file)
        }
        return bodies
    }
}

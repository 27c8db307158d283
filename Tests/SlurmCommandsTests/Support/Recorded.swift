import Foundation
import SlurmWire
import Testing

/// Bodies that Debian's commands sent to real Slurm 22.05.8, from the recordings of SlurmWireTests.
enum Recorded {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "SlurmWireTests/Captures/22.05")

    /// The body of a message in a case.
    static func body<Body: WireCodable>(_ kind: Body.Type, _ message: String, _ name: String) throws -> Body {
        let bytes = Array(try Data(contentsOf: folder.appending(path: "\(message)/\(name).bin")))
        var reader = WireReader(bytes[...], version: .slurm2205)
        return try Body(from: &reader)
    }

    /// The fields in which two bodies differ, with both values.
    static func differences<Body: WireCodable>(_ one: Body, _ other: Body) -> [String] {
        zip(Mirror(reflecting: one).children, Mirror(reflecting: other).children).compactMap { left, right in
            let (mine, theirs) = (String(describing: left.value), String(describing: right.value))
            return mine == theirs ? nil : "\(left.label ?? "?"): \(mine), recorded \(theirs)"
        }
    }
}

import Foundation

extension ClusterStatus {
    /// The status as one JSON object; absent values are left out.
    package func json() throws -> String {
        try Self.json(self)
    }

    /// Several statuses as one JSON list.
    package static func jsonList(_ statuses: [ClusterStatus]) throws -> String {
        try json(statuses)
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}

/// Writes the message numbers, the catalog of bodies, and the requests with their replies.
struct MessageWriter {
    private let schema: Schema

    init(_ schema: Schema) {
        self.schema = schema
    }

    /// The numbers: `MessageType.requestPing` and the rest, and their names.
    var types: String {
        var lines = ["extension MessageType {"]
        for message in schema.messages {
            lines.append("    /// `\(message.name)`.")
            let name = SwiftNames.member(message.name)
            lines.append("    package static let \(name) = MessageType(rawValue: \(number(message.number)))")
        }
        lines += [
            "", "    /// The name in Slurm, or nil for a number that is not in the schema.",
            "    package var name: String? {",
        ]
        lines += ["        switch rawValue {"]
        lines += schema.messages.map { "        case \(number($0.number)): \"\($0.name)\"" }
        lines += ["        default: nil", "        }", "    }", "}"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The catalog: every message with a body.
    var catalog: String {
        var lines = [
            "/// A message whose body is described.",
            "package struct MessageCatalogEntry: Sendable {",
            "    /// The message's number.",
            "    package let type: MessageType",
            "    /// The body's type.",
            "    package let body: any WireCodable.Type",
            "}",
            "",
            "/// Every message whose body is described, by number.",
            "package enum MessageCatalog {",
            "    /// What controllers and nodes send and answer.",
            "    package static let all: [MessageCatalogEntry] = [",
        ]
        lines += entries(accounting: false)
        lines += [
            "    ]", "",
            "    /// What travels on the persistent connections of the accounting daemon.",
            "    package static let accounting: [MessageCatalogEntry] = [",
        ]
        lines += entries(accounting: true)
        lines += ["    ]", "}"]
        return lines.joined(separator: "\n") + "\n"
    }

    private func entries(accounting: Bool) -> [String] {
        schema.messages.filter { $0.isAccounting == accounting }.flatMap { message -> [String] in
            guard let body = message.body else { return [] }
            let line = "        .init(type: .\(SwiftNames.member(message.name)), body: \(body).self),"
            if line.count <= 120 { return [line] }
            return [
                "        .init(",
                "            type: .\(SwiftNames.member(message.name)),",
                "            body: \(body).self",
                "        ),",
            ]
        }
    }

    /// The requests, as types that know their reply.
    var requests: String {
        let bodies = Dictionary(uniqueKeysWithValues: schema.messages.map { ($0.name, $0.body) })
        var parts: [String] = [
            "/// The requests that a controller answers.\npackage enum Request {}\n",
            "/// The requests that the accounting daemon answers.\npackage enum AccountingRequest {}\n",
        ]
        for message in schema.messages {
            guard let reply = message.reply, let body = message.body, let replyBody = bodies[reply] ?? nil else {
                continue
            }
            parts.append(
                """
                extension \(message.isAccounting ? "AccountingRequest" : "Request") {
                    /// `\(message.name)`, answered by `\(reply)`.
                    package enum \(SwiftNames.request(message.name)): WireRequest {
                        package typealias Body = \(body)
                        package typealias Reply = \(replyBody)
                        package static let type = MessageType.\(SwiftNames.member(message.name))
                        package static let replyType = MessageType.\(SwiftNames.member(reply))
                    }
                }

                """
            )
        }
        return parts.joined(separator: "\n")
    }

    private func number(_ value: Int) -> String {
        value >= 10000 ? "\(value / 1000)_" + String("\(1000 + value % 1000)".dropFirst()) : "\(value)"
    }
}

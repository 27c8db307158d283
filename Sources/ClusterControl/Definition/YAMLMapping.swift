import SlurmModel
import Yams

/// A mapping of a YAML document that is read key by key; what is wrong is collected with its place.
///
/// A class, so that the mappings inside a document share one list of problems.
final class YAMLProblems {
    /// What is wrong so far.
    var found: [ClusterDefinitionError.Problem] = []
}

/// One mapping; see `YAMLProblems`.
struct YAMLMapping {
    private let pairs: [(key: String, value: Node)]
    private let path: String
    private let problems: YAMLProblems

    /// Takes a mapping and refuses the keys that are not among `known`.
    init(_ node: Node, path: String, known: [String], problems: YAMLProblems) {
        self.path = path
        self.problems = problems
        guard case .mapping(let mapping) = node else {
            pairs = []
            problems.found.append(
                .init(
                    field: path.isEmpty ? "document" : path,
                    value: Self.kind(of: node),
                    allowed: "give keys and values: \(known.joined(separator: ", "))"
                )
            )
            return
        }
        pairs = mapping.map { (key: $0.key.string ?? "", value: $0.value) }
        for (key, _) in pairs where !known.contains(key) {
            let nearest = NearestName.nearest(to: key, among: known)
            let advice = nearest.map { "did you mean \($0)?" } ?? "known keys: \(known.joined(separator: ", "))"
            problems.found.append(.init(field: field(key), value: "this key", allowed: advice))
        }
    }

    /// A text; numbers and dates count as text.
    func text(_ key: String) -> String? {
        guard let node = value(key) else { return nil }
        if case .scalar(let scalar) = node { return scalar.string }
        return refuse(key, node, "give a text")
    }

    /// A text that must be there.
    func requiredText(_ key: String) -> String {
        if value(key) == nil { problems.found.append(.init(field: field(key), value: nil, allowed: "give a text")) }
        return text(key) ?? ""
    }

    /// A whole number.
    func number(_ key: String) -> Int? {
        guard let node = value(key) else { return nil }
        return node.int ?? refuse(key, node, "give a whole number")
    }

    /// `true` or `false`, and what YAML takes for them.
    func flag(_ key: String) -> Bool? {
        guard let node = value(key) else { return nil }
        return node.bool ?? refuse(key, node, "give true or false")
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let text = text(key) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        problems.found.append(.init(field: field(key), value: text, allowed: "give one of \(words)"))
        return nil
    }

    /// A list of texts.
    func texts(_ key: String) -> [String] {
        list(key).enumerated().compactMap { index, node in
            if case .scalar(let scalar) = node { return scalar.string }
            return refuse("\(key)[\(index)]", node, "give a text")
        }
    }

    /// A list of mappings with the place of each.
    func mappings(_ key: String, known: [String]) -> [YAMLMapping] {
        list(key).enumerated().map { index, node in
            YAMLMapping(node, path: field("\(key)[\(index)]"), known: known, problems: problems)
        }
    }

    /// A mapping inside this one.
    func mapping(_ key: String, known: [String]) -> YAMLMapping? {
        value(key).map { YAMLMapping($0, path: field(key), known: known, problems: problems) }
    }

    private func list(_ key: String) -> [Node] {
        guard let node = value(key) else { return [] }
        guard case .sequence(let sequence) = node else { return refuse(key, node, "give a list") ?? [] }
        return Array(sequence)
    }

    /// The value of a key; nil where the key is not there or has no value.
    private func value(_ key: String) -> Node? {
        guard let node = pairs.first(where: { $0.key == key })?.value else { return nil }
        if case .scalar(let scalar) = node, scalar.style == .plain, ["", "~", "null"].contains(scalar.string) {
            return nil
        }
        return node
    }

    private func field(_ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }

    private func refuse<Value>(_ key: String, _ node: Node, _ allowed: String) -> Value? {
        problems.found.append(.init(field: field(key), value: Self.kind(of: node), allowed: allowed))
        return nil
    }

    private static func kind(of node: Node) -> String {
        switch node {
        case .scalar(let scalar): scalar.string
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}

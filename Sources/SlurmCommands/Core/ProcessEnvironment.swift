/// A process environment: `NAME=value` entries in their order, as bytes.
package struct ProcessEnvironment: Hashable, Sendable {
    /// The entries, without final NUL.
    package private(set) var entries: [[UInt8]]

    /// Makes an environment of entries.
    package init(entries: [[UInt8]] = []) {
        self.entries = entries
    }

    /// Makes an environment of names and values.
    package init(_ pairs: KeyValuePairs<String, String>) {
        entries = pairs.map { Array("\($0.key)=\($0.value)".utf8) }
    }

    /// The value of the first entry of this name, or nil where there is none.
    package subscript(_ name: String) -> String? {
        index(of: name).map { String(decoding: entries[$0].dropFirst(name.utf8.count + 1), as: UTF8.self) }
    }

    /// The first entry of this name, or nil where there is none.
    package func entry(_ name: String) -> [UInt8]? {
        index(of: name).map { entries[$0] }
    }

    /// Sets a value: replaces it in place, or adds it at the end.
    package mutating func set(_ name: String, _ value: String) {
        set(Array("\(name)=\(value)".utf8))
    }

    /// Sets an entry: replaces the one of the same name in place, or adds it at the end.
    package mutating func set(_ entry: [UInt8]) {
        let sign = UInt8(ascii: "=")
        let name = entry.prefix { $0 != sign }
        let known = entries.firstIndex { $0.count > name.count && $0[name.count] == sign && $0.starts(with: name) }
        if let index = known {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }

    /// Removes an entry.
    package mutating func remove(_ name: String) {
        if let index = index(of: name) { entries.remove(at: index) }
    }

    private func index(of name: String) -> Int? {
        var name = name
        // Commands look up dozens of names that are not there: nothing is allocated for that.
        return name.withUTF8 { name in
            entries.firstIndex { entry in
                entry.count > name.count && entry[name.count] == UInt8(ascii: "=") && entry.starts(with: name)
            }
        }
    }
}

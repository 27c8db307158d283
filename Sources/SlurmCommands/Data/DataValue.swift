/// A tree of values, as `--json` and `--yaml` print it.
package indirect enum DataValue: Hashable, Sendable {
    /// Nothing.
    case null
    /// A text that is not there: JSON prints it as empty, YAML as nothing.
    case noText
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case integer(Int64)
    /// A fraction.
    case fraction(Double)
    /// A text.
    case text(String)
    /// A list.
    case list([DataValue])
    /// Values under keys, in their order.
    case object(DataObject)

    /// A text that may be absent.
    static func text(orNone text: String?) -> DataValue {
        text.map(DataValue.text) ?? .noText
    }

    /// A text, or nothing.
    static func text(orNull text: String?) -> DataValue {
        text.map(DataValue.text) ?? .null
    }

    /// A number.
    static func number(_ number: some FixedWidthInteger) -> DataValue {
        .integer(Int64(truncatingIfNeeded: number))
    }

    /// A list of texts.
    static func texts(_ texts: [String]) -> DataValue {
        .list(texts.map(DataValue.text))
    }
}

/// Values under keys, in the order in which they are printed.
package struct DataObject: Hashable, Sendable {
    /// A key and its value.
    package struct Entry: Hashable, Sendable {
        /// The key.
        package var key: String
        /// The value.
        package var value: DataValue
    }

    /// The keys and values.
    package private(set) var entries: [Entry] = []

    /// Makes an object without keys.
    package init() {}

    /// Adds a value under a new key.
    mutating func add(_ key: String, _ value: DataValue) {
        entries.append(Entry(key: key, value: value))
    }

    /// Adds a text that may be absent.
    mutating func add(_ key: String, _ text: String?) {
        add(key, .text(orNone: text))
    }

    /// Adds a number.
    mutating func add(_ key: String, _ number: some FixedWidthInteger) {
        add(key, .number(number))
    }
}

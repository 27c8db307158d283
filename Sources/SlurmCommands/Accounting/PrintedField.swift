/// A column of the accounting commands: `sacct`, `sacctmgr`, `sshare` and `sreport` print alike.
struct PrintedField: Hashable, Sendable {
    /// The heading.
    var name: String
    /// How wide the column is; negative where it stands on the left.
    var width: Int

    /// The width without its sign.
    var columns: Int { abs(width) }
}

/// A value in a column; nil is a value that does not exist, which is left blank.
enum PrintedValue: Hashable, Sendable {
    /// A text, cut to the width with a `+` at the end.
    case text(String?)
    /// A number, which is never cut.
    case number(UInt64?)
    /// A time, already printed, which is cut to the width even where values are separated.
    case date(String)
    /// Nothing at all, not even blanks.
    case omitted
    /// A length of time, already printed, which is never cut.
    case length(String?)
    /// A number with six decimals; what stands for no number is left blank.
    case fraction(Double)

    /// A number of the wire's smaller kind, where the two largest values mean that there is none.
    static func settable(_ number: UInt32) -> PrintedValue {
        .number(number >= UInt32.max - 1 ? nil : UInt64(number))
    }

    /// A length of time in seconds; the two largest values mean that there is none.
    static func seconds(_ seconds: UInt64) -> PrintedValue {
        .length(seconds >= UInt64.max - 1 ? nil : LengthText.seconds(Int64(bitPattern: seconds)))
    }
}

/// How the accounting commands print lines.
struct FieldPrinter: Sendable {
    /// Whether there is a heading.
    var hasHeader = true
    /// Whether values are separated by a sign instead of standing in columns.
    var isParsable = false
    /// Whether the sign also stands behind the last value.
    var hasEnding = false
    /// The sign.
    var delimiter = "|"

    /// Appends the heading.
    func appendHeader(_ fields: [PrintedField], to bytes: inout [UInt8]) {
        guard hasHeader else { return }
        for (index, field) in fields.enumerated() {
            if isParsable {
                append(field.name, isLast: index == fields.count - 1, to: &bytes)
            } else {
                let name = String(decoding: field.name.utf8.prefix(field.columns), as: UTF8.self)
                appendPadded(name, field, to: &bytes)
            }
        }
        bytes.append(UInt8(ascii: "\n"))
        guard !isParsable else { return }
        for field in fields {
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "-"), count: field.columns))
            bytes.append(UInt8(ascii: " "))
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Appends a value.
    func append(_ value: PrintedValue, _ field: PrintedField, isLast: Bool, to bytes: inout [UInt8]) {
        if value == .omitted { return }
        let text = text(value, field)
        if isParsable {
            append(text ?? "", isLast: isLast, to: &bytes)
        } else {
            appendPadded(text ?? " ", field, to: &bytes)
        }
    }

    private func text(_ value: PrintedValue, _ field: PrintedField) -> String? {
        switch value {
        case .text(let text):
            guard let text, !isParsable, text.utf8.count > field.columns else { return text }
            return String(decoding: text.utf8.prefix(max(0, field.columns - 1)), as: UTF8.self)
                + (field.columns > 0 ? "+" : "")
        case .number(let number):
            return number.map { "\($0)" }
        case .length(let text):
            return text
        case .fraction(let value):
            return Self.fraction(value, columns: isParsable ? nil : field.columns)
        case .omitted:
            return nil
        case .date(let text):
            return String(decoding: text.utf8.prefix(field.columns), as: UTF8.self)
        }
    }

    /// What stands for no number: `NO_VAL`, `INFINITE` and their wider kinds.
    private static let absent: Set<Double> = [
        Double(UInt32.max), Double(UInt32.max - 1), Double(UInt64.max), Double(UInt64.max - 1),
    ]

    /// A number with six decimals, or with an exponent where that is wider than the column.
    private static func fraction(_ value: Double, columns: Int?) -> String? {
        guard !absent.contains(value) else { return nil }
        let plain = NumberText.fixed(value, decimals: 6)
        guard let columns, plain.utf8.count > columns else { return plain }
        let wide = NumberText.scientific(value, decimals: columns)
        let excess = wide.utf8.count - columns
        guard excess > 0 else { return wide }
        // To C's printf a number of decimals below none means the usual six.
        return NumberText.scientific(value, decimals: columns < excess ? 6 : columns - excess)
    }

    private func append(_ text: String, isLast: Bool, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: text.utf8)
        if !isLast || hasEnding { bytes.append(contentsOf: delimiter.utf8) }
    }

    private func appendPadded(_ text: String, _ field: PrintedField, to bytes: inout [UInt8]) {
        let padding = repeatElement(UInt8(ascii: " "), count: max(0, field.columns - text.utf8.count))
        if field.width > 0 { bytes.append(contentsOf: padding) }
        bytes.append(contentsOf: text.utf8)
        if field.width <= 0 { bytes.append(contentsOf: padding) }
        bytes.append(UInt8(ascii: " "))
    }
}

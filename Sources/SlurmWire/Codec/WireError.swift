/// Why bytes could not be read as a message, with the evidence.
package struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the bytes.
    package enum Problem: Hashable, Sendable {
        /// The field needs this many bytes more than there are.
        case needMoreBytes(Int)
        /// A text does not end in NUL or is not UTF-8.
        case badText
        /// A count or length is larger than what follows could hold, or than a limit.
        case tooLarge(UInt64)
        /// A value that the field cannot have.
        case badValue(UInt64)
        /// Bytes are left after the last field.
        case trailingBytes(Int)
        /// A version whose layouts are not known.
        case unsupportedVersion(UInt16)
        /// A message number without a described body.
        case unsupportedMessage(UInt16)
    }

    /// What is wrong.
    package var problem: Problem
    /// The field's name in Slurm.
    package var field: String
    /// Where in the body the field starts, in bytes.
    package var offset: Int

    /// Makes an error about a field.
    package init(_ problem: Problem, field: StaticString, offset: Int) {
        self.problem = problem
        self.field = "\(field)"
        self.offset = offset
    }

    /// The error in one line.
    package var description: String {
        switch problem {
        case .needMoreBytes(let count): "\(field) at byte \(offset): \(count) bytes are missing"
        case .badText: "\(field) at byte \(offset): not a NUL-terminated UTF-8 text"
        case .tooLarge(let count): "\(field) at byte \(offset): a count of \(count) is more than can follow"
        case .badValue(let value): "\(field) at byte \(offset): \(value) is not a value of this field"
        case .trailingBytes(let count): "\(count) bytes are left at byte \(offset)"
        case .unsupportedVersion(let version): "protocol version \(version) is not supported"
        case .unsupportedMessage(let number): "message number \(number) is not supported"
        }
    }
}

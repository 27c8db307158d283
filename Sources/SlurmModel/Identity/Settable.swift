/// A number that may be left open or be without limit.
///
/// On the wire Slurm keeps two values of each integer type for this: `NO_VAL` (maximum − 1) and `INFINITE` (maximum).
/// They become this enum at the codec and exist nowhere else. Its members can be inlined because a job's record has
/// dozens of such numbers, and a command reads thousands of records.
@usableFromInline package enum Settable<Number: FixedWidthInteger & UnsignedInteger & Sendable>: Hashable, Sendable {
    /// Not given (`NO_VAL`).
    case unset
    /// Without limit (`INFINITE`).
    case infinite
    /// A number.
    case value(Number)

    /// Reads the number as it is on the wire.
    @inlinable package init(raw: Number) {
        switch raw {
        case Number.max: self = .infinite
        case Number.max - 1: self = .unset
        default: self = .value(raw)
        }
    }

    /// The number as it is on the wire.
    @inlinable package var raw: Number {
        switch self {
        case .unset: Number.max - 1
        case .infinite: Number.max
        case .value(let number): number
        }
    }

    /// The number, or nil where it is open or without limit.
    @inlinable package var number: Number? {
        guard case .value(let number) = self else { return nil }
        return number
    }

    /// Whether nothing was given.
    @inlinable package var isUnset: Bool {
        if case .unset = self { true } else { false }
    }

    /// This setting, or `other` where nothing was given.
    @inlinable package func or(_ other: Settable) -> Settable {
        isUnset ? other : self
    }
}

extension Settable: ExpressibleByIntegerLiteral {
    /// Makes a plain number.
    @inlinable package init(integerLiteral value: Number.IntegerLiteralType) {
        self = .value(Number(integerLiteral: value))
    }
}

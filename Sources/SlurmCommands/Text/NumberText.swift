/// Prints numbers with units of 1024, and fractions, as Slurm's commands do.
package enum NumberText {
    /// The letters of the units, from 1 upwards.
    private static let units = ["", "K", "M", "G", "T", "P", "?"]

    /// How far a number is converted to larger units.
    package enum Conversion: Hashable, Sendable {
        /// As far as nothing but a half is lost (the default).
        case exact
        /// Not at all (`--noconvert`).
        case none
    }

    /// A number with a unit, for example `1500M` or `2.50G`.
    ///
    /// - Parameters:
    ///   - number: The number, counted in the unit `unit`.
    ///   - unit: 0 for ones, 1 for K, 2 for M.
    ///   - conversion: How far it is converted to larger units.
    ///   - limit: How many bytes the text may have; what is beyond is cut off.
    /// - Returns: The digits and the unit's letter.
    package static func converted(_ number: Double, unit: Int = 0, conversion: Conversion, limit: Int = 63) -> String {
        guard number.isFinite, number > -9e18, number < 9e18 else { return "?" }
        guard Int64(number) != 0 else { return "0" }
        var number = number
        var unit = unit
        if conversion == .exact {
            while number >= 1024, UInt64(number) % 512 == 0 {
                number /= 1024
                unit += 1
            }
        }
        let isWhole = number >= 0 && Double(UInt64(number)) == number
        let digits = isWhole ? "\(UInt64(number))" : fixed(number, decimals: 2)
        return String((digits + units[min(unit, units.count - 1)]).prefix(limit))
    }

    /// A number with so many decimals, rounded as C rounds it: from the exact value, ties to even.
    package static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        guard value != 0 else { return digits(0, decimals: decimals) }
        // The value is significand * 2^exponent, both integers; scale it by 10^decimals and shift with rounding.
        let significand = UInt128(value.significandBitPattern | (value.isNormal ? 1 << 52 : 0))
        let shift = -(Int(value.exponentBitPattern == 0 ? 1 : value.exponentBitPattern) - 1075)
        var scaled = significand
        for _ in 0..<decimals { scaled *= 10 }
        let rounded: UInt128
        if shift <= 0 {
            rounded = scaled << UInt128(-shift)
        } else if shift >= 128 {
            rounded = 0
        } else {
            let (whole, rest) = (scaled >> UInt128(shift), scaled & ((1 << UInt128(shift)) - 1))
            let half: UInt128 = 1 << UInt128(shift - 1)
            rounded = rest > half || (rest == half && whole & 1 == 1) ? whole + 1 : whole
        }
        return (value < 0 ? "-" : "") + digits(rounded, decimals: decimals)
    }

    /// A number with so many decimals and a power of ten, as C's `%e` prints it.
    package static func scientific(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, value != 0 else { return fixed(value, decimals: decimals) + (value == 0 ? "e+00" : "") }
        var (mantissa, power) = (abs(value), 0)
        while mantissa >= 10 { (mantissa, power) = (mantissa / 10, power + 1) }
        while mantissa < 1 { (mantissa, power) = (mantissa * 10, power - 1) }
        var digits = fixed(mantissa, decimals: decimals)
        if digits.hasPrefix("10") { (digits, power) = (fixed(mantissa / 10, decimals: decimals), power + 1) }
        let exponent = abs(power) < 10 ? "0\(abs(power))" : "\(abs(power))"
        return (value < 0 ? "-" : "") + digits + (power < 0 ? "e-" : "e+") + exponent
    }

    private static func digits(_ scaled: UInt128, decimals: Int) -> String {
        guard decimals > 0 else { return "\(scaled)" }
        let text = "\(scaled)"
        let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
        return "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }
}

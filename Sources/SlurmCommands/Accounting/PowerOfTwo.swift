/// Powers of two with a fraction in the exponent, which the standard library has no function for.
enum PowerOfTwo {
    /// Two to the power of a number, to the precision that is ever printed.
    static func value(_ exponent: Double) -> Double {
        guard exponent.isFinite else { return exponent == -.infinity ? 0 : exponent }
        guard exponent > -1000 else { return 0 }
        guard exponent < 1000 else { return .infinity }
        let whole = exponent.rounded(.down)
        // The series of e^x for the rest, which lies between 0 and ln 2.
        let rest = (exponent - whole) * 0.693147180559945309417
        var (term, sum) = (1.0, 1.0)
        for place in 1...24 {
            term *= rest / Double(place)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(whole), significand: sum)
    }
}

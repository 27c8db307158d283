/// Numbers with units as the accounting commands print them.
///
/// Source: the man page sacct(1), options `--noconvert` and `--units`; details observed on 22.05.8.
struct UnitText: Hashable, Sendable {
    /// How far a number is converted to larger units where none is asked for.
    enum Conversion: Hashable, Sendable {
        /// As far as nothing but a half is lost.
        case exact
        /// As far as it goes.
        case full
        /// Not at all.
        case none
    }

    /// How far numbers are converted.
    var conversion = Conversion.exact
    /// The unit asked for (0 ones, 1 K, 2 M, 3 G, …), or nil.
    var unit: Int?

    private static let letters = ["", "K", "M", "G", "T", "P"]

    /// Prints a number that is counted in the unit `unit`; steps are of 1024, or of another divisor.
    func text(_ number: Double, unit start: Int = 0, divisor: Double = 1024) -> String {
        guard number.isFinite, abs(number) < 9.2e18 else { return "?" }
        guard Int64(number) != 0 else { return "0" }
        var (number, place) = (number, start)
        if let unit {
            while unit < place { (number, place) = (number * divisor, place - 1) }
            while unit > place { (number, place) = (number / divisor, place + 1) }
        } else if conversion != .none {
            while number >= divisor {
                if conversion == .exact && UInt64(number) % UInt64(divisor / 2) != 0 { break }
                (number, place) = (number / divisor, place + 1)
            }
        }
        let isWhole = number >= 0 && number == number.rounded(.down)
        let digits = isWhole ? "\(UInt64(number))" : NumberText.fixed(number, decimals: 2)
        return digits + (Self.letters.indices.contains(place) ? Self.letters[place] : "?")
    }

    /// The same without stopping where precision is lost.
    var full: UnitText {
        UnitText(conversion: conversion == .exact ? .full : conversion, unit: unit)
    }
}

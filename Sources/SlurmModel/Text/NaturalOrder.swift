/// The order of names in which a run of digits counts as a number; one that begins with 0 counts digit by digit.
package enum NaturalOrder {
    /// Compares two names: a number below, equal to or above 0.
    package static func compare(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var (i, j) = (0, 0)
        while true {
            let (first, second) = (i < left.count ? left[i] : 0, j < right.count ? right[j] : 0)
            if isDigit(first), isDigit(second) {
                let (run, other) = (left[i...].prefix(while: isDigit), right[j...].prefix(while: isDigit))
                let isFraction = first == UInt8(ascii: "0") || second == UInt8(ascii: "0")
                let byRun = isFraction ? fraction(run, other) : whole(run, other)
                if byRun != 0 { return byRun }
            }
            if first == 0 && second == 0 { return 0 }
            if first != second { return first < second ? -1 : 1 }
            i += 1
            j += 1
        }
    }

    /// Whether one name comes before another.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        compare(Array(left.utf8), Array(right.utf8)) < 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func whole(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        left.count == right.count ? fraction(left, right) : left.count < right.count ? -1 : 1
    }

    private static func fraction(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        for (first, second) in zip(left, right) where first != second { return first < second ? -1 : 1 }
        return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
    }
}

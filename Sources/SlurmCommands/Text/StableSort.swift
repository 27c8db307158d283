/// Sorting as the C library does where Slurm's commands run.
package enum StableSort {
    /// Sorts by merging halves; `compare` gives a number below, equal to or above 0.
    ///
    /// Some of Slurm's orders are not consistent (a job without a start time is "after" every other, whichever way
    /// round it is asked), so the result depends on which elements are compared: these are the same as in glibc's
    /// merge sort.
    package static func sorted<Element>(_ elements: [Element], by compare: (Element, Element) -> Int) -> [Element] {
        guard elements.count > 1 else { return elements }
        let middle = elements.count / 2
        let left = sorted(Array(elements[..<middle]), by: compare)
        let right = sorted(Array(elements[middle...]), by: compare)
        var merged: [Element] = []
        merged.reserveCapacity(elements.count)
        var (first, second) = (0, 0)
        while first < left.count && second < right.count {
            if compare(left[first], right[second]) <= 0 {
                merged.append(left[first])
                first += 1
            } else {
                merged.append(right[second])
                second += 1
            }
        }
        merged += left[first...]
        merged += right[second...]
        return merged
    }

    /// Compares two values: -1, 0 or 1.
    package static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
        left < right ? -1 : left > right ? 1 : 0
    }

    /// Compares two texts by their bytes; an absent one comes first.
    package static func order(_ left: String?, _ right: String?) -> Int {
        guard let left, let right else { return (left == nil ? 0 : 1) - (right == nil ? 0 : 1) }
        var (first, second) = (left, right)
        return first.withUTF8 { left in
            second.withUTF8 { right in
                for index in 0..<min(left.count, right.count) where left[index] != right[index] {
                    return left[index] < right[index] ? -1 : 1
                }
                return order(left.count, right.count)
            }
        }
    }
}

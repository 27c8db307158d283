/// The tasks of a job array that wait as one record, decoded from the mask that the controller sends.
struct ArrayTasks: Hashable, Sendable {
    /// The numbers of the tasks, ascending.
    private(set) var numbers: [Int]
    /// How many numbers the mask has room for; tasks of the same array beyond it are not joined to it.
    private(set) var capacity: Int

    /// Longest mask that is read, in digits; Slurm's arrays end at 4 million tasks.
    private static let maximumDigits = 1 << 20

    /// Reads `0x…`; nil for a text of another form, which stands for itself.
    init?(mask: String?) {
        guard let mask, mask.utf8.count >= 3, mask.hasPrefix("0x"), mask.utf8.count <= Self.maximumDigits else {
            return nil
        }
        numbers = []
        capacity = mask.utf8.count * 4
        for (place, digit) in mask.utf8.dropFirst(2).reversed().enumerated() {
            let value = Character(UnicodeScalar(digit)).hexDigitValue ?? 0
            for bit in 0..<4 where value >> bit & 1 == 1 { numbers.append(place * 4 + bit) }
        }
    }

    /// No tasks.
    static let none = ArrayTasks()

    private init() {
        numbers = []
        capacity = 0
    }

    /// Whether a task is among them.
    func contains(_ number: Int) -> Bool {
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number
    }

    /// Adds a task that the mask has room for.
    mutating func insert(_ number: Int) {
        guard number < capacity, !contains(number) else { return }
        numbers.insert(number, at: numbers.firstIndex { $0 > number } ?? numbers.count)
    }

    /// Keeps those of the tasks that are in a list.
    mutating func keep(_ chosen: [Int]) {
        numbers.removeAll { !chosen.contains($0) }
    }

    /// The numbers as ranges: `0-3,5`.
    var ranges: String {
        var parts: [String] = []
        var index = 0
        while index < numbers.count {
            var last = index
            while last + 1 < numbers.count && numbers[last + 1] == numbers[last] + 1 { last += 1 }
            parts.append(last == index ? "\(numbers[index])" : "\(numbers[index])-\(numbers[last])")
            index = last + 1
        }
        return parts.joined(separator: ",")
    }

    /// The tasks as listings print them: regular ones as `0-12:2`, others as ranges of a limited length.
    ///
    /// - Parameters:
    ///   - limit: How many bytes the ranges may take, plus one; 0 for all that is needed.
    ///   - atOnce: How many tasks may run at the same time, 0 for all; printed as `%2`.
    /// - Returns: The text, without brackets.
    func text(limit: Int, atOnce: UInt32) -> String {
        let text: String
        if let step {
            text = "\(numbers[0])-\(numbers[numbers.count - 1]):\(step)"
        } else if limit > 0 {
            let cut = ranges.prefix(limit - 1)
            let isShortened = cut.utf8.count > limit - 3 && limit >= 4
            text = isShortened ? cut.prefix(limit - 4) + "..." : String(cut)
        } else {
            text = ranges
        }
        return atOnce == 0 ? text : "\(text)%\(atOnce)"
    }

    /// The distance between the numbers, where it is the same throughout and worth saying.
    private var step: Int? {
        guard let first = numbers.first, let last = numbers.last, last - first > 10, numbers.count > 5 else {
            return nil
        }
        let step = numbers[1] - first
        guard step > 1 else { return nil }
        return numbers.indices.dropFirst().allSatisfy { numbers[$0] - numbers[$0 - 1] == step } ? step : nil
    }
}

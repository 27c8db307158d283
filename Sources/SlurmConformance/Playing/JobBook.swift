/// The jobs of a scenario: their names there, and their numbers.
struct JobBook: Sendable {
    /// Names in the order of their submission.
    private(set) var names: [String] = []
    private var numbers: [String: String] = [:]
    /// Numbers of jobs that commands of the scenario have submitted by themselves.
    private(set) var strays: [String] = []

    /// Takes note of a job.
    mutating func add(_ name: String, number: String) {
        if numbers[name] == nil { names.append(name) }
        numbers[name] = number
    }

    /// Takes note of what a command printed, which may have submitted a job.
    mutating func note(_ printed: String) {
        for line in printed.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 4, words.starts(with: ["Submitted", "batch", "job"]) || words[1] == "Granted" else {
                continue
            }
            let number = words[words[1] == "Granted" ? words.count - 1 : 3]
            if number.allSatisfy(\.isNumber) { strays.append(String(number)) }
        }
    }

    /// All numbers.
    var all: [String] { names.compactMap { numbers[$0] } + strays }

    /// The number of a job, or `12_3` for a task of an array, which is called `a_3`.
    func number(_ name: String) -> String? {
        if let number = numbers[name] { return number }
        let parts = name.split(separator: "_", maxSplits: 1)
        guard parts.count == 2, let number = numbers[String(parts[0])] else { return nil }
        return "\(number)_\(parts[1])"
    }

    /// The name of the job with this number.
    func name(_ number: some StringProtocol) -> String? {
        names.first { numbers[$0] == String(number) }
    }

    /// A text with numbers in the place of `$name`, the longest name first.
    func substituted(_ text: String, directory: String) -> String {
        var values = numbers
        values["dir"] = directory
        return Self.substituted(text, values)
    }

    private static func substituted(_ text: String, _ values: [String: String]) -> String {
        guard text.contains("$") else { return text }
        var result = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            let after = rest[rest.index(after: dollar)...]
            let name = after.prefix { $0.isLetter || $0.isNumber }
            if let value = values[String(name)] {
                result += value
                rest = after.dropFirst(name.count)
            } else {
                result += "$"
                rest = after
            }
        }
        return result + rest
    }

    /// What was seen, with `$name` in the place of numbers; for whoever writes down what is expected.
    func generalized(_ text: String, directory: String) -> String {
        var result = text.replacing(directory, with: "$dir")
        for name in names {
            guard let number = numbers[name] else { continue }
            result = Self.replacingNumber(number, with: "$" + name, in: result)
        }
        return result
    }

    private static func replacingNumber(_ number: String, with name: String, in text: String) -> String {
        var result = ""
        var digits = ""
        for character in text + "\n" {
            if character.isNumber {
                digits.append(character)
                continue
            }
            result += digits == number ? name : digits
            digits = ""
            result.append(character)
        }
        return String(result.dropLast())
    }
}

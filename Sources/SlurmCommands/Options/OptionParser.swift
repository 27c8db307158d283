/// Reads a command line as GNU's getopt_long does: abbreviated long options, joined letters, operands anywhere, `--`.
///
/// Source: the manual of the GNU C library, "Parsing Long Options with getopt_long"; messages observed on glibc 2.36.
package struct OptionParser {
    /// The options in the order given.
    package private(set) var options: [GivenOption] = []
    /// The words that are no options.
    package private(set) var operands: [String] = []
    /// Why reading stopped, or nil.
    ///
    /// What was read before holds: commands act on options in their order.
    package private(set) var failure: Failure?

    private let table: OptionTable
    private var words: ArraySlice<String>

    /// Why a command line was refused: a sentence without the program's name.
    package struct Failure: Error, Hashable, Sendable {
        /// The sentence.
        package var message: String
        /// The name of an option that Slurm has and this program does not, or nil.
        package var refusedOption: String?
    }

    /// Reads the words, up to the first that is no option of the table.
    package init(_ arguments: [String], table: OptionTable, isPosix: Bool = false) {
        self.table = table
        words = arguments[...]
        do throws(Failure) {
            try read(isPosix: isPosix)
        } catch {
            failure = error
        }
    }

    private mutating func read(isPosix: Bool) throws(Failure) {
        while let word = words.popFirst() {
            if word == "--" {
                operands += words
                break
            } else if word.hasPrefix("--") {
                try readLong(word.dropFirst(2))
            } else if word.hasPrefix("-") && word.utf8.count > 1 {
                try readLetters(word.dropFirst())
            } else {
                operands.append(word)
                if table.stopsAtFirstOperand || isPosix {
                    operands += words
                    break
                }
            }
        }
    }

    private mutating func readLong(_ text: Substring) throws(Failure) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        let joined = parts.count == 2 ? String(parts[1]) : nil
        let row = try find(name, as: text)
        let long = row.long ?? name
        if row.isRefused { throw refusal("--\(long)") }
        switch (row.argument, joined) {
        case (.none, .some):
            throw Failure(message: "option '--\(long)' doesn't allow an argument")
        case (.required, nil):
            guard let value = words.popFirst() else {
                throw Failure(message: "option '--\(long)' requires an argument")
            }
            options.append(GivenOption(key: row.key, value: value))
        default:
            options.append(GivenOption(key: row.key, value: joined))
        }
    }

    /// The row whose name this is, or the only option of whose names this is the beginning.
    private func find(_ name: String, as text: Substring) throws(Failure) -> OptionRow {
        if let exact = table.rows.first(where: { $0.long == name }) { return exact }
        let candidates = table.rows.filter { $0.long?.hasPrefix(name) ?? false }
        guard let first = candidates.first else { throw Failure(message: "unrecognized option '--\(text)'") }
        guard candidates.allSatisfy({ $0.key == first.key && $0.argument == first.argument }) else {
            let names = candidates.map { " '--\($0.long ?? "")'" }.joined()
            throw Failure(message: "option '--\(text)' is ambiguous; possibilities:\(names)")
        }
        return first
    }

    private mutating func readLetters(_ text: Substring) throws(Failure) {
        var letters = text
        while let letter = letters.popFirst() {
            guard let row = table.rows.first(where: { $0.short == letter }) else {
                throw Failure(message: "invalid option -- '\(letter)'")
            }
            if row.isRefused { throw refusal("-\(letter)") }
            guard row.argument != .none else {
                options.append(GivenOption(key: row.key, value: nil))
                continue
            }
            if row.argument == .optional || !letters.isEmpty {
                options.append(GivenOption(key: row.key, value: letters.isEmpty ? nil : String(letters)))
            } else if let value = words.popFirst() {
                options.append(GivenOption(key: row.key, value: value))
            } else {
                throw Failure(message: "option requires an argument -- '\(letter)'")
            }
            break
        }
    }

    private func refusal(_ option: String) -> Failure {
        Failure(message: "option \(option) is not supported", refusedOption: option)
    }
}

internal import Foundation
internal import SlurmCommands

/// What a call of `sbatch` submits.
struct MockSubmission {
    /// The batch script.
    let script: String
    /// The job's name.
    let name: String

    /// Finds the script: a file's, that of `--wrap`, or standard input; throws where a file cannot be read.
    init(_ call: CommandCall) throws {
        let parser = OptionParser(call.arguments, table: Sbatch.options)
        if let wrapped = Self.value(of: "wrap", in: call.arguments) {
            script = "#!/bin/sh\n# This script was created by sbatch --wrap.\n\n\(wrapped)\n"
            name = Self.value(of: "job-name", in: call.arguments) ?? "wrap"
            return
        }
        let file = parser.failure == nil ? parser.operands.first : nil
        script = try file.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? call.input
        let directives = script.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("#SBATCH ") }
            .map { String($0.dropFirst("#SBATCH ".count)) }
        let given = Self.value(of: "job-name", in: call.arguments) ?? Self.value(of: "job-name", in: directives)
        name = given ?? file.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "sbatch"
    }

    /// The value of a long option, in the same word or the next.
    private static func value(of option: String, in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            if word.hasPrefix("--\(option)=") { return String(word.dropFirst(option.count + 3)) }
            if word == "--\(option)", index + 1 < words.count { return words[index + 1] }
        }
        return nil
    }
}

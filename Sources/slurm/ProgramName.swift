/// The names under which the program can be called.
///
/// Other packages install a program `slurm` too; `slurm-cluster` is a second name that is `slurm cluster`.
enum ProgramName {
    /// What the program takes by either name.
    private static let wordsOfProgram: Set = [
        "cluster", "run", "init", "doctor", "commands", "daemon", "help", "--version",
    ]

    /// The arguments as `slurm` takes them, without the program's name.
    static func arguments(_ given: [String]) -> [String] {
        let name = given.first?.split(separator: "/").last ?? "slurm"
        let words = Array(given.dropFirst())
        // A shell that completes words asks with these.
        let isCompletion = words.first.map { $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("---") }
        let isOfProgram = isCompletion == true || words.first.map { wordsOfProgram.contains($0) } ?? false
        return name == "slurm-cluster" && !isOfProgram ? ["cluster"] + words : words
    }
}

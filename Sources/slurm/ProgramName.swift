/// The names under which the program can be called.
///
/// Other packages install a program `slurm` too; `slurm-cluster` is a second name that is `slurm cluster`.
enum ProgramName {
    /// The arguments as `slurm` takes them, without the program's name.
    static func arguments(_ given: [String]) -> [String] {
        let name = given.first?.split(separator: "/").last ?? "slurm"
        let words = Array(given.dropFirst())
        return name == "slurm-cluster" && words.first != "daemon" && words.first != "--version"
            ? ["cluster"] + words : words
    }
}

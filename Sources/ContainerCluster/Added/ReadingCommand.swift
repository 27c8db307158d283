import ClusterControl
import SlurmCommands

/// Whether one of Slurm's commands only reads, as far as its words tell.
///
/// What is not known to read counts as changing something.
package enum ReadingCommand {
    /// Commands that read whatever they are given.
    private static let reading: Set<String> = ["sacct", "sinfo", "sprio", "squeue", "sreport", "sshare", "sstat"]
    /// Words of scontrol that change nothing: scontrol(1) 22.05, "SCONTROL COMMANDS".
    private static let controlWords: Set<String> = [
        "sho", "show", "ping", "pin", "help", "version", "errnumstr", "errnostr", "listpids", "pidinfo", "completing",
        "hostlist", "hostnames", "getent", "wait_job",
    ]
    /// Words of sacctmgr that change nothing: sacctmgr(1) 22.05, "COMMANDS".
    private static let accountWords: Set<String> = ["show", "sho", "list", "lis", "ping", "help", "version"]
    /// Words with which a command says something about itself.
    private static let aboutItself: Set<String> = ["--help", "-h", "--usage", "--version", "-V"]

    /// Whether the command reads only; the first word is its name.
    package static func isReading(_ words: [String]) -> Bool {
        guard let name = words.first else { return false }
        if reading.contains(name) { return true }
        let rest = Array(words.dropFirst())
        switch name {
        case "scontrol": return isOnly(rest, Scontrol.options, controlWords)
        case "sacctmgr": return isOnly(rest, Sacctmgr.options, accountWords)
        case "sdiag":
            let parser = OptionParser(rest, table: Sdiag.options)
            return parser.failure == nil && !parser.options.contains { $0.key == "reset" }
        case "sbatch": return isAboutItself(rest) || JobWords(rest).options.contains("--test-only")
        default: return isAboutItself(rest)
        }
    }

    /// Whether the first word that is no option is one of these; without any, both programs ask for commands.
    private static func isOnly(_ words: [String], _ table: OptionTable, _ allowed: Set<String>) -> Bool {
        if isAboutItself(words) { return true }
        let parser = OptionParser(words, table: table)
        guard parser.failure == nil, let word = parser.operands.first else { return false }
        return allowed.contains(word.lowercased())
    }

    private static func isAboutItself(_ words: [String]) -> Bool {
        words.count == 1 && aboutItself.contains(words[0])
    }
}

/// What options mean, for `--help`: for each a name for its value and a few words.
///
/// They are kept as one text, a line `OPTION|VALUE|WORDS` each, as only `--help` ever reads it.
struct OptionWords: Sendable {
    private var entries: [Entry] = []

    private struct Entry {
        var key: Substring
        var value: Substring
        var words: Substring
    }

    /// Reads texts.
    init(_ texts: [String]) {
        for text in texts {
            for line in text.split(separator: "\n") {
                let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
                guard parts.count == 3 else { continue }
                entries.append(Entry(key: parts[0], value: parts[1], words: parts[2]))
            }
        }
    }

    /// The options that are explained.
    var keys: [String] { entries.map { String($0.key) } }

    /// The name of an option's value, and the words; nil for an option without.
    subscript(_ key: String) -> (value: String, words: String)? {
        entries.first { $0.key == key }.map { (String($0.value), String($0.words)) }
    }

    /// The words for a command's options.
    static func of(_ command: String) -> OptionWords {
        OptionWords([texts(of: command), common])
    }

    private static func texts(of command: String) -> String {
        switch command {
        case "sbatch": JobWords.ofSbatch + JobWords.size + JobWords.time + JobWords.files
        case "salloc", "srun": JobWords.size + JobWords.time + JobWords.files + JobWords.steps
        case "squeue": SqueueWords.text
        case "sinfo": SinfoWords.text
        case "scancel": ScancelWords.text
        case "scontrol": ScontrolWords.text
        case "sacct": SacctWords.text
        case "sacctmgr": SacctmgrWords.text
        case "sprio": SprioWords.text
        case "sdiag": SdiagWords.text
        case "sreport": SreportWords.text
        case "sshare": SshareWords.text
        case "sstat": SstatWords.text
        case "sattach": SattachWords.text
        case "sbcast": SbcastWords.text
        default: ""
        }
    }

    /// Options that mean the same with every command.
    private static let common = """
        help||say what the options are
        usage||say what the options are, in a few lines
        verbose||say more of what is done; may be given several times
        version||print the version of Slurm that is followed
        quiet||say errors only
        cluster|NAMES|the clusters to speak to, by name
        clusters|NAMES|the clusters to speak to, by name
        federation||all clusters of the federation
        local||this cluster only, though it is in a federation
        sibling||the jobs of a federation on each of its clusters
        json||print JSON
        yaml||print YAML
        debugger-test||accepted, for parallel debuggers

        """
}

/// What accounting keeps of jobs beyond their records (`AccountingStoreFlags`).
struct StoredTexts: OptionSet, Sendable {
    let rawValue: UInt8

    /// The comment that a job had when it ended.
    static let comment = StoredTexts(rawValue: 1)
    /// The batch script.
    static let script = StoredTexts(rawValue: 2)
    /// The environment of the submission.
    static let environment = StoredTexts(rawValue: 4)

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Reads the words of slurm.conf; others are left out.
    ///
    /// Source: slurm.conf(5), AccountingStoreFlags.
    init(words: [String]) {
        var result: StoredTexts = []
        for word in words.map({ $0.lowercased() }) {
            switch word {
            case "job_comment": result.insert(.comment)
            case "job_script": result.insert(.script)
            case "job_env": result.insert(.environment)
            default: continue
            }
        }
        self = result
    }
}

import SlurmModel
import SlurmWire

/// A word that sets something of a quality of service.
struct QualitySettingRow<Value> {
    /// What the value stands for.
    enum Kind: Hashable, Sendable {
        /// A number.
        case count
        /// A length of time, kept in minutes.
        case minutes
        /// A length of time, kept in seconds.
        case seconds
    }

    /// The words, each with how many letters of it have to be written.
    var words: [(String, Int)]
    /// How the setting is told.
    var label: String
    /// How a value that is no number is told.
    var errorName: String
    /// What the value stands for.
    var kind: Kind
    /// Where it is kept.
    var path: WritableKeyPath<AccountingQOS, Value>

    /// A row; the label is also the error's name unless that is given.
    init(
        _ words: [(String, Int)],
        _ label: String,
        _ path: WritableKeyPath<AccountingQOS, Value>,
        _ kind: Kind = .count,
        errorName: String? = nil
    ) {
        self.words = words
        self.label = label
        self.path = path
        self.kind = kind
        self.errorName = errorName ?? label
    }

    /// Whether a word names it.
    func isNamed(_ word: SacctmgrWord) -> Bool {
        words.contains { word.isKey($0.0, $0.1) }
    }
}

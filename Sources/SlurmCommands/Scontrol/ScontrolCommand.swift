/// A command of `scontrol`: its word, its action, and how many words may follow.
struct ScontrolCommand: Sendable {
    /// What is said of too few words.
    enum Shortage: String, Sendable {
        case few = "too few arguments for keyword:"
        case missing = "missing argument for keyword:"
        case exactlyOne = "one arguments required for keyword:"
        case plain = "too few arguments for"
    }

    /// The word.
    var keyword: Keyword
    /// What it does.
    var action: ScontrolAction
    /// Whether the word may be longer, too.
    var isOpenEnded = false
    /// The fewest words that must follow, and what is said where there are fewer.
    var fewest = 0
    var shortage = Shortage.few
    /// The most words that may follow, or nil.
    var most: Int?
    /// Whether the command is run even where more words follow.
    var runsAnyway = false
    /// Whether nothing is said of that where little is to be said.
    var isSilenced = false
    /// Whether the message has the form `… for NAME keyword`.
    var namesKeywordLast = false

    init(_ word: String, _ fewestLetters: Int, _ action: ScontrolAction) {
        keyword = Keyword(word, fewestLetters)
        self.action = action
    }

    private func with(_ change: (inout ScontrolCommand) -> Void) -> ScontrolCommand {
        var copy = self
        change(&copy)
        return copy
    }

    /// The same, taking a word that goes on behind the keyword.
    var openEnded: ScontrolCommand { with { $0.isOpenEnded = true } }

    /// The same, silent about wrong numbers of words where little is to be said.
    var silenced: ScontrolCommand { with { $0.isSilenced = true } }

    /// The same, naming the keyword last in messages.
    var namingLast: ScontrolCommand { with { $0.namesKeywordLast = true } }

    func needing(_ fewest: Int, _ shortage: Shortage = .few) -> ScontrolCommand {
        with {
            $0.fewest = fewest
            $0.shortage = shortage
        }
    }

    func taking(_ most: Int, runsAnyway: Bool = false) -> ScontrolCommand {
        with {
            $0.most = most
            $0.runsAnyway = runsAnyway
        }
    }

    /// Whether a word is this command.
    func matches(_ text: String) -> Bool {
        isOpenEnded ? Keyword.begins(text, with: keyword.word) : keyword.matches(text)
    }
}

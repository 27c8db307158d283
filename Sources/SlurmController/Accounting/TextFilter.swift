/// A condition's list of wanted texts; an absent or empty one wants everything.
struct TextFilter {
    /// The texts; nil admits all.
    let wanted: Set<String>?

    /// Reads the list of a condition.
    init(_ list: [String?]?) {
        let texts = (list ?? []).compactMap(\.self)
        wanted = texts.isEmpty ? nil : Set(texts)
    }

    /// Whether nothing is asked for.
    var isOpen: Bool {
        wanted == nil
    }

    /// Whether a text is wanted.
    func admits(_ text: @autoclosure () -> String) -> Bool {
        wanted?.contains(text()) ?? true
    }
}

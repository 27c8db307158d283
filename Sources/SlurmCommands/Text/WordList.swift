/// Words as one text.
package enum WordList {
    /// The words with a separator between them.
    ///
    /// The standard library's `joined` is generic, and the first time it is used the program looks up among all of its
    /// conformances what an array of texts is: that takes as long as reading slurm.conf.
    package static func joined(_ words: [String], by separator: String) -> String {
        var text = ""
        for index in words.indices {
            if index > 0 { text += separator }
            text += words[index]
        }
        return text
    }
}

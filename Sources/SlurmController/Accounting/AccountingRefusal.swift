import SlurmModel

/// slurmdbd's answer to a request that is not carried out.
struct AccountingRefusal: Error, Hashable {
    /// The result code that the client gets.
    var code: SlurmErrno
    /// A comment that some clients print.
    var comment: String?

    /// Makes an answer.
    init(_ code: SlurmErrno, _ comment: String? = nil) {
        self.code = code
        self.comment = comment
    }
}

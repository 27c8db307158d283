/// Why munge refused to make or to accept a credential.
package struct CredentialError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Munge's number (`munge_err_t`).
    package var code: UInt32
    /// Munge's text.
    package var text: String

    /// Describes a refusal.
    package init(code: UInt32, text: String) {
        self.code = code
        self.text = text
    }

    /// Munge's text for people.
    package var description: String {
        "munge: \(text)"
    }
}

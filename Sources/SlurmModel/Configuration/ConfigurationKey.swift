/// A key that Slurm's configuration files know.
package struct ConfigurationKey: Hashable, Sendable {
    /// What a key's value may be.
    package enum Kind: Hashable, Sendable {
        /// Any text; its meaning is checked where it is used.
        case text
        /// A number up to 65535, or `INFINITE`.
        case unsigned16
        /// A number up to 4294967295 (`k` multiplies by 1024), or `INFINITE`.
        case unsigned32
        /// A 64-bit number (`k` multiplies by 1024), or `INFINITE`.
        case unsigned64
        /// `YES` or `NO`, or one of the other words that Slurm takes for them.
        case flag
        /// The key opens a line with keys of its own and may come many times.
        case line
    }

    /// The name as the man page spells it.
    package var name: String
    /// What the value may be.
    package var kind: Kind
    /// What holds where the key is not given; nil where Slurm then has no value.
    package var defaultText: String?

    /// Makes a key.
    package init(_ name: String, _ kind: Kind, default defaultText: String? = nil) {
        self.name = name
        self.kind = kind
        self.defaultText = defaultText
    }

    /// Whether this is its name; the lengths tell most names apart at once.
    func isNamed(_ other: String) -> Bool {
        name.utf8.count == other.utf8.count && name == other
    }
}

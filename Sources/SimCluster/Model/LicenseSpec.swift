/// An amount of one licence: `matlab:2`.
///
/// Source: the man page sbatch(1), option `--licenses`.
package struct LicenseSpec: Hashable, Codable, Sendable {
    /// The name of the licence.
    package var name: String
    /// How many.
    package var count: UInt32

    /// Makes an amount.
    package init(name: String, count: UInt32) {
        self.name = name
        self.count = count
    }

    /// Reads a comma-separated list; gives nil for a text that Slurm refuses.
    package static func list(_ text: String) -> [LicenseSpec]? {
        var specs: [LicenseSpec] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let words = part.split(whereSeparator: { $0 == ":" || $0 == "=" })
            guard let name = words.first, words.count <= 2 else { return nil }
            guard let count = words.count == 2 ? UInt32(words[1]) : 1 else { return nil }
            specs.append(LicenseSpec(name: "\(name)", count: count))
        }
        return specs
    }
}

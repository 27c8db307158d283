/// How one value of a listing is laid out: its width and on which side it stands.
package struct Column: Hashable, Sendable {
    /// The width in bytes; 0 for as wide as the value is; below 0 for the value and a blank.
    package var width: Int
    /// Whether the value stands on the right.
    package var isRightJustified: Bool

    /// Makes a layout.
    package init(width: Int, isRightJustified: Bool) {
        self.width = width
        self.isRightJustified = isRightJustified
    }

    /// Appends a value, or what C prints for an absent one.
    ///
    /// A value on the left is always cut to the width, one on the right where `isCut` says so. Widths count bytes, so a
    /// letter of several bytes may be cut in the middle, as Slurm's commands do.
    package func append(_ value: String?, isCut: Bool, to bytes: inout [UInt8]) {
        var text = value ?? "(null)"
        text.withUTF8 { text in
            guard width > 0 else {
                bytes += text
                if width < 0 { bytes.append(UInt8(ascii: " ")) }
                return
            }
            // C prints nothing of an absent text where the precision is too small for `(null)`.
            let isOmitted = value == nil && !isRightJustified && width < text.count
            let count = isOmitted ? 0 : text.count
            let blanks = max(0, width - count)
            if isRightJustified { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks)) }
            let isWhole = isRightJustified && !isCut
            bytes += text[..<(isWhole ? count : min(count, width))]
            if !isRightJustified { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks)) }
        }
    }
}

/// The number by which both sides of a connection say how bodies are laid out.
///
/// A client never negotiates: it sends its own version and expects the reply in the version of the reply's header.
package struct ProtocolVersion: RawRepresentable, Hashable, Comparable, Sendable {
    /// The number in the header.
    package var rawValue: UInt16

    /// Makes a version from its number.
    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Slurm 22.05.
    package static let slurm2205 = ProtocolVersion(rawValue: 0x2600)

    /// The versions whose layouts are known, oldest first.
    package static let supported: [ProtocolVersion] = [.slurm2205]

    /// Orders versions by age.
    package static func < (left: ProtocolVersion, right: ProtocolVersion) -> Bool {
        left.rawValue < right.rawValue
    }
}

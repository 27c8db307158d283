/// The number of a message (Slurm's `slurm_msg_type_t`); the named constants are generated from the schema.
package struct MessageType: RawRepresentable, Hashable, Sendable {
    /// The number in the header.
    package var rawValue: UInt16

    /// Makes a type from its number.
    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }
}

// What is kept in a state store is written as the numbers of the wire, so that a store outlives a renamed case.

extension JobID: Codable {}

extension JobReason: Codable {}

extension SlurmErrno: Codable {}

extension JobState: Codable {
    /// Reads the number of the wire.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let state = JobState(raw: try container.decode(UInt32.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a job state")
        }
        self = state
    }

    /// Writes the number of the wire.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(raw)
    }
}

extension NodeState: Codable {
    /// Reads the number of the wire.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let state = NodeState(raw: try container.decode(UInt32.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a node state")
        }
        self = state
    }

    /// Writes the number of the wire.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(raw)
    }
}

extension Settable: Codable where Number: Codable {
    /// Reads the number of the wire.
    @usableFromInline package init(from decoder: any Decoder) throws {
        self.init(raw: try decoder.singleValueContainer().decode(Number.self))
    }

    /// Writes the number of the wire.
    @usableFromInline package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(raw)
    }
}

// An enumeration with a raw value: coded as that.
extension JobBaseState: Codable {}

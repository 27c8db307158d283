import SlurmWire

/// `scontrol create`: makes a partition.
enum CreateEntity {
    private enum Entity: Hashable {
        case node, partition, reservation
    }

    private static let keywords: [(keyword: Keyword, entity: Entity)] = [
        (Keyword("NodeName", 3), .node), (Keyword("PartitionName", 3), .partition),
        (Keyword("ReservationName", 3), .reservation),
    ]

    /// Makes what the first word that is known names.
    static func run(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        let entity = words.lazy.compactMap { word in
            keywords.first { $0.keyword.matches(Assignment(word).name) }?.entity
        }.first
        switch entity {
        case .partition: UpdatePartition.create(words, &session, &controller)
        case .node: session.fail("creation of nodes is not supported")
        case .reservation: session.fail("creation of reservations is not supported")
        case nil: session.fail("Invalid creation entity: \(words[0])")
        }
    }
}

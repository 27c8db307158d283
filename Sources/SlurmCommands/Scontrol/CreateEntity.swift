import SlurmModel
import SlurmWire

/// `scontrol create`: makes a partition, a reservation or a node.
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
        case .node: createNode(words, &session, &controller)
        case .reservation: ChangeReservation.create(words, &session, &controller)
        case nil: session.fail("Invalid creation entity: \(words[0])")
        }
    }

    /// Sends the words as a line of slurm.conf.
    private static func createNode(
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        var request = NodeUpdate()
        (request.extra, request.nodeState, request.weight) = (words.joined(separator: " "), 0, 0)
        request.reasonUid = 0
        do throws(ControllerError) {
            _ = try controller.send(Request.CreateNode.self, request)
        } catch {
            session.lastFailure = error.code
            session.exitStatus = 1
            session.output.failed("Error creating the node(s)", error)
        }
    }
}

import SlurmModel
import SlurmWire

/// `scontrol delete`: removes a partition, a reservation or a node.
enum DeleteEntity {
    /// How many bytes of the words before the reason of a failure are printed.
    private static let longestLabel = 63

    /// Removes what the words name: `NAME=ID` or `NAME ID`.
    static func run(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        let assignment = Assignment(words[0])
        let isPair = words.count == 2
        guard let value = isPair ? words[1] : assignment.value, words.count <= 2 else {
            return session.fail("Proper format is 'delete <ENTITY>=<ID>' or 'delete <ENTITY> <ID>'")
        }
        let name = isPair ? words[0][...] : assignment.name
        if Keyword("NodeName", 3).matches(name) {
            var request = NodeUpdate()
            (request.nodeNames, request.nodeState, request.weight, request.reasonUid) = (value, 0, 0, 0)
            remove(Request.DeleteNode.self, request, "delete_node \(words[0])", &session, &controller)
        } else if Keyword("PartitionName", 3).matches(name) {
            var request = PartitionName()
            request.name = value
            remove(Request.DeletePartition.self, request, "delete_partition \(words[0])", &session, &controller)
        } else if Keyword("ReservationName", 3).matches(name) {
            var request = ReservationName()
            request.name = value
            remove(Request.DeleteReservation.self, request, "delete_reservation \(words[0])", &session, &controller)
        } else {
            session.complain("Invalid deletion entity: \(words[0])")
        }
    }

    private static func remove<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        _ label: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        do throws(ControllerError) {
            _ = try controller.send(request, body)
        } catch {
            session.exitStatus = 1
            session.output.failed(String(decoding: label.utf8.prefix(longestLabel), as: UTF8.self), error)
        }
    }
}

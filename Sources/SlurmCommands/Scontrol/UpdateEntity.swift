import SlurmModel
import SlurmWire

/// `scontrol update`: finds out what is to be changed.
enum UpdateEntity {
    /// What can be changed; the names of jobs come first, since their changes may name partitions, too.
    private enum Entity: Hashable {
        case job, step, reservation, node, frontEnd, partition, debugLevel
    }

    private static let keywords: [(keyword: Keyword, entity: Entity)] = [
        (Keyword("NodeName", 3), .node), (Keyword("PartitionName", 3), .partition), (Keyword("JobId", 3), .job),
        (Keyword("JobName", 3), .job), (Keyword("StepId", 4), .step), (Keyword("FrontendName", 2), .frontEnd),
        (Keyword("ReservationName", 3), .reservation), (Keyword("SlurmctldDebug", 2), .debugLevel),
    ]

    /// Changes what the words name.
    static func run(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        var named: Set<Entity> = []
        var last: Assignment?
        var index = 0
        while index < words.count {
            let assignment = Assignment(words[index])
            last = assignment
            // A word without a value takes the next one for it.
            index += assignment.value == nil ? 2 : 1
            if let row = keywords.first(where: { $0.keyword.matches(assignment.name) }) { named.insert(row.entity) }
        }
        if named.contains(.job) {
            UpdateJob.run(words, &session, &controller)
        } else if named.contains(.step) {
            UpdateStep.run(words, &session, &controller)
        } else if named.contains(.reservation) {
            ChangeReservation.update(words, &session, &controller)
        } else if named.contains(.node) {
            UpdateNode.run(words, &session, &controller)
        } else if named.contains(.frontEnd) {
            session.fail("update of front ends is not supported")
        } else if named.contains(.partition) {
            UpdatePartition.run(words, &session, &controller)
        } else if named.contains(.debugLevel) {
            setDebugLevel(last?.value, &session, &controller)
        } else {
            session.complain("No valid entity in update command")
            session.complain(
                "Input line must include \"NodeName\", \"PartitionName\", \"Reservation\", \"JobId\", or "
                    + "\"SlurmctldDebug\""
            )
        }
    }

    private static func setDebugLevel(
        _ value: String?,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        let number = LeadingNumber(value ?? "x")
        guard let value, number.rest.isEmpty, (0...9).contains(number.value) else {
            session.complain("invalid debug level: \(value.orNull)", evenIfQuiet: false)
            return session.complain("slurm_update error: \(session.lastFailure.text)")
        }
        _ = value
        var request = DebugLevelRequest()
        request.debugLevel = UInt32(number.value)
        finish(Request.SetDebugLevel.self, request, &session, &controller)
    }

    /// Sends the change and prints why it failed.
    static func finish<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        do throws(ControllerError) {
            _ = try controller.send(request, body)
        } catch {
            session.lastFailure = error.code
            session.exitStatus = 1
            session.output.failed("slurm_update error", error)
        }
    }
}

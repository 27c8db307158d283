import SlurmModel
import SlurmWire

/// `scontrol create reservation` and `scontrol update reservation`.
enum ChangeReservation {
    /// Makes a reservation.
    static func create(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        let result = "No reservation created."
        guard var request = read(words, result, &session) else {
            session.exitStatus = 1
            return
        }
        if let problem = problem(&request) { return session.fail("\(problem)  \(result)") }
        do throws(ControllerError) {
            let answer = try controller.send(Request.CreateReservation.self, request.update)
            session.output.line("Reservation created: \(answer.name.orNull)")
        } catch {
            session.lastFailure = error.code
            session.exitStatus = 1
            session.output.failed("Error creating the reservation", error)
            if [.requestedNodeConfigUnavailable, .nodesBusy].contains(error.code) {
                session.output.line(
                    "Note, unless nodes are directly requested a reservation must exist in a single partition."
                )
                session.output.line("If no partition is requested the default partition is assumed.")
            }
        }
    }

    /// Changes a reservation.
    static func update(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        let result = "No reservation update."
        guard let request = read(words, result, &session) else {
            session.exitStatus = 1
            return session.output.plainError("slurm_update error: \(session.lastFailure.text)")
        }
        guard request.update.name != nil else {
            return session.fail("Reservation must be given.  \(result)")
        }
        do throws(ControllerError) {
            _ = try controller.send(Request.UpdateReservation.self, request.update)
            session.output.line("Reservation updated.")
        } catch {
            session.lastFailure = error.code
            session.exitStatus = 1
            session.output.failed("Error updating the reservation", error)
            session.output.plainError("slurm_update error: \(error.code.text)")
        }
    }

    private static func read(
        _ words: [String],
        _ result: String,
        _ session: inout ScontrolSession
    ) -> ReservationRequest? {
        let request = ReservationRequest(words, result: result, session.invocation)
        guard let problem = request.problem else { return request }
        if let line = request.timeProblem {
            session.output.plainError(line)
            session.lastFailure = .invalidTimeValue
        }
        session.output.error(problem)
        return nil
    }

    /// What a new reservation lacks, or what contradicts itself.
    private static func problem(_ request: inout ReservationRequest) -> String? {
        let open = Int64(UInt32.max - 1)
        let (start, end, duration) = (request.update.startTime, request.update.endTime, request.update.duration)
        if start == open { return "A start time must be given." }
        let hasDuration = Int64(duration) != open
        if end == open && !hasDuration { return "An end time or duration must be given." }
        if end != open && hasDuration && start + Int64(duration) * 60 != end {
            return "StartTime + Duration does not equal EndTime."
        }
        if end != open && start > end { return "Start time cannot be after end time." }
        let update = request.update
        let takesAll = update.nodeList?.uppercased() == "ALL"
        if update.partition != nil && takesAll { request.add(flags: ReservationFlags.partitionNodes) }
        let flags = request.update.flags.number ?? 0
        if flags & ReservationFlags.partitionNodes != 0 && (update.partition == nil || !takesAll) {
            return "PART_NODES flag requires specifying a Partition and ALL nodes."
        }
        let isEmpty =
            update.coreCnt.isEmpty && isOpen(update.burstBuffer) && (update.nodeCnt.first ?? 0) == 0
            && isOpen(update.nodeList) && isOpen(update.licenses) && update.resvWatts.isUnset
        if isEmpty {
            guard update.partition != nil else {
                return "CoreCnt, Nodes, NodeCnt, BurstBuffer, Licenses or Watts must be specified."
            }
            request.takeWholePartition()
        }
        if isOpen(update.users) && isOpen(update.groups) && isOpen(update.accounts) {
            return "Either Users/Groups and/or Accounts must be specified."
        }
        if update.users != nil && update.groups != nil {
            return "Users and Groups are mutually exclusive.  You can have one or the other, but not both."
        }
        // Flags that are not given at all pass for any.
        let isOnlyPower =
            (request.update.flags.isUnset || flags & ReservationFlags.anyNodes != 0) && update.coreCnt.isEmpty
            && (update.nodeCnt.first ?? 0) == 0
            && isOpen(update.nodeList) && isOpen(update.licenses)
        if !update.resvWatts.isUnset && !isOnlyPower {
            return "A power reservation must be empty and set the LICENSE_ONLY flag."
        }
        return nil
    }

    private static func isOpen(_ text: String?) -> Bool {
        text?.isEmpty ?? true
    }
}

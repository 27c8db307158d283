import SlurmModel
import SlurmWire

/// `scontrol show reservation`: one reservation, or all.
///
/// Source: scontrol(1) 22.05, "RESERVATIONS"; lines and their order observed on 22.05.8.
enum ShowReservation {
    /// Shows the reservations.
    static func run(_ name: String?, _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        guard
            let response = session.load(
                Request.ReservationInfo.self,
                ReservationInfoRequest(),
                failing: "slurm_load_reservations error",
                &controller
            )
        else { return }
        session.noteRecords(response.records.count, lastUpdate: response.lastUpdate)
        let reservations = name.map { name in response.records.filter { $0.name == name }.prefix(1) }
        for reservation in reservations ?? response.records[...] { session.show(record(reservation, session)) }
        if let name, reservations?.isEmpty ?? true {
            session.exitStatus = 1
            if session.loudness != .quiet { session.output.line("Reservation \(name) not found") }
        } else if response.records.isEmpty && session.loudness != .quiet {
            session.output.line("No reservations in the system")
        }
    }

    private static func record(_ reservation: ReservationInfo, _ session: ScontrolSession) -> RecordText {
        var record = RecordText()
        let (start, end) = (reservation.startTime, reservation.endTime)
        record.line(
            "ReservationName=\(reservation.name.orNull) StartTime=\(session.time(start)) EndTime=\(session.time(end)) "
                + "Duration=\(end >= start ? ConfigFlags.length(UInt32(truncatingIfNeeded: end &- start)) : "N/A")"
        )
        let nodeCount = reservation.nodeCnt == UInt32.max - 1 ? 0 : reservation.nodeCnt
        record.line(
            "Nodes=\(reservation.nodeList.orNull) NodeCnt=\(nodeCount) CoreCnt=\(reservation.coreCnt) "
                + "Features=\(reservation.features.orNull) PartitionName=\(reservation.partition.orNull) "
                + "Flags=\(ReservationFlags.text(reservation.flags, purgeSeconds: reservation.purgeCompTime))"
        )
        for cores in reservation.cores {
            record.line("  NodeName=\(cores.nodeName.orNull) CoreIDs=\(cores.coreID.orNull)")
        }
        record.line("TRES=\(reservation.tresStr.orNull)")
        let now = session.invocation.now
        record.line(
            "Users=\(reservation.users.orNull) Groups=\(reservation.groups.orNull) "
                + "Accounts=\(reservation.accounts.orNull) Licenses=\(reservation.licenses.orNull) "
                + "State=\(start <= now && end >= now ? "ACTIVE" : "INACTIVE") "
                + "BurstBuffer=\(reservation.burstBuffer.orNull) Watts=\(watts(reservation.resvWatts))"
        )
        let delay = reservation.maxStartDelay
        record.line("MaxStartDelay=\(delay == 0 ? "(null)" : ConfigFlags.length(delay))")
        return record
    }

    private static func watts(_ watts: Settable<UInt32>) -> String {
        switch watts {
        case .unset, .value(0): "n/a"
        case .infinite: "INFINITE"
        case .value(let number) where number % 1_000_000 == 0: "\(number / 1_000_000)M"
        case .value(let number) where number % 1000 == 0: "\(number / 1000)K"
        case .value(let number): "\(number)"
        }
    }
}

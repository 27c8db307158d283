import SlurmModel
import SlurmWire

/// The listing of reservations, `sinfo --reservation`.
enum SinfoReservations {
    private static let narrowestName = 9

    /// Prints it.
    static func list(
        _ settings: SinfoSettings,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        let reservations: [ReservationInfo]
        do throws(ControllerError) {
            reservations = try controller.send(Request.ReservationInfo.self, ReservationInfoRequest()).records
        } catch {
            output.failed("slurm_load_reservations", error)
            throw output.failure()
        }
        guard !reservations.isEmpty else { return output.line("No reservations in the system") }
        let longest = reservations.map { $0.name?.utf8.count ?? 0 }.reduce(narrowestName, max)
        let width = settings.hasHeader ? longest : narrowestName
        if settings.hasHeader {
            line("RESV_NAME", "STATE", "START_TIME", "END_TIME", "DURATION", "NODELIST", width: width, &output)
        }
        let times = TimeText(invocation)
        for reservation in reservations {
            let isActive = reservation.startTime <= invocation.now && reservation.endTime >= invocation.now
            line(
                reservation.name,
                isActive ? "ACTIVE" : "INACTIVE",
                times.text(reservation.startTime),
                times.text(reservation.endTime),
                TimeLimitText.text(seconds: Int(reservation.endTime - reservation.startTime), padded: true),
                reservation.nodeList,
                width: width,
                &output
            )
        }
    }

    private static func line(_ values: String?..., width: Int, _ output: inout CommandOutput) {
        let widths = [-width, 8, 19, 19, 11, 0]
        for (index, (value, width)) in zip(values, widths).enumerated() {
            if index > 0 { output.write("  ") }
            let text = value ?? "(null)"
            let blanks = String(repeating: " ", count: max(0, abs(width) - text.utf8.count))
            output.write(width < 0 ? text + blanks : blanks + text)
        }
        output.line()
    }
}

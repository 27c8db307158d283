import SlurmModel
import SlurmWire

/// Qualities of service in options, which the daemon wants by number.
enum QOSSelection {
    /// The numbers of the qualities of service in a list of names or numbers.
    static func ids(
        _ text: String,
        _ session: inout AccountingSession,
        _ output: CommandOutput
    ) throws(CommandFailure) -> [String?] {
        var output = output
        let known: [AccountingQOS]
        do throws(ControllerError) {
            known = try session.qos()
        } catch {
            output.explain(error)
            throw output.failure()
        }
        var ids: [String?] = []
        for part in CommaList.parts(text) {
            let wanted = part.lowercased()
            guard let qos = known.first(where: { $0.name?.lowercased() == wanted || "\($0.id)" == wanted }) else {
                let names = known.map { $0.name ?? "" }.joined(separator: ",")
                output.error("You gave a bad qos '\(part)'. Valid QOS's are \(names)")
                throw output.fatal("problem processing qos list")
            }
            if !ids.contains("\(qos.id)") { ids.append("\(qos.id)") }
        }
        return ids
    }
}

import SlurmWire

/// `scontrol ping`: whether the controllers answer.
enum Ping {
    /// Prints a line for each controller, and a warning for the administrator where one is silent.
    static func run(
        controllers: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        var isOneDown = false
        session.exitStatus = 1
        for (index, name) in controllers.enumerated() {
            // Requests go to the primary controller; of the others nothing is known.
            let isUp = index == 0 && answers(&controller)
            if isUp { session.exitStatus = 0 } else { isOneDown = true }
            let role =
                switch index {
                case 0: "primary"
                case 1 where controllers.count == 2: "backup"
                default: "backup\(index)"
                }
            session.output.line("Slurmctld(\(role)) at \(name) is \(isUp ? "UP" : "DOWN")")
        }
        guard isOneDown, session.invocation.process.userID == 0 else { return }
        session.output.line("*****************************************")
        session.output.line("** RESTORE SLURMCTLD DAEMON TO SERVICE **")
        session.output.line("*****************************************")
    }

    private static func answers(_ controller: inout some ControllerClient) -> Bool {
        do throws(ControllerError) {
            _ = try controller.send(Request.Ping.self, EmptyBody())
            return true
        } catch {
            // That there is no answer is what is asked.
            return false
        }
    }
}

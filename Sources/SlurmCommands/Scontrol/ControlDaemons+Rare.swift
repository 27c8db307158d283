import SlurmModel
import SlurmWire

extension ControlDaemons {
    /// Runs one of the commands that few use: `token`, `takeover`, `schedloglevel`, `fsdampeningfactor`.
    static func run(
        _ action: ScontrolAction,
        _ tag: String,
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        switch action {
        case .token: fetchToken(words, &session, &controller)
        case .takeover: takeOver(tag, words, &session)
        case .scheduleLog: setScheduleLog(words[0], &session, &controller)
        default: setDampening(words[0], &session, &controller)
        }
    }

    private static func fetchToken(
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        var request = TokenRequest()
        for word in words {
            let value = Assignment(word).value ?? ""
            if Keyword.begins(word, with: "lifespan=") {
                request.lifespan = UInt32(truncatingIfNeeded: LeadingNumber(value).value)
            } else if Keyword.begins(word, with: "username=") {
                request.username = value
            } else {
                return session.complain("Invalid option: `\(word)`")
            }
        }
        do throws(ControllerError) {
            guard let token = try controller.send(Request.AuthToken.self, request).token else {
                return session.complain("Error fetching token")
            }
            session.output.line("SLURM_JWT=\(token)")
        } catch {
            session.lastFailure = error.code
            session.complain("Error fetching token")
        }
    }

    /// A backup controller is asked to take over; only one that slurm.conf names can be.
    private static func takeOver(_ tag: String, _ words: [String], _ session: inout ScontrolSession) {
        guard words.count <= 1 else { return session.complain("\(tag): too many arguments") }
        let count = session.invocation.configuration?.controllers.count ?? 1
        if let word = words.first {
            let index = LeadingNumber(word).value
            guard index >= 1 && index < count else {
                return session.complain("\(tag): invalid backup controller index (\(index))")
            }
        } else if count < 2 {
            session.output.error("slurm_get_port: Address family '0' not supported")
            session.output.error("Error connecting, bad data: family = 0, port = 0")
        }
        session.complain(
            "slurm_takeover error: \(SlurmErrno.slurmctldCommunicationsConnectionError.text)",
            evenIfQuiet: false
        )
    }

    private static func setScheduleLog(
        _ word: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        let words = ["disable", "enable"]
        let number = LeadingNumber(word)
        guard
            let level = words.firstIndex(of: word.lowercased())
                ?? (number.rest.isEmpty && (0...1).contains(number.value) ? number.value : nil)
        else { return session.complain("invalid schedlog level: \(word)", evenIfQuiet: false) }
        var request = DebugLevelRequest()
        request.debugLevel = UInt32(level)
        _ = session.load(
            Request.SetSchedlogLevel.self,
            request,
            failing: "slurm_set_schedlog_level error",
            &controller
        )
    }

    private static func setDampening(
        _ word: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        let number = LeadingNumber(word)
        guard number.isPresent, number.rest.isEmpty else {
            // Slurm does not count this as an error.
            if session.loudness != .quiet { session.output.plainError("invalid dampening factor: \(word)") }
            return
        }
        var request = DampeningRequest()
        request.dampeningFactor = UInt16(truncatingIfNeeded: number.value)
        _ = session.load(
            Request.SetFsDampeningFactor.self,
            request,
            failing: "slurm_set_fs_dampeningfactor error",
            &controller
        )
    }
}

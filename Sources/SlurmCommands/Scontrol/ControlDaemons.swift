import SlurmModel
import SlurmWire

/// The commands for the daemons themselves: `reconfigure`, `shutdown`, `abort`, `setdebug`, `setdebugflags`.
enum ControlDaemons {
    /// What a shutdown ends (`SLURMCTLD_SHUTDOWN_…`).
    private enum Shutdown {
        /// The controller and all nodes' daemons.
        static let all: UInt16 = 0
        /// The controller, leaving a core file.
        static let abort: UInt16 = 1
        /// The controller alone.
        static let controller: UInt16 = 2
    }

    /// Runs a command.
    static func run(
        _ action: ScontrolAction,
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        switch action {
        case .abort: shutdown(Shutdown.abort, &session, &controller)
        case .shutdown:
            if let word = words.first, word != "slurmctld" && word != "controller" {
                return session.complain("invalid shutdown argument:\(word)")
            }
            shutdown(words.isEmpty ? Shutdown.all : Shutdown.controller, &session, &controller)
        case .setDebug: setDebug(words[0], &session, &controller)
        case .setDebugFlags: setDebugFlags(words[0], &session, &controller)
        default:
            _ = session.load(
                Request.Reconfigure.self,
                EmptyBody(),
                failing: "slurm_reconfigure error",
                &controller
            )
        }
    }

    private static func shutdown(
        _ options: UInt16,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        var request = ShutdownRequest()
        request.options = options
        _ = session.load(Request.Shutdown.self, request, failing: "slurm_shutdown error", &controller)
    }

    private static func setDebug(
        _ word: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        guard let level = level(word) else {
            return session.complain("invalid debug level: \(word)", evenIfQuiet: false)
        }
        var request = DebugLevelRequest()
        request.debugLevel = level
        _ = session.load(Request.SetDebugLevel.self, request, failing: "slurm_set_debug_level error", &controller)
    }

    /// A level's number, given by its name or itself.
    static func level(_ word: String) -> UInt32? {
        if let index = DebugLevel.words.firstIndex(where: { Keyword.equal($0, word) }) { return UInt32(index) }
        let number = LeadingNumber(word)
        guard number.rest.isEmpty, number.value >= 0, number.value < DebugLevel.words.count else { return nil }
        return UInt32(number.value)
    }

    private static func setDebugFlags(
        _ word: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        let sign = word.first
        var flags: UInt64?
        if sign == "+" || sign == "-" {
            flags = 0
            for name in CommaList.parts(String(word.dropFirst())) {
                guard let bits = DebugFlags.bits(name) else {
                    session.output.error("Invalid DebugFlag: \(name)")
                    flags = nil
                    break
                }
                flags? |= bits
            }
        }
        guard let flags else {
            session.complain("invalid debug flag: \(word)", evenIfQuiet: false)
            if sign != "+" && sign != "-" {
                session.complain("Usage: setdebugflags [+|-]NAME", evenIfQuiet: false)
            }
            return
        }
        var request = DebugFlagsRequest()
        if sign == "+" { request.debugFlagsPlus = flags } else { request.debugFlagsMinus = flags }
        _ = session.load(Request.SetDebugFlags.self, request, failing: "slurm_set_debug_flags error", &controller)
    }
}

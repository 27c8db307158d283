import SlurmModel
import SlurmWire

/// `scontrol reboot` and `cancel_reboot`.
///
/// Source: scontrol(1) 22.05, `reboot`; messages observed on 22.05.8.
enum RebootNodes {
    /// `NODE_STATE_REBOOT_CANCEL`.
    private static let cancelled: UInt32 = 0x2_0000
    /// `REBOOT_FLAGS_ASAP`.
    private static let soon: UInt16 = 0x1

    /// Runs a command.
    static func run(
        _ action: ScontrolAction,
        _ tag: String,
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        guard action == .reboot else {
            var request = NodeUpdate()
            (request.nodeNames, request.nodeState) = (words[0], .value(cancelled))
            return UpdateEntity.finish(Request.UpdateNode.self, request, &session, &controller)
        }
        guard let request = read(tag, words, &session) else { return }
        guard session.invocation.configuration?.text("RebootProgram") != nil else {
            session.output.error("RebootProgram isn't defined")
            return session.complain("scontrol_reboot_nodes error: \(SlurmErrno.error.text)", evenIfQuiet: false)
        }
        _ = session.load(Request.RebootNodes.self, request, failing: "scontrol_reboot_nodes error", &controller)
    }

    private static func read(_ tag: String, _ words: [String], _ session: inout ScontrolSession) -> RebootRequest? {
        var request = RebootRequest()
        var count = 0
        for word in words.prefix(3) {
            let value = Assignment(word).value ?? ""
            if word.lowercased() == "asap" {
                request.flags |= soon
            } else if Keyword.begins(word, with: "Reason=") {
                guard !value.isEmpty else { return refuse("missing reason", &session) }
                request.reason = value
            } else if Keyword.begins(word, with: "nextstate=") {
                guard !value.isEmpty else { return refuse("missing state", &session) }
                if Keyword("DOWN", 1).matches(value) {
                    request.nextState = .value(UInt32(NodeBaseState.down.rawValue))
                } else if Keyword("RESUME", 1).matches(value) {
                    request.nextState = .value(NodeStateFlags.resume.rawValue)
                } else {
                    return refuse("Invalid state: \(value)\nValid states: DOWN, RESUME", &session)
                }
            } else {
                continue
            }
            count += 1
        }
        guard words.count - count <= 1 else { return refuse("too many arguments for keyword:\(tag)", &session) }
        guard words.count > count else { return refuse("Missing node list. Specify ALL|<NodeList>", &session) }
        request.nodeList = words[count]
        return request
    }

    private static func refuse(_ message: String, _ session: inout ScontrolSession) -> RebootRequest? {
        session.complain(message)
        return nil
    }
}

import SimCluster
import SlurmModel
import SlurmWire

extension ReservationRequest {
    /// What a message says of a new reservation, or changes of `old`.
    ///
    /// Throws `userIDMissing` for users that do not exist, `notSupported` for what reservations do not have here.
    init(_ update: ReservationUpdate, changing old: Reservation?, controller: Controller) throws(EngineRefusal) {
        self.init()
        name = update.name
        start = Self.isSet(update.startTime) ? SimTime(seconds: update.startTime) : nil
        end = Self.isSet(update.endTime) ? SimTime(seconds: update.endTime) : nil
        if update.duration > 0, update.duration != Self.unset {
            durationMinutes = update.duration == .max ? .infinite : .value(update.duration)
        }
        guard update.coreCnt.allSatisfy({ $0 == 0 }), update.licenses == nil, update.burstBuffer == nil,
            update.resvWatts.number == nil, update.maxStartDelay.number ?? 0 == 0
        else { throw EngineRefusal(.notSupported) }
        nodes = update.nodeList
        nodeCount = update.nodeCnt.first.flatMap { $0 == 0 || $0 == Self.unset ? nil : $0 }
        flags = update.flags.number.map { ReservationFlags(rawValue: $0) }
        partition = update.partition
        features = update.features
        accounts = Self.merged(update.accounts, old?.accounts)
        groups = Self.merged(update.groups, old?.groups)
        users = Self.merged(update.users, old?.users)
        for name in (users ?? "").split(separator: ",") {
            guard let id = controller.identity.userID(named: "\(name)") else { throw EngineRefusal(.userIDMissing) }
            userIDs.append(id)
        }
    }

    /// `NO_VAL`, where a message says nothing.
    private static let unset = UInt32.max - 1

    private static func isSet(_ time: Int64) -> Bool {
        time > 0 && time != Int64(unset)
    }

    /// A list of names; in an update `+name` adds to the old list and `-name` takes out of it.
    private static func merged(_ text: String?, _ old: String?) -> String? {
        guard let text else { return nil }
        let words = text.split(separator: ",").map { "\($0)" }
        guard words.contains(where: { $0.hasPrefix("+") || $0.hasPrefix("-") }) else { return text }
        var names = (old ?? "").split(separator: ",").map { "\($0)" }
        for word in words {
            let name = word.hasPrefix("+") || word.hasPrefix("-") ? "\(word.dropFirst())" : word
            names.removeAll { $0 == name }
            if !word.hasPrefix("-") { names.append(name) }
        }
        return names.joined(separator: ",")
    }
}

extension ControllerIdentity {
    /// The number of a user, given by name or number; nil where there is none.
    func userID(named name: String) -> UInt32? {
        if let number = UInt32(name) { return number }
        return users.keys.sorted().first { users[$0]?.name == name }
    }
}

import SlurmModel

/// The words for the states of nodes, with the sign that Slurm adds for what is going on with a node.
///
/// Source: the man page sinfo(1) 22.05, "NODE STATE CODES"; observed on 22.05.8.
package enum NodeStateText {
    /// A word in its long and its short form.
    private struct Word {
        var long: String
        var compact: String

        init(_ long: String, _ compact: String) {
            self.long = long
            self.compact = compact
        }
    }

    /// The word with its sign, for example `DRAINING*`.
    package static func long(_ raw: UInt32) -> String {
        text(raw, \.long)
    }

    /// The short word with its sign, for example `DRNG*`.
    package static func compact(_ raw: UInt32) -> String {
        text(raw, \.compact)
    }

    /// The base state and all flags, for example `IDLE+DRAIN`.
    package static func complete(_ raw: UInt32) -> String {
        ([base(raw)] + flagWords(raw)).joined(separator: "+")
    }

    /// The words for all flags, a question mark for each without a name.
    package static func flagWords(_ raw: UInt32) -> [String] {
        let named = flagNames.filter { raw & $0.bits.rawValue != 0 }
        let rest = named.reduce(raw & 0xffff_fff0) { $0 & ~$1.bits.rawValue }
        return named.map(\.name) + Array(repeating: "?", count: rest.nonzeroBitCount)
    }

    /// Whether a state's base state is one of the known.
    package static func isKnown(_ raw: UInt32) -> Bool {
        NodeBaseState(rawValue: UInt8(raw & 0xf)) != nil
    }

    /// The base state, for example `IDLE`.
    package static func base(_ raw: UInt32) -> String {
        switch NodeBaseState(rawValue: UInt8(raw & 0xf)) {
        case .down: "DOWN"
        case .idle: "IDLE"
        case .allocated: "ALLOCATED"
        case .error: "ERROR"
        case .mixed: "MIXED"
        case .future: "FUTURE"
        case .unknown: "UNKNOWN"
        case nil: "INVALID"
        }
    }

    /// The flags with a name, in the order in which they are printed.
    private static let flagNames: [(bits: NodeStateFlags, name: String)] = [
        (.cloud, "CLOUD"), (.completing, "COMPLETING"), (.drain, "DRAIN"), (.dynamicFuture, "DYNAMIC_FUTURE"),
        (.dynamicNormal, "DYNAMIC_NORM"), (.invalidRegistration, "INVALID_REG"), (.fail, "FAIL"),
        (.maintenance, "MAINTENANCE"), (.powerDown, "POWER_DOWN"), (.powerUp, "POWER_UP"), (.counters, "PERFCTRS"),
        (.poweredDown, "POWERED_DOWN"), (.rebootRequested, "REBOOT_REQUESTED"), (.rebootIssued, "REBOOT_ISSUED"),
        (.reserved, "RESERVED"), (.resume, "RESUME"), (.notResponding, "NOT_RESPONDING"), (.planned, "PLANNED"),
        (.poweringUp, "POWERING_UP"), (.poweringDown, "POWERING_DOWN"),
    ]

    /// What is going on with a node, the most important first, and the sign for it.
    private static let signs: [(bits: NodeStateFlags, sign: String)] = [
        (.maintenance, "$"), (.rebootIssued, "^"), (.rebootRequested, "@"), (.poweringUp, "#"), (.poweringDown, "%"),
        (.poweredDown, "~"), (.powerDown, "!"), (.notResponding, "*"),
    ]

    /// The words for numbers that are a single flag.
    private static let lone: [(bits: NodeStateFlags, word: Word)] = [
        (.rebootCancel, Word("CANCEL_REBOOT", "UNK")),
        (.cloud, Word("CLOUD", "UNK")),
        (.powerDown, Word("POWER_DOWN", "UNK")),
        (.powerUp, Word("POWER_UP", "UNK")),
        (.poweringDown, Word("POWERING_DOWN", "UNK")),
        (.poweredDown, Word("POWERED_DOWN", "UNK")),
        (.poweringUp, Word("POWERING_UP", "UNK")),
    ]

    private static func text(_ raw: UInt32, _ form: KeyPath<Word, String>) -> String {
        let flags = NodeStateFlags(rawValue: raw & 0xffff_fff0)
        let base = NodeBaseState(rawValue: UInt8(raw & 0xf))
        if flags.contains(.invalidRegistration) { return "INVAL" }
        let sign = signs.first { flags.contains($0.bits) }?.sign ?? ""
        let silence = flags.contains(.notResponding) ? "*" : ""
        let isBusy = base == .allocated || base == .mixed
        if flags.contains(.maintenance) && !flags.contains(.drain) && !isBusy && base != .down {
            return "MAINT" + silence
        }
        if !isBusy && (flags.contains(.rebootRequested) || flags.contains(.rebootIssued)) {
            return Word("REBOOT", "BOOT")[keyPath: form] + (flags.contains(.rebootIssued) ? "^" : silence)
        }
        if flags.contains(.drain) {
            let isDraining = isBusy || flags.contains(.completing)
            return (isDraining ? Word("DRAINING", "DRNG") : Word("DRAINED", "DRAIN"))[keyPath: form] + sign
        }
        if flags.contains(.fail) {
            let isFailing = base == .allocated || flags.contains(.completing)
            return (isFailing ? Word("FAILING", "FAILG") : Word("FAIL", "FAIL"))[keyPath: form] + silence
        }
        if let word = lone.first(where: { $0.bits.rawValue == raw })?.word { return word[keyPath: form] }
        return baseText(base, flags, sign: sign, silence: silence, form)
    }

    private static func baseText(
        _ base: NodeBaseState?,
        _ flags: NodeStateFlags,
        sign: String,
        silence: String,
        _ form: KeyPath<Word, String>
    ) -> String {
        switch base {
        case .down:
            return "DOWN" + sign
        case .allocated:
            let mark = sign.isEmpty && flags.contains(.completing) ? "+" : sign
            return Word("ALLOCATED", "ALLOC")[keyPath: form] + mark
        case _ where flags.contains(.completing):
            return Word("COMPLETING", "COMP")[keyPath: form] + sign
        case .idle where sign.isEmpty:
            return idleWord(flags)[keyPath: form]
        case .idle:
            return "IDLE" + sign
        case .mixed:
            let mark = sign.isEmpty && flags.contains(.planned) ? "-" : sign
            return Word("MIXED", "MIX")[keyPath: form] + mark
        case .future:
            return Word("FUTURE", "FUTR")[keyPath: form] + sign
        case _ where flags.contains(.resume):
            return Word("RESUME", "RESM")[keyPath: form]
        case .unknown:
            return Word("UNKNOWN", "UNK")[keyPath: form] + silence
        default:
            return "?"
        }
    }

    private static func idleWord(_ flags: NodeStateFlags) -> Word {
        if flags.contains(.counters) { return Word("PERFCTRS", "NPC") }
        if flags.contains(.reserved) { return Word("RESERVED", "RESV") }
        if flags.contains(.planned) { return Word("PLANNED", "PLND") }
        return Word("IDLE", "IDLE")
    }
}

extension NodeStateFlags {
    /// `NODE_STATE_NET`: its performance counters are in use.
    static let counters = NodeStateFlags(rawValue: 0x10)
    /// `NODE_STATE_REBOOT_CANCEL`: request to cancel a reboot.
    static let rebootCancel = NodeStateFlags(rawValue: 0x2_0000)
    /// `NODE_STATE_DYNAMIC_FUTURE`.
    static let dynamicFuture = NodeStateFlags(rawValue: 0x8_0000)
    /// `NODE_STATE_REBOOT_ISSUED`: is rebooting.
    static let rebootIssued = NodeStateFlags(rawValue: 0x10_0000)
    /// `NODE_STATE_POWER_DOWN`: is to be powered down.
    static let powerDown = NodeStateFlags(rawValue: 0x80_0000)
    /// `NODE_STATE_POWER_UP`: request to power up.
    static let powerUp = NodeStateFlags(rawValue: 0x100_0000)
    /// `NODE_STATE_DYNAMIC_NORM`.
    static let dynamicNormal = NodeStateFlags(rawValue: 0x400_0000)
}

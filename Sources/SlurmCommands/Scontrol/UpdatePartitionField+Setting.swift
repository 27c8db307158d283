import SlurmModel
import SlurmWire

extension UpdatePartitionField {
    /// Reads a value; where it is refused prints why and gives false.
    func set(
        _ value: String,
        _ word: String,
        _ update: inout PartitionUpdate,
        _ session: inout ScontrolSession
    ) -> Bool {
        switch kind {
        case .text(let path):
            update[keyPath: path] = value
        case .number16(let path):
            guard let number = PlainNumber.parse(value, UInt16.self) else { return refuse(value, &session) }
            update[keyPath: path] = .value(number)
        case .number32(let path):
            guard let number = PlainNumber.parse(value, UInt32.self) else { return refuse(value, &session) }
            update[keyPath: path] = .value(number)
        case .limit16(let path):
            guard let limit = Self.limit(value, UInt16.self) else { return refuse(value, &session) }
            update[keyPath: path] = limit
        case .limit32(let path):
            guard let limit = Self.limit(value, UInt32.self) else { return refuse(value, &session) }
            update[keyPath: path] = limit
        case .time(let path):
            guard let minutes = TimeLimitText.minutes(value) else { return refuse(input: word, &session) }
            update[keyPath: path] = minutes
        case .memory(let path, let bit):
            guard let number = PlainNumber.parse(value, UInt64.self) else { return refuse(value, &session) }
            update[keyPath: path] = Settable(raw: number | bit)
        case .flag(let set, let clear):
            guard let isSet = Self.isYes(value) else { return refuse(word, "YES and NO", &session) }
            update.flags |= isSet ? set : clear
        case .binding:
            guard let bits = CPUBinding.parse(value) else { return refuse(input: word, &session) }
            update.cpuBind = bits
        case .preemption:
            guard let mode = PreemptMode.parse(value) else {
                session.output.error("Invalid input: \(word)")
                return false
            }
            update.preemptMode = .value(mode)
        case .bothPriorities:
            guard let number = PlainNumber.parse(value, UInt16.self) else { return refuse(value, &session) }
            update.priorityTier = .value(number)
            update.priorityJobFactor = .value(number)
        case .mostNodes, .fewestNodes: return setNodes(value, &update, &session)
        case .sharing: return setSharing(value, word, &update, &session)
        case .state:
            let states: [(String, UInt16)] = [("INACTIVE", 0), ("DOWN", 1), ("UP", 3), ("DRAIN", 2)]
            guard let state = states.first(where: { Keyword($0.0, 1).matches(value) }) else {
                return refuse(word, "UP, DOWN, DRAIN and INACTIVE", &session)
            }
            update.stateUp = .value(state.1)
        }
        return true
    }

    /// A number, or no limit.
    private static func limit<Number: FixedWidthInteger & UnsignedInteger & Sendable>(
        _ text: String,
        _ type: Number.Type
    ) -> Settable<Number>? {
        if Keyword.equal(text, "UNLIMITED") || Keyword.equal(text, "INFINITE") { return .infinite }
        return PlainNumber.parse(text, type).map { .value($0) }
    }

    /// Whether a text is `YES` or `NO` or a beginning of it; nil for neither.
    static func isYes(_ text: String) -> Bool? {
        if Keyword("NO", 1).matches(text) { return false }
        return Keyword("YES", 1).matches(text) ? true : nil
    }

    private func setNodes(
        _ value: String,
        _ update: inout PartitionUpdate,
        _ session: inout ScontrolSession
    ) -> Bool {
        if case .mostNodes = kind {
            if Keyword.equal(value, "UNLIMITED") || Keyword.equal(value, "INFINITE") {
                update.maxNodes = .infinite
                return true
            }
            switch CountRange.parse(value, "MaxNodes") {
            case .success(let range): update.maxNodes = Settable(raw: UInt32(range.least))
            case .failure(let problem): session.fail(problem.text)
            }
            return true
        }
        switch NodeCount.parse(value) {
        case .success(let count): update.minNodes = Settable(raw: count)
        case .failure(let problem):
            session.output.error(problem.text)
            update.minNodes = Settable(raw: problem.count)
        }
        return true
    }

    private func setSharing(
        _ value: String,
        _ word: String,
        _ update: inout PartitionUpdate,
        _ session: inout ScontrolSession
    ) -> Bool {
        let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let (name, count) = (parts[0], parts.count == 2 ? LeadingNumber(parts[1]).value : 4)
        let number = UInt16(truncatingIfNeeded: count)
        if Keyword("NO", 1).matches(name) {
            update.maxShare = 1
        } else if Keyword("EXCLUSIVE", 1).matches(name) {
            update.maxShare = 0
        } else if Keyword("YES", 1).matches(name) {
            update.maxShare = Settable(raw: number)
        } else if Keyword("FORCE", 1).matches(name) {
            update.maxShare = Settable(raw: number | 0x8000)
        } else {
            // What follows the colon has been cut off by then.
            return refuse(
                String(word.prefix { $0 != ":" }),
                "NO, EXCLUSIVE, YES:#, and FORCE:#",
                name: "OverSubscribe",
                &session
            )
        }
        return true
    }

    private func refuse(_ value: String, _ session: inout ScontrolSession) -> Bool {
        session.output.error("Invalid \(keyword.word) value: \(value)")
        return false
    }

    private func refuse(input word: String, _ session: inout ScontrolSession) -> Bool {
        session.fail("Invalid input \(word)")
        return false
    }

    private func refuse(
        _ word: String,
        _ acceptable: String,
        name: String? = nil,
        _ session: inout ScontrolSession
    ) -> Bool {
        session.fail("Invalid input: \(word)")
        session.fail("Acceptable \(name ?? keyword.word) values are \(acceptable)")
        return false
    }
}

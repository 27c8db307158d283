import SlurmModel
import SlurmWire

extension UpdateJob {
    /// Reads the value of a key.
    mutating func set(
        _ field: UpdateJobField,
        _ value: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) throws(Refusal) {
        switch field.kind {
        case .jobID:
            jobs = value
            return
        case .user:
            guard let user = session.invocation.users.userID(value) else {
                throw .lines(["Invalid UserID: \(value)", "Request aborted"])
            }
            ownerID = user
            return
        case .timeLimit:
            try setTimeLimit(value, &session, &controller)
        case .begin, .end, .deadline:
            guard setTime(field, value, &session) else { return }
        case .gres, .resourcesOfNode:
            let text = field.kind.isGres ? Self.gres(value) : value
            description.tresPerNode = (description.tresPerNode.map { $0 + "," } ?? "") + text
        case .text, .number16, .number32, .memory, .yesNo, .specialization:
            try setPlain(field, value)
        default:
            try setSpecial(field, value)
        }
        count += 1
    }

    private mutating func setPlain(_ field: UpdateJobField, _ value: String) throws(Refusal) {
        let refusal = Refusal.error("Invalid \(field.label) value: \(value)")
        switch field.kind {
        case .text(let path):
            description[keyPath: path] = value
        case .number16(let path):
            guard let number = PlainNumber.parse(value, UInt16.self) else { throw refusal }
            description[keyPath: path] = .value(number)
        case .number32(let path):
            guard let number = PlainNumber.parse(value, UInt32.self) else { throw refusal }
            description[keyPath: path] = .value(number)
        case .memory(let bit):
            guard let number = PlainNumber.parse(value, UInt64.self) else { throw refusal }
            description.pnMinMemory = Settable(raw: number | bit)
        case .yesNo(let path):
            let word = Keyword("YES", 1).matches(value) ? true : Keyword("NO", 1).matches(value) ? false : nil
            let number = word.map { $0 ? UInt16(1) : 0 } ?? PlainNumber.parse(value, UInt16.self)
            guard let number else { throw refusal }
            description[keyPath: path] = .value(number)
        case .specialization(let bit):
            guard value != "-1" && value != "*" else {
                description.coreSpec = .infinite
                return
            }
            guard let number = PlainNumber.parse(value, UInt16.self) else { throw refusal }
            description.coreSpec = Settable(raw: number | bit)
        default: break
        }
    }

    private mutating func setSpecial(_ field: UpdateJobField, _ value: String) throws(Refusal) {
        switch field.kind {
        case .adminComment:
            guard sign != "-" else { throw .error("Invalid syntax, AdminComment can not be subtracted from.") }
            description.adminComment = sign == nil ? value : "+=" + value
            sign = nil
        case .siteFactor: description.siteFactor = try Self.nice(value, "SiteFactor")
        case .nice: description.nice = try Self.nice(value, "Nice")
        case .throttle:
            let number = Int32(truncatingIfNeeded: LeadingNumber(value).value)
            guard number >= 0 else { throw .error("Invalid ArrayTaskThrottle value") }
            description.arrayInx = value
        case .delayBoot:
            guard let seconds = Self.seconds(value) else { throw .error("Invalid DelayBoot value") }
            description.delayBoot = Settable(raw: seconds)
        case .timeMin:
            guard let minutes = TimeLimitText.minutes(value) else { throw .error("Invalid TimeMin value") }
            description.timeMin = minutes
        case .cpuCount: try setCPUs(value)
        case .nodeCount: try setNodes(value)
        case .requestedNodes:
            description.reqNodes = value
            isResized = true
        case .switches:
            let number = LeadingNumber(value)
            description.reqSwitch = Settable(raw: UInt32(truncatingIfNeeded: number.value))
            guard number.rest.first == "@" else { return }
            let wait = TimeLimitText.minutes(String(number.rest.dropFirst())) ?? .unset
            description.wait4switch = Settable(raw: wait.raw &* 60)
        case .mailType:
            guard let types = MailTypes.parse(value) else { throw .lines(["Invalid MailType: \(value)"]) }
            description.mailType = .value(types)
        default: break
        }
    }

    private mutating func setCPUs(_ value: String) throws(Refusal) {
        let refusal = Refusal.error("Invalid NumCPUs value: \(value)")
        switch CountRange.parse(value, "NumCPUs") {
        case .failure(let problem):
            throw .error("\(problem.text)\nscontrol: error: Invalid NumCPUs value: \(value)")
        case .success(let range):
            let most = range.most ?? 0
            guard range.least > 0, most == 0 || most >= range.least else { throw refusal }
            description.minCPUs = Settable(raw: UInt32(range.least))
            if most > 0 { description.maxCPUs = Settable(raw: UInt32(most)) }
        }
    }

    private mutating func setNodes(_ value: String) throws(Refusal) {
        isResized = true
        if value == "0" {
            description.minNodes = 0
        } else if Keyword.equal(value, "ALL") {
            description.minNodes = .infinite
        } else {
            switch CountRange.parse(value, "requested node count") {
            case .failure(let problem): throw .harmless(problem.text)
            case .success(let range):
                description.minNodes = Settable(raw: UInt32(range.least))
                if let most = range.most { description.maxNodes = Settable(raw: UInt32(most)) }
            }
        }
    }

    /// A nice value or the like as it is sent: counted from the middle of the range.
    private static func nice(_ value: String, _ name: String) throws(Refusal) -> Settable<UInt32> {
        let number = LeadingNumber(value).value
        let limit = Int(JobRecordText.niceOffset) - 3
        guard (-limit...limit).contains(number) else {
            throw .error("\(name) value out of range (+/- \(limit)). Value ignored")
        }
        return Settable(raw: UInt32(Int(JobRecordText.niceOffset) + number))
    }

    /// A length of time in seconds; all bits set for no limit, nil for a text that is refused.
    private static func seconds(_ text: String) -> UInt32? {
        TimeLimitText.minutes(text) == .infinite
            ? UInt32.max : TimeLimitText.seconds(text).map { UInt32(truncatingIfNeeded: $0) }
    }

    /// Generic resources with `gres:` before each.
    private static func gres(_ text: String) -> String {
        text.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("gres:") ? String($0) : "gres:\($0)" }
            .joined(separator: ",")
    }

    /// Reads a point in time; gives false where that changes nothing.
    private mutating func setTime(
        _ field: UpdateJobField,
        _ value: String,
        _ session: inout ScontrolSession
    ) -> Bool {
        let phrase = TimePhrase(value, session.invocation)
        if let message = phrase.message { session.output.plainError(message) }
        switch field.kind {
        case .end:
            description.endTime = phrase.instant
            return true
        case .deadline: description.deadline = phrase.instant
        default: description.beginTime = phrase.instant == 0 ? 0 : max(phrase.instant, session.invocation.now)
        }
        return phrase.instant != 0
    }
}

extension UpdateJobField.Kind {
    /// Whether this is the older key for generic resources.
    fileprivate var isGres: Bool {
        if case .gres = self { return true }
        return false
    }
}

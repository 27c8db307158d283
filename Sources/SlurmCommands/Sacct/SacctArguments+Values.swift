import SlurmModel
import SlurmWire

extension SacctArguments {
    /// Checks what excludes each other, and fills in what was not given.
    mutating func complete() throws(CommandFailure) {
        let flags = settings.condition.flags
        if (settings.condition.stepList ?? []).isEmpty, settings.asksForText {
            let what = flags & SacctSettings.Flag.environment != 0 ? "job environment" : "job scripts"
            throw output.fatal("When requesting \(what) you must also request specific jobs with the '-j' option.")
        }
        if flags & SacctSettings.Flag.script != 0 && flags & SacctSettings.Flag.environment != 0 {
            throw output.fatal("Options --batch-script and --env-vars are mutually exclusive")
        }
        if settings.isLong && settings.format != nil {
            throw output.fatal(
                "Options -o(--format) and -l(--long) are mutually exclusive. Please remove one and retry."
            )
        }
        var midnight = invocation.timeZone.calendarTime(invocation.now)
        (midnight.hour, midnight.minute, midnight.second) = (0, 0, 0)
        settings.completeWindow(now: invocation.now, midnight: invocation.timeZone.instant(midnight))
        let condition = settings.condition
        if condition.usageStart > condition.usageEnd {
            let times = TimeText(invocation)
            throw output.failure(
                "Start time (\(times.text(condition.usageStart))) requested is after end time "
                    + "(\(times.text(condition.usageEnd)))."
            )
        }
    }

    func time(_ text: String) throws(CommandFailure) -> Int64 {
        let phrase = TimePhrase(text, invocation, isPast: true)
        guard let message = phrase.message else { return phrase.instant }
        var output = output
        output.plainError(message)
        throw output.failure()
    }

    func limit(_ text: String) throws(CommandFailure) -> UInt32 {
        switch TimeLimitText.minutes(text) {
        case .value(let minutes) where minutes > 0: return minutes
        case .infinite: return UInt32.max
        default: throw output.fatal("Invalid time limit specification")
        }
    }

    mutating func addJobs(_ text: String) throws(CommandFailure) {
        var steps = settings.condition.stepList ?? []
        for part in CommaList.parts(text) {
            switch SelectionText.step(part) {
            case .success(let step): if !steps.contains(step) { steps.append(step) }
            case .failure(let error): throw output.fatal(error.text)
            }
        }
        settings.condition.stepList = steps.isEmpty ? nil : steps
    }

    mutating func addStates(_ text: String) throws(CommandFailure) {
        var states = settings.condition.stateList ?? []
        for part in CommaList.parts(text) {
            guard let name = JobStateName(part) else { throw output.fatal("unrecognized job state value '\(part)'") }
            guard let number = name.accountedNumber else {
                throw output.fatal("job state \(part) is not supported / accounted")
            }
            if !states.contains("\(number)") { states.append("\(number)") }
        }
        settings.condition.stateList = states
    }

    mutating func addReasons(_ text: String) throws(CommandFailure) {
        var reasons = settings.condition.reasonList ?? []
        for part in CommaList.parts(text) {
            guard let reason = JobReason(word: part) else {
                throw output.fatal("unrecognized job reason value '\(part)'")
            }
            if !reasons.contains("\(reason.rawValue)") { reasons.append("\(reason.rawValue)") }
        }
        settings.condition.reasonList = reasons
    }

    mutating func addUsers(_ text: String) throws(CommandFailure) {
        settings.allUsers = text == "-1"
        if settings.allUsers { return }
        var users = settings.condition.useridList ?? []
        for part in CommaList.parts(text) {
            guard let id = invocation.users.userID(part) ?? UInt32(part) else {
                throw output.failure("Invalid user id: \(part)")
            }
            if !users.contains("\(id)") { users.append("\(id)") }
        }
        guard !CommaList.parts(text).isEmpty else { throw output.failure() }
        settings.condition.useridList = users
    }

    mutating func addGroups(_ text: String) throws(CommandFailure) {
        var groups = settings.condition.groupidList ?? []
        for part in CommaList.parts(text) {
            guard let id = invocation.users.groupID(part) ?? UInt32(part) else {
                throw output.failure("Invalid group id: \(part)")
            }
            if !groups.contains("\(id)") { groups.append("\(id)") }
        }
        settings.condition.groupidList = groups
    }

    func failureOfFile(_ path: String) -> CommandFailure {
        var output = output
        output.plainError("\(path) is not a valid file")
        return output.failure()
    }

    mutating func readWholeJob(_ value: String?) throws(CommandFailure) {
        switch value?.lowercased() {
        case nil, "yes", "y": settings.condition.flags |= SacctSettings.Flag.wholeHeterogeneousJob
        case "no", "n": settings.condition.flags |= SacctSettings.Flag.noWholeHeterogeneousJob
        default:
            throw output.failure("Invalid --whole-hetjob value \"\(value ?? "")\". Valid values: [yes|no].")
        }
    }

    mutating func readUnit(_ value: String) throws(CommandFailure) {
        let letters: [Character] = ["K", "M", "G", "T", "P"]
        guard let unit = value.uppercased().first.flatMap({ letters.firstIndex(of: $0) }) else {
            output.error("Invalid unit type '\(value.prefix(1))'. Possible options are 'KMGTP'")
            throw output.fatal("Invalid unit type")
        }
        settings.units.unit = unit + 1
    }

    mutating func readFlags(_ value: String) throws(CommandFailure) {
        let names: [(word: String, bits: UInt32)] = [
            ("none", 0), ("schedsubmit", 2), ("schedmain", 4), ("schedbackfill", 8), ("startrecieved", 0x10),
        ]
        var bits: UInt32 = 0
        for part in CommaList.parts(value) {
            guard let name = names.first(where: { part.lowercased().contains($0.word) }) else {
                throw output.failure("str_2_job_flags: Invalid job flag \(part)")
            }
            bits |= name.bits
        }
        settings.condition.dbFlags = bits
    }

    /// Reads `4`, `2-8` or `1k`: the least and the most, 0 for open.
    func range(_ text: String, _ what: String) throws(CommandFailure) -> (UInt32, UInt32) {
        if text.isEmpty || text.hasPrefix("*") { return (1, UInt32(Int32.max)) }
        guard !text.hasPrefix("-") else {
            throw output.failure("Invalid numeric value \"\(text)\" for requested \(what) range.")
        }
        let bounds = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(scaled)
        let isValid = bounds.allSatisfy { $0 != nil } && (bounds.count == 1 || bounds[1] ?? 0 > 0)
        guard isValid, let low = bounds.first ?? nil else {
            throw output.failure("Invalid numeric value \"\(text)\" for requested \(what) range.")
        }
        return (low, bounds.count == 2 ? (bounds[1] ?? 0) : 0)
    }

    func scaled(_ text: Substring) -> UInt32? {
        let number = LeadingNumber(text)
        guard number.isPresent || text.isEmpty, number.value >= 0, number.value <= Int(Int32.max) else { return nil }
        switch number.rest.lowercased() {
        case "": return UInt32(number.value)
        case "k": return UInt32(clamping: number.value * 1024)
        case "m": return UInt32(clamping: number.value * 1_048_576)
        default: return nil
        }
    }
}

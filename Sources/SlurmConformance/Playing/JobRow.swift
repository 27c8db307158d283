/// What is to be seen of a job at one time.
struct JobRow: Sendable, Hashable {
    /// The job's number, or the array's with the task's or tasks' behind it.
    var key: String
    /// The job's own number.
    var number: UInt32
    /// For example `RUNNING`.
    var state: String
    /// For example `Resources`.
    var reason: String
    /// As `3:0`.
    var exitCode: String
    /// Node by node what the job holds, `NODE/CPUS/MEMORY[/GRES]`; only the nodes of one that has ended.
    var places: String

    /// Whether the job will be in another state in a moment.
    var isPassing: Bool {
        ["COMPLETING", "CONFIGURING", "SIGNALING", "STAGE_OUT"].contains { state.contains($0) }
            || state == "PENDING" && reason == "None"
    }

    /// Whether the scheduler may still do something with it.
    var isOpen: Bool {
        let closed = [
            "JobHeldUser", "JobHeldAdmin", "BeginTime", "DependencyNeverSatisfied", "job_requeued_in_held_state",
        ]
        return state == "PENDING" && !closed.contains(reason)
    }

    /// The key without the array's number: nothing, `_3`, or `_*` for tasks that ended before they began.
    ///
    /// slurmctld tells their numbers only if somebody has looked at the array since another of its tasks began.
    var tail: String {
        var tail = String(key.drop { $0 != "_" })
        // Of the last task that waits, slurmctld tells how many may run at once only until it has looked at it again.
        if !tail.contains("-"), !tail.contains(","), let limit = tail.firstIndex(of: "%") {
            tail.removeSubrange(limit...)
        }
        let isOneTask = tail.isEmpty || tail.dropFirst().allSatisfy(\.isNumber) && tail != Self.unknownTasks
        return isFinal && !tail.isEmpty && (!isOneTask || places == "-") ? "_*" : tail
    }

    private static let unknownTasks = "_\(UInt32.max - 1)"

    /// Whether the job has come to its end.
    var isFinal: Bool {
        !isPassing && !["PENDING", "RUNNING", "SUSPENDED", "REQUEUED"].contains { state.hasPrefix($0) }
    }

    /// Reads what `scontrol --oneliner --details show job` prints of one job; nil for another line.
    init?(_ line: some StringProtocol) {
        var fields: [Substring: Substring] = [:]
        var places: [String] = []
        for word in line.split(separator: " ") {
            guard let equals = word.firstIndex(of: "=") else { continue }
            let (name, value) = (Substring(word[..<equals]), Substring(word[word.index(after: equals)...]))
            // After those of the job come those of each group of nodes.
            if name == "Nodes" { places.append(String(value)) }
            if !places.isEmpty, ["CPU_IDs", "Mem", "GRES"].contains(name) {
                let text = name == "GRES" ? Self.units(value) : String(value)
                if !text.isEmpty { places[places.count - 1] += "/" + text }
            }
            if fields[name] == nil { fields[name] = value }
        }
        guard let number = fields["JobId"].flatMap({ UInt32($0) }), let state = fields["JobState"] else { return nil }
        self.number = number
        key = fields["ArrayJobId"].map { "\($0)_\(fields["ArrayTaskId"] ?? "")" } ?? String(number)
        self.state = String(state)
        reason = String(fields["Reason"] ?? "")
        exitCode = String(fields["ExitCode"] ?? "")
        let nodes = fields["NodeList"].map(String.init) ?? ""
        self.places =
            places.isEmpty ? (nodes.isEmpty || nodes == "(null)" ? "-" : nodes) : places.joined(separator: " ")
    }

    /// The numbers of the units of `gpu:fake:2(IDX:0-1)`.
    private static func units(_ text: Substring) -> String {
        guard let start = text.firstIndex(of: "("), !text.contains("(IDX:)") else { return "" }
        let kind = text[..<start].split(separator: ":").dropLast().joined(separator: ":")
        return kind + text[start...].replacing("(IDX:", with: "=").replacing(")", with: "")
    }
}

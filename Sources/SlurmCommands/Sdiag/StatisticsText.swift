import SlurmModel
import SlurmWire

/// The text of the controller's counts as `sdiag` prints it.
///
/// Source: sdiag(1) 22.05; lines and their layout observed on 22.05.8.
struct StatisticsText {
    private let statistics: SchedulerStatistics
    private let invocation: Invocation
    private var text = ""

    /// The text of an answer.
    static func text(_ answer: StatisticsResponse, _ order: CallCount.Order, _ invocation: Invocation) -> String {
        var writer = StatisticsText(
            statistics: answer.partsPacked ?? SchedulerStatistics(),
            invocation: invocation
        )
        writer.appendCounts()
        writer.appendSchedule()
        writer.appendBackfill()
        writer.appendCalls(answer, order)
        writer.appendQueue(answer)
        return writer.text
    }

    private init(statistics: SchedulerStatistics, invocation: Invocation) {
        self.statistics = statistics
        self.invocation = invocation
    }

    private mutating func line(_ line: String = "") {
        text += line + "\n"
    }

    private func time(_ instant: Int64) -> String {
        let date = TimeFormat.text(instant, format: "%a %b %d %T %Y", zone: invocation.timeZone)
        return "\(date) (\(instant))"
    }

    /// A number that Slurm prints as if it were signed.
    private func signed(_ number: UInt32) -> Int32 {
        Int32(bitPattern: number)
    }

    private mutating func appendCounts() {
        let stars = String(repeating: "*", count: 55)
        line(stars)
        line("sdiag output at \(time(statistics.reqTime))")
        line("Data since      \(time(statistics.reqTimeStart))")
        line(stars)
        line("Server thread count:  \(signed(statistics.serverThreadCount))")
        line("Agent queue size:     \(signed(statistics.agentQueueSize))")
        line("Agent count:          \(signed(statistics.agentCount))")
        line("Agent thread count:   \(signed(statistics.agentThreadCount))")
        line("DBD Agent queue size: \(signed(statistics.dbdAgentQueueSize))")
        line()
        line("Jobs submitted: \(signed(statistics.jobsSubmitted))")
        line("Jobs started:   \(signed(statistics.jobsStarted))")
        line("Jobs completed: \(signed(statistics.jobsCompleted))")
        line("Jobs canceled:  \(signed(statistics.jobsCanceled))")
        line("Jobs failed:    \(signed(statistics.jobsFailed))")
        line()
        line("Job states ts:  \(time(statistics.jobStatesTs))")
        line("Jobs pending:   \(signed(statistics.jobsPending))")
        line("Jobs running:   \(signed(statistics.jobsRunning))")
    }

    private mutating func appendSchedule() {
        let cycles = statistics.scheduleCycleCounter
        line()
        line("Main schedule statistics (microseconds):")
        line("\tLast cycle:   \(statistics.scheduleCycleLast)")
        line("\tMax cycle:    \(statistics.scheduleCycleMax)")
        line("\tTotal cycles: \(cycles)")
        if cycles > 0 {
            line("\tMean cycle:   \(statistics.scheduleCycleSum / cycles)")
            line("\tMean depth cycle:  \(statistics.scheduleCycleDepth / cycles)")
        }
        let seconds = statistics.reqTime - statistics.reqTimeStart
        // Less than a minute's cycles make no rate.
        if seconds > 60 { line("\tCycles per minute: \(Int64(cycles) / (seconds / 60))") }
        line("\tLast queue length: \(statistics.scheduleQueueLen)")
    }

    private mutating func appendBackfill() {
        let cycles = statistics.bfCycleCounter
        line()
        let warning = " (WARNING: data obtained in the middle of backfilling execution.)"
        line("Backfilling stats" + (statistics.bfActive == 0 ? "" : warning))
        line("\tTotal backfilled jobs (since last slurm start): \(statistics.bfBackfilledJobs)")
        line("\tTotal backfilled jobs (since last stats cycle start): \(statistics.bfLastBackfilledJobs)")
        line("\tTotal backfilled heterogeneous job components: \(statistics.bfBackfilledHetJobs)")
        line("\tTotal cycles: \(cycles)")
        let last = statistics.bfWhenLastCycle
        line("\tLast cycle when: \(last > 0 ? time(last) : "N/A")")
        line("\tLast cycle: \(statistics.bfCycleLast)")
        line("\tMax cycle:  \(statistics.bfCycleMax)")
        if cycles > 0 { line("\tMean cycle: \(statistics.bfCycleSum / UInt64(cycles))") }
        line("\tLast depth cycle: \(statistics.bfLastDepth)")
        line("\tLast depth cycle (try sched): \(statistics.bfLastDepthTry)")
        if cycles > 0 {
            line("\tDepth Mean: \(statistics.bfDepthSum / cycles)")
            line("\tDepth Mean (try depth): \(statistics.bfDepthTrySum / cycles)")
        }
        line("\tLast queue length: \(statistics.bfQueueLen)")
        if cycles > 0 { line("\tQueue length mean: \(statistics.bfQueueLenSum / cycles)") }
        line("\tLast table size: \(statistics.bfTableSize)")
        if cycles > 0 { line("\tMean table size: \(statistics.bfTableSizeSum / cycles)") }
        line()
        let latency = signed(statistics.gettimeofdayLatency)
        line("Latency for 1000 calls to gettimeofday(): \(latency) microseconds")
    }

    private mutating func appendCalls(_ answer: StatisticsResponse, _ order: CallCount.Order) {
        line()
        line("Remote Procedure Call statistics by message type")
        for call in CallCount.sorted(answer.callsByType, by: order) {
            append(call, name: padded(Self.name(ofMessage: call.id), 40), idWidth: 5)
        }
        line()
        line("Remote Procedure Call statistics by user")
        for call in CallCount.sorted(answer.callsByUser, by: order) {
            let name = invocation.users.nameOrNil(ofUser: call.id) ?? "\(call.id)"
            append(call, name: padded(name, 16), idWidth: 8)
        }
    }

    private mutating func append(_ call: CallCount, name: String, idWidth: Int) {
        let id = "\(call.id)"
        let blanks = String(repeating: " ", count: max(0, idWidth - id.count))
        line(
            "\t\(name)(\(blanks)\(id)) count:\(padded("\(call.count)", 6)) "
                + "ave_time:\(padded("\(call.averageMicroseconds)", 6)) total_time:\(call.totalMicroseconds)"
        )
    }

    /// What waits to be sent to the nodes.
    private mutating func appendQueue(_ answer: StatisticsResponse) {
        line()
        line("Pending RPC statistics")
        if answer.rpcQueueTypeID.isEmpty { line("\tNo pending RPCs") }
        for (type, count) in zip(answer.rpcQueueTypeID, answer.rpcQueueCount) {
            let id = String(repeating: " ", count: max(0, 5 - "\(type)".count)) + "\(type)"
            line("\t\(padded(Self.name(ofMessage: type), 40))(\(id)) count:\(padded("\(count)", 6))")
        }
        if !answer.rpcDumpTypes.isEmpty {
            line()
            line("Pending RPCs")
        }
        for (index, (type, hosts)) in zip(answer.rpcDumpTypes, answer.rpcDumpHostlist).enumerated() {
            let number = index + 1
            let name = padded(Self.name(ofMessage: type), 36)
            line("\t\(number < 10 ? " " : "")\(number): \(name) \(hosts.orNull)")
        }
    }

    private static func name(ofMessage number: UInt32) -> String {
        let type = UInt16(exactly: number).map { MessageType(rawValue: $0) }
        // One of Slurm's names ends in a comma.
        if type == .requestSetFsDampeningFactor { return "REQUEST_SET_FS_DAMPENING_FACTOR," }
        return type?.name ?? "\(number)"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
}

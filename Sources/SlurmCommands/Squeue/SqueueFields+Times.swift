import SlurmModel
import SlurmWire

extension SqueueFields {
    static let time: [SqueueField] = [
        .init("M", "timeused", header: "TIME") { row, context in
            .uncut(elapsed(row.timeUsedSeconds(now: context.now)))
        },
        .init("l", "timelimit", header: "TIME_LIMIT") { row, _ in
            limit(row.job.timeLimit) { Int64($0) }
        },
        .init("L", "timeleft", header: "TIME_LEFT") { row, context in
            limit(row.job.timeLimit) { $0 - row.timeUsedSeconds(now: context.now) }
        },
        .init("S", "starttime", header: "START_TIME") { row, context in instant(row.job.startTime, context) },
        .init("e", "endtime", header: "END_TIME") { row, context in
            if row.job.timeLimit == .infinite && row.job.endTime > context.now { return .text("NONE") }
            return instant(row.job.endTime, context)
        },
        .init("V", "submittime", header: "SUBMIT_TIME") { row, context in instant(row.job.submitTime, context) },
        .init(nil, "eligibletime", header: "ELIGIBLE_TIME") { row, context in instant(row.job.eligibleTime, context) },
        .init(nil, "accruetime", header: "ACCRUE_TIME") { row, context in instant(row.job.accrueTime, context) },
        .init(nil, "lastschedeval", header: "LAST_SCHED_EVAL") { row, context in
            instant(row.job.lastSchedEval, context)
        },
        .init(nil, "deadline", header: "DEADLINE") { row, context in instant(row.job.deadline, context) },
        .init(nil, "preempttime", header: "PREEMPT_TIME") { row, context in
            switch row.job.preemptTime {
            case Int64(UInt32.max): .text("UNLIMITED")
            case Int64(UInt32.max - 1): .text("NOT_SET")
            default: instant(row.job.preemptTime, context)
            }
        },
        .init(nil, "pendingtime", header: "PENDING_TIME") { row, context in
            let hasStarted = row.job.startTime != 0 && row.job.startTime < context.now
            return .number(
                Int32(truncatingIfNeeded: (hasStarted ? row.job.startTime : context.now) - row.job.submitTime)
            )
        },
        .init(nil, "resizetime", header: "RESIZE_TIME") { row, _ in
            row.job.resizeTime == 0 ? .uncut("N/A") : .text(elapsed(row.job.resizeTime &* 60))
        },
        .init(nil, "mintime", header: "TIME_MIN") { row, _ in .text(elapsed(Int64(row.job.timeMin &* 60))) },
        .init(nil, "delayboot", header: "DELAY_BOOT") { row, _ in .text(elapsed(Int64(row.job.delayBoot))) },
        .init(nil, "wait4switch", header: "WAIT4SWITCH") { row, _ in .text(elapsed(Int64(row.job.wait4switch))) },
    ]

    /// The longest length of time that is printed, in seconds: a year.
    private static let longestSeconds: Int64 = 365 * 24 * 60 * 60

    /// A length of time: `0:07`, `2:05:07`, `1-02:05:07`; a negative one or more than a year is `INVALID`.
    static func elapsed(_ seconds: Int64) -> String {
        seconds > longestSeconds ? "INVALID" : TimeLimitText.text(seconds: Int(seconds))
    }

    /// What is made of a time limit's seconds, or the word for none.
    private static func limit(_ limit: Settable<UInt32>, _ seconds: (Int64) -> Int64) -> Cell {
        switch limit {
        case .infinite: .text("UNLIMITED")
        case .unset: .text("NOT_SET")
        case .value(let minutes): .uncut(elapsed(seconds(Int64(minutes) * 60)))
        }
    }

    /// A time, or `N/A` for none.
    private static func instant(_ instant: Int64, _ context: SqueueContext) -> Cell {
        .text(instant == 0 ? "N/A" : String(context.times.text(instant).prefix(longestTime)))
    }

    /// How many bytes of a time are printed.
    private static let longestTime = 31
}

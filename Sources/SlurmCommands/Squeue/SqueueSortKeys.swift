import SlurmModel
import SlurmWire

/// By which value each letter of `--sort` sorts.
enum SqueueSortKeys {
    /// The value for jobs; nil for a letter by which they cannot be sorted.
    static func job(
        _ letter: Character,
        _ context: SqueueContext
    ) -> ((SqueueRow) -> SortKey)? {
        textKey(letter, context) ?? timeKey(letter, context) ?? numberKey(letter)
    }

    private static func textKey(_ letter: Character, _ context: SqueueContext) -> ((SqueueRow) -> SortKey)? {
        switch letter {
        case "*": { .text($0.job.cluster) }
        case "B": { .text($0.job.batchHost ?? "") }
        case "g": { .text(context.users.nameOrNil(ofGroup: $0.job.groupID) ?? "") }
        case "j": { .text($0.job.name ?? "") }
        case "N": { .host(HostOrder.first($0.job.nodes)) }
        case "P": { .text($0.partition) }
        case "t": { .text($0.state.compactWord) }
        case "T": { .text($0.state.word) }
        case "u": { .text(context.users.name(ofUser: $0.job.userID)) }
        case "v": { .text($0.job.resvName ?? "") }
        default: nil
        }
    }

    private static func timeKey(_ letter: Character, _ context: SqueueContext) -> ((SqueueRow) -> SortKey)? {
        switch letter {
        case "e": { .number($0.job.endTime) }
        case "l": { .number(Int64($0.job.timeLimit.raw)) }
        case "L":
            { row in
                let limit = row.job.timeLimit.number.map { Int64($0) * 60 - row.timeUsedSeconds(now: context.now) }
                return .number(limit ?? Int64(UInt32.max))
            }
        case "M": { .number($0.timeUsedSeconds(now: context.now)) }
        case "S":
            { row in
                // A job that waits is not planned to start before now.
                let isPending = row.job.jobState == UInt32(JobBaseState.pending.rawValue)
                let planned = isPending ? max(row.job.startTime, context.now) : row.job.startTime
                return .start(actual: row.job.startTime, planned: planned)
            }
        case "V": { .number($0.job.submitTime) }
        default: nil
        }
    }

    private static func numberKey(_ letter: Character) -> ((SqueueRow) -> SortKey)? {
        switch letter {
        case "C": { .number(Int64($0.job.numCPUs)) }
        case "d": { .number(Int64($0.job.pnMinTmpDisk)) }
        case "D": { .number(Int64($0.job.numNodes)) }
        case "G": { .number(Int64($0.job.groupID)) }
        case "H": { .number(Int64($0.layout.socketsPerNode)) }
        case "i": { .numbers(jobID($0)) }
        case "I": { .number(Int64($0.layout.coresPerSocket)) }
        case "J": { .number(Int64($0.layout.threadsPerCore)) }
        case "m": { .number(Int64($0.job.pnMinMemory & ~SqueueFields.memoryPerCPU)) }
        case "p", "Q": { .numbers([Int64($0.partitionTier), Int64($0.job.priority)]) }
        case "U": { .number(Int64($0.job.userID)) }
        case "z":
            { row in
                let layout = row.layout
                return .numbers(
                    [layout.socketsPerNode, layout.coresPerSocket, layout.threadsPerCore].map { Int64($0) }
                )
            }
        default: nil
        }
    }

    /// The job's id, or that of its array or of its heterogeneous job, and the place in it.
    private static func jobID(_ row: SqueueRow) -> [Int64] {
        let job = row.job
        if job.hetJobID != 0 { return [Int64(job.hetJobID), Int64(job.hetJobOffset)] }
        let isTask = !job.arrayTaskID.isUnset
        return [Int64(isTask ? job.arrayJobID : job.jobID), Int64(job.arrayTaskID.raw)]
    }

    /// The value for steps; nil for a letter by which they cannot be sorted.
    static func step(_ letter: Character, _ context: SqueueContext) -> ((StepInfo) -> SortKey)? {
        switch letter {
        case "*": { .text($0.cluster) }
        case "i": { .numbers([Int64($0.stepID.jobID.raw), Int64($0.stepID.stepID.raw)]) }
        case "N": { .host(HostOrder.first($0.nodes)) }
        case "P": { .text($0.partition ?? "") }
        case "l": { .number(Int64($0.timeLimit.raw)) }
        case "S": { .number($0.startTime) }
        case "M": { .number(context.now - $0.startTime) }
        case "u": { .text(context.users.name(ofUser: $0.userID)) }
        case "U": { .number(Int64($0.userID)) }
        default: nil
        }
    }
}

import SlurmWire

/// How often one kind of request came, or one user asked, and how long that took.
struct CallCount: Hashable, Sendable {
    /// The number of the request or of the user.
    var id: UInt32
    /// How often.
    var count: UInt32
    /// How long it took in all, in microseconds.
    var totalMicroseconds: UInt64

    /// How long it took on average, in microseconds.
    var averageMicroseconds: UInt32 {
        count == 0 ? 0 : UInt32(truncatingIfNeeded: totalMicroseconds / UInt64(count))
    }

    /// By what the calls are ordered.
    enum Order: Hashable, Sendable {
        /// By count, the largest first.
        case count
        /// By number, the smallest first.
        case id
        /// By total time, the largest first.
        case totalTime
        /// By average time, the largest first.
        case averageTime

        /// Whether a call that stands before another stays there.
        fileprivate func keeps(_ first: CallCount, before second: CallCount) -> Bool {
            switch self {
            case .count: first.count >= second.count
            case .id: first.id <= second.id
            case .totalTime: first.totalMicroseconds >= second.totalMicroseconds
            case .averageTime: first.averageMicroseconds >= second.averageMicroseconds
            }
        }
    }

    /// Orders calls by exchanging, as Slurm does: equal ones may change places, in the same way.
    static func sorted(_ calls: [CallCount], by order: Order) -> [CallCount] {
        var calls = calls
        for first in calls.indices {
            for second in calls.indices where second > first && !order.keeps(calls[first], before: calls[second]) {
                calls.swapAt(first, second)
            }
        }
        return calls
    }
}

extension StatisticsResponse {
    /// The requests that came.
    var callsByType: [CallCount] {
        Self.calls(rpcTypeID.map(UInt32.init), rpcTypeCnt, rpcTypeTime, Int(rpcTypeSize))
    }

    /// Who asked.
    var callsByUser: [CallCount] {
        Self.calls(rpcUserID, rpcUserCnt, rpcUserTime, Int(rpcUserSize))
    }

    private static func calls(_ ids: [UInt32], _ counts: [UInt32], _ times: [UInt64], _ size: Int) -> [CallCount] {
        zip(ids, zip(counts, times)).prefix(size).map { id, values in
            CallCount(id: id, count: values.0, totalMicroseconds: values.1)
        }
    }
}

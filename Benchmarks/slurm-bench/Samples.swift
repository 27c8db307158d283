/// Measured times of one thing.
struct Samples {
    /// Seconds, in the order measured.
    var seconds: [Double] = []

    /// The middle value.
    var median: Double {
        let sorted = seconds.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[sorted.count / 2]
    }

    /// The smallest value.
    var minimum: Double {
        seconds.min() ?? 0
    }
}

/// Two things measured in turns, so that both meet the same noise.
struct Comparison {
    /// What was measured.
    var name: String
    /// Ours.
    var ours = Samples()
    /// The real one.
    var real = Samples()
    /// What the ratio of medians should not exceed; nil for none.
    var aim: Double?

    /// Measures both in turns, after a first time of both that does not count unless `warmsUp` is false.
    static func measure(
        _ name: String,
        rounds: Int,
        aim: Double?,
        warmsUp: Bool = true,
        ours: () throws -> Double,
        real: () throws -> Double
    ) throws -> Comparison {
        var result = Comparison(name: name, aim: aim)
        if warmsUp {
            _ = try ours()
            _ = try real()
        }
        for _ in 0..<rounds {
            result.ours.seconds.append(try ours())
            result.real.seconds.append(try real())
        }
        return result
    }

    /// The ratio of medians, ours to the real one's.
    var ratio: Double {
        real.median > 0 ? ours.median / real.median : 0
    }
}

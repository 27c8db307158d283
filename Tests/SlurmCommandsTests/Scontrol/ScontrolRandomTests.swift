import SlurmCommands
import Testing

/// A repeatable source of random numbers (SplitMix64).
private struct RandomWords: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }
}

struct ScontrolRandomTests {
    private static let words = [
        "show", "job", "node", "part", "step", "config", "hostlist", "hostnames", "update", "jobid", "hold", "release",
        "requeue", "suspend", "create", "delete", "partitionname", "nodename", "weight", "state", "timelimit", "-o",
        "--details", "-d", "--", "setdebug", "setdebugflags", "notify", "write", "batch_script", "errnumstr", "top",
        "numnodes", "minnodes", "switches", "nice", "gres", "maxnodes", "oversubscribe", "starttime", "corespec",
    ]
    private static let values = [
        "", "0", "1", "-1", "99999999999999999999", "-99999999999999999999", "1-", "-", "1-2-3", "4k", "9999999999m",
        "[1-", "a[1-9]", "[0-4294967295]", "_", "1_[", "1_[2-3]", "+", "@", "1@", "1@9999999999", "=", "=x", "0x", "k",
        "\u{e4}\u{301}", "'", "\"", "now+", "now+99999999999years", "force:", ":", "+=", "18446744073709551615",
    ]

    @Test("no command line makes it trap", arguments: 0..<40)
    func neverTraps(seed: UInt64) {
        var random = RandomWords(state: seed)
        for _ in 0..<50 {
            let arguments = (0..<Int.random(in: 0...5, using: &random)).map { _ -> String in
                let word = Self.words.randomElement(using: &random) ?? ""
                let value = Self.values.randomElement(using: &random) ?? ""
                switch Int.random(in: 0..<4, using: &random) {
                case 0: return word
                case 1: return value
                case 2: return "\(word)=\(value)"
                default: return "\(word)+=\(value)"
                }
            }
            let run = ScontrolRun(arguments, input: arguments.joined(separator: " "))
            #expect(run.outcome.status == 0 || run.outcome.status == 1, "\(arguments)")
        }
    }

    @Test("no answer makes it trap", arguments: 0..<20)
    func neverTrapsOnAnswers(seed: UInt64) throws {
        var random = RandomWords(state: seed)
        for golden in ScontrolGolden.all {
            let arguments = try golden.lines("arguments")
            for _ in 0..<10 {
                let bodies = try golden.bodies().mapValues { bytes in
                    var bytes = bytes
                    for _ in 0..<Int.random(in: 1...4, using: &random) {
                        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                            in: 0...255,
                            using: &random
                        )
                    }
                    return bytes
                }
                let run = ScontrolRun(arguments, bodies: bodies, now: Int64.random(in: -9...9, using: &random))
                #expect(run.outcome.status == 0 || run.outcome.status == 1)
            }
        }
    }
}

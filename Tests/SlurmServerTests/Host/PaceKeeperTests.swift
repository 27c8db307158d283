import SimCluster
import SlurmServer
import Synchronization
import Testing

@Suite struct PaceKeeperTests {
    /// A clock that moves when told.
    private final class ManualClock: Clock {
        struct Instant: InstantProtocol {
            var offset: Duration

            func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
            func duration(to other: Instant) -> Duration { other.offset - offset }
            static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
        }

        typealias Duration = Swift.Duration

        private let elapsed = Mutex(Swift.Duration.seconds(1000))

        var now: Instant { Instant(offset: elapsed.withLock { $0 }) }
        let minimumResolution = Duration.nanoseconds(1)

        func advance(by duration: Duration) {
            elapsed.withLock { $0 += duration }
        }

        func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
    }

    private let clock = ManualClock()
    private let start = SimTime(seconds: 500)

    @Test("time starts where it is told and goes with the clock")
    func realTime() {
        let pace = PaceKeeper(clock: clock, start: start)
        #expect(pace.now() == start)
        clock.advance(by: .microseconds(1_500_001))
        #expect(pace.now() == start + SimDuration(microseconds: 1_500_001))
    }

    @Test("time goes faster by the factor")
    func fast() {
        let pace = PaceKeeper(clock: clock, start: start, speed: 60)
        clock.advance(by: .seconds(1))
        #expect(pace.now() == start + SimDuration(microseconds: 60_000_000))
        #expect(pace.nanosecondsUntil(start + SimDuration(microseconds: 120_000_000)) == 1_000_000_000)
    }

    @Test("a wait is never too short", arguments: [1, 7, 60, 1000] as [Int64])
    func rounding(speed: Int64) {
        let pace = PaceKeeper(clock: clock, start: start, speed: speed)
        for microseconds in [1, 2, 59, 60, 61, 999, 12345] as [Int64] {
            let moment = start + SimDuration(microseconds: microseconds)
            let wait = pace.nanosecondsUntil(moment)
            #expect(wait * speed >= microseconds * 1000)
            #expect((wait - 1000) * speed < microseconds * 1000)
        }
    }

    @Test("what is past needs no wait, and what never comes does not overflow")
    func extremes() {
        let pace = PaceKeeper(clock: clock, start: start)
        clock.advance(by: .seconds(10))
        #expect(pace.nanosecondsUntil(start) == 0)
        #expect(pace.nanosecondsUntil(.never) == .max)
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A time by which something must have happened, on the clock that nobody sets.
package struct Deadline: Sendable {
    private let endMilliseconds: Int

    /// Ends `seconds` from now.
    package init(seconds: Double) {
        endMilliseconds = Self.now() + Int(min(max(seconds, 0), 1e9) * 1000)
    }

    /// Milliseconds that are left; 0 once it has passed.
    package var remainingMilliseconds: Int32 {
        Int32(clamping: max(0, endMilliseconds - Self.now()))
    }

    /// Whether it has passed.
    package var hasPassed: Bool {
        remainingMilliseconds == 0
    }

    /// Waits until `condition` holds; says whether it did before the deadline.
    ///
    /// For what the operating system does not tell; it looks every few milliseconds.
    package func await(everyMilliseconds interval: Int32 = 2, _ condition: () -> Bool) -> Bool {
        while !condition() {
            if hasPassed { return condition() }
            poll(nil, 0, min(interval, max(1, remainingMilliseconds)))
        }
        return true
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}

/// The time of day in seconds since 1970.
package func currentTimeSeconds() -> Int {
    time(nil)
}

extension Deadline {
    /// Lets time pass, for what can only be looked at again and again; a signal ends it early.
    package static func pause(milliseconds: Int32) {
        poll(nil, 0, milliseconds)
    }
}

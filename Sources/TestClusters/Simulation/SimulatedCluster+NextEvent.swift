internal import SimCluster

extension SimulatedCluster {
    /// Lets time pass until something happens, but no more than `limit`; gives how much passed, nil where nothing will
    /// ever happen.
    mutating func advanceToNextEvent(within limit: Duration) -> Duration? {
        guard let next = nextEvent else { return nil }
        let start = now
        // At least a millisecond, so that whoever waits always gets on.
        let end = max(min(next, start + SimDuration(limit)), start + SimDuration(microseconds: 1000))
        advance(to: end)
        return .microseconds((end - start).microseconds)
    }
}

import Testing

/// Waits for a condition that another thread brings about; a condition that does not come is an issue of the test.
func awaitCondition(
    _ what: String,
    seconds: Int = 60,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () throws -> Bool
) async throws {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    while true {
        // What came about while this task waited for a thread has come about in time.
        let isLate = ContinuousClock.now >= deadline
        if try condition() { return }
        try #require(!isLate, "\(what) did not come about", sourceLocation: sourceLocation)
        // A pause between two looks, so that what is waited for gets the processor.
        try await ContinuousClock().sleep(for: .milliseconds(2))
    }
}

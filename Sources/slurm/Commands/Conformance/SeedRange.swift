import ArgumentParser

/// Seeds of random scenarios, as `1..50` or `17`.
struct SeedRange: ExpressibleByArgument {
    /// The seeds.
    let seeds: ClosedRange<UInt64>

    init?(argument: String) {
        guard let first = argument.split(separator: ".").first.flatMap({ UInt64($0) }) else { return nil }
        let rest = argument.drop { $0 != "." }
        guard !rest.isEmpty else {
            seeds = first...first
            return
        }
        guard rest.hasPrefix(".."), let last = UInt64(rest.dropFirst(2)), last >= first else { return nil }
        seeds = first...last
    }
}

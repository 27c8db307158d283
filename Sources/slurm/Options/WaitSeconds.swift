import ArgumentParser

/// A length of time such as `500ms`, `30`, `30s`, `2m` or `1h`.
struct WaitSeconds: ExpressibleByArgument, CustomStringConvertible {
    /// The length in seconds.
    var seconds: Double

    /// Makes a length.
    init(seconds: Double) {
        self.seconds = seconds
    }

    init?(argument: String) {
        let units: [(String, Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)]
        let unit = units.first { argument.hasSuffix($0.0) } ?? ("", 1)
        guard let number = Double(argument.dropLast(unit.0.count)), number >= 0, number <= 1e6 else { return nil }
        seconds = number * unit.1
    }

    /// The length as it can be given.
    var description: String {
        "\(Int(seconds))s"
    }
}

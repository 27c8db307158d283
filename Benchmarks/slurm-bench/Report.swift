/// Prints the table.
struct Report {
    private var lines: [String] = []

    /// Starts a table.
    init() {
        lines.append(Self.row("what", "ours", "real", "ratio", "aim"))
        lines.append(Self.row("----", "----", "----", "-----", "---"))
    }

    /// Adds a comparison of times.
    mutating func add(_ comparison: Comparison) {
        lines.append(
            Self.row(
                comparison.name,
                Self.milliseconds(comparison.ours.median),
                Self.milliseconds(comparison.real.median),
                Self.decimal(comparison.ratio, places: 2),
                comparison.aim.map { "<= \(Self.decimal($0, places: 2))" } ?? ""
            )
        )
    }

    /// Adds a comparison with an aim that is a time of ours.
    mutating func add(_ comparison: Comparison, aimMilliseconds: Double) {
        lines.append(
            Self.row(
                comparison.name,
                Self.milliseconds(comparison.ours.median),
                Self.milliseconds(comparison.real.median),
                Self.decimal(comparison.ratio, places: 3),
                "<= \(Self.decimal(aimMilliseconds, places: 0)) ms"
            )
        )
    }

    /// Adds a comparison of memory; nil where there is nothing to compare with.
    mutating func addMemory(_ name: String, oursKiB: Int, realKiB: Int?, aimMiB: Int) {
        lines.append(
            Self.row(
                name,
                "\(Self.decimal(Double(oursKiB) / 1024, places: 1)) MiB",
                realKiB.map { "\(Self.decimal(Double($0) / 1024, places: 1)) MiB" } ?? "",
                realKiB.map { Self.decimal(Double(oursKiB) / Double(max(1, $0)), places: 2) } ?? "",
                "<= \(aimMiB) MiB"
            )
        )
    }

    /// The table.
    var text: String {
        lines.joined(separator: "\n")
    }

    private static func row(_ cells: String...) -> String {
        let widths = [46, 12, 12, 8, 10]
        return zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - cell.count))
        }.joined(separator: " ")
    }

    static func milliseconds(_ seconds: Double) -> String {
        "\(decimal(seconds * 1000, places: 2)) ms"
    }

    /// A number with a fixed count of decimals.
    static func decimal(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let rounded = Int((value * Double(scale)).rounded())
        guard places > 0 else { return "\(rounded)" }
        let fraction = "\(rounded % scale)"
        return "\(rounded / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
    }
}

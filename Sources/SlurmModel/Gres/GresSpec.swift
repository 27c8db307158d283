/// An amount of one generic resource, as options name it: `gpu:2`, `gpu:fake:2`, `gres:gpu:fake:2`.
///
/// Source: the man page sbatch(1), options `--gres` and `--gpus`; the `gres:` prefix was seen on the wire of 22.05.8.
package struct GresSpec: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The resource, for example `gpu`.
    package var name: String
    /// The model of it, for example `fake`; nil takes any.
    package var type: String?
    /// How many.
    package var count: UInt64

    /// Makes an amount.
    package init(name: String, type: String? = nil, count: UInt64) {
        self.name = name
        self.type = type
        self.count = count
    }

    /// The amount as Slurm's daemons print it, without prefix: `gpu:fake:2`.
    package var description: String {
        if let type { return "\(name):\(type):\(count)" }
        return "\(name):\(count)"
    }
}

extension GresSpec {
    /// Reads a comma-separated list; an empty text and `none` give no amounts, a text that Slurm refuses gives nil.
    package static func list(_ text: String) -> [GresSpec]? {
        var specs: [GresSpec] = []
        for part in text.split(separator: ",") {
            guard let spec = GresSpec(parsing: part) else { return nil }
            if spec.name == "none" { continue }
            specs.append(spec)
        }
        return specs
    }

    /// Reads one amount; a missing count means one.
    package init?(parsing text: some StringProtocol) {
        var words = text.split(whereSeparator: { $0 == ":" || $0 == "=" }).map { "\($0)" }
        if let first = words.first {
            if first == "gres" { words.removeFirst() }
            if first.hasPrefix("gres/") { words[0] = "\(first.dropFirst(5))" }
        }
        guard let name = words.first, words.count <= 3 else { return nil }
        switch words.count {
        case 1:
            self.init(name: name, count: 1)
        case 2:
            if let count = GresSpec.count(words[1]) {
                self.init(name: name, count: count)
            } else if let first = words[1].first, !first.isNumber {
                self.init(name: name, type: words[1], count: 1)
            } else {
                return nil
            }
        default:
            guard let count = GresSpec.count(words[2]) else { return nil }
            self.init(name: name, type: words[1], count: count)
        }
    }

    /// A decimal number with an optional `K`, `M`, `G` or `T` (powers of 1024).
    private static func count(_ text: String) -> UInt64? {
        var digits = text[...]
        var factor: UInt64 = 1
        if let last = digits.last, !last.isNumber {
            guard let power = ["k", "m", "g", "t"].firstIndex(of: last.lowercased()) else { return nil }
            factor = 1 << (10 * UInt64(power + 1))
            digits.removeLast()
        }
        guard let number = UInt64(digits) else { return nil }
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }
}

import SlurmModel
import SlurmWire

/// Trackable resources as accounting keeps them: `1=8,2=1024`, the numbers of resources with counts.
struct TresList: Sendable {
    /// Numbers of resources that exist on every cluster.
    enum Resource {
        static let cpu: UInt32 = 1
        static let memory: UInt32 = 2
        static let energy: UInt32 = 3
        static let node: UInt32 = 4
        static let disk: UInt32 = 6
        static let virtualMemory: UInt32 = 7
        static let pages: UInt32 = 8
    }

    /// What is counted, in the order of the text.
    private(set) var entries: [(id: UInt32, count: UInt64)] = []

    /// Milliseconds per second of processor time.
    static let processorTimeUnit: UInt64 = 1000

    /// Reads a text; parts that are none are left out.
    init(_ text: String?) {
        Self.visit(text) { id, count in
            entries.append((id, count))
            return true
        }
    }

    /// How many a text counts of a resource, or nil; a list of many jobs asks for each of them, so nothing is kept.
    static func count(of wanted: UInt32, in text: String?) -> UInt64? {
        var found: UInt64?
        visit(text) { id, count in
            if id == wanted { found = count }
            return id != wanted
        }
        return found
    }

    /// Calls `body` with each part until it gives false.
    private static func visit(_ text: String?, _ body: (UInt32, UInt64) -> Bool) {
        guard var text else { return }
        text.withUTF8 { text in
            var start = 0
            while start < text.count {
                let end = text[start...].firstIndex(of: UInt8(ascii: ",")) ?? text.count
                let part = text[start..<end]
                start = end + 1
                guard let sign = part.firstIndex(of: UInt8(ascii: "=")), let id = number(part[..<sign]),
                    let id = UInt32(exactly: id), let count = number(part[(sign + 1)...])
                else { continue }
                if !body(id, count) { return }
            }
        }
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
        guard !digits.isEmpty else { return nil }
        var number: UInt64 = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, isStillTooLarge) = tens.addingReportingOverflow(UInt64(digit - UInt8(ascii: "0")))
            if isTooLarge || isStillTooLarge { return nil }
            number = sum
        }
        return number
    }

    /// How many there are of a resource, or nil.
    subscript(_ id: UInt32) -> UInt64? {
        entries.first { $0.id == id }?.count
    }

    /// The text with names, in their alphabetical order: `cpu=8,mem=1G`; nil where nothing is counted.
    func named(_ names: [UInt32: String], _ count: (UInt32, UInt64) -> String) -> String? {
        let parts = entries.compactMap { entry -> String? in
            guard let name = names[entry.id], entry.count != UInt64.max - 1 else { return nil }
            return "\(name)=\(entry.count == UInt64.max ? "NONE" : count(entry.id, entry.count))"
        }
        return parts.isEmpty ? nil : parts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ",")
    }

    /// The text with names, memory with its unit.
    func amounts(_ names: [UInt32: String], _ units: UnitText) -> String? {
        named(names) { id, count in
            id == Resource.memory || names[id]?.hasPrefix("bb/") == true
                ? units.text(Double(count), unit: 2) : "\(count)"
        }
    }

    /// The text with names of what was used: bytes, and processor time in milliseconds.
    func usage(_ names: [UInt32: String], _ units: UnitText) -> String? {
        named(names) { id, count in
            id == Resource.cpu
                ? LengthText.seconds(Int64(clamping: count / Self.processorTimeUnit)) : units.text(Double(count))
        }
    }
}

/// The lines of a listing of jobs while they are collected: their text, and what they are sorted by.
///
/// A row holds a job's whole record, two kilobytes and more; of a long list only what is printed is kept.
struct SqueueLines {
    private let orders: [SqueueSort.JobOrder]
    /// For each order the key of each line.
    private var keys: [[SortKey]]
    private var text: [UInt8] = []
    /// Where each line's text ends.
    private var ends: [Int] = []
    /// Which row of the listing each line is.
    private var places: [Int] = []

    /// Starts without lines.
    init(_ orders: [SqueueSort.JobOrder]) {
        self.orders = orders
        keys = orders.map { _ in [] }
    }

    /// Adds the row of a place; `write` appends its text.
    mutating func append(_ row: SqueueRow, place: Int, _ write: (inout [UInt8]) -> Void) {
        for index in orders.indices { keys[index].append(orders[index].key(row)) }
        write(&text)
        ends.append(text.count)
        places.append(place)
    }

    /// Appends the lines in their order to `bytes`.
    func append(to bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + text.count)
        for line in sorted() {
            bytes += text[(line == 0 ? 0 : ends[line - 1])..<ends[line]]
        }
    }

    /// The lines sorted by one order after the other, each of which leaves in place what it does not tell apart.
    private func sorted() -> [Int] {
        var lineOfPlace = Array(repeating: -1, count: (places.max() ?? -1) + 1)
        for line in places.indices { lineOfPlace[places[line]] = line }
        var lines = lineOfPlace.filter { $0 >= 0 }
        for index in orders.indices {
            let (keys, isReversed) = (keys[index], orders[index].isReversed)
            if isOrdered(lines, keys, isReversed) { continue }
            lines = StableSort.sorted(lines) { keys[$0].order(keys[$1], isReversed: isReversed) }
        }
        return lines
    }

    /// Whether an order leaves everything in its place, as most do.
    ///
    /// Not asked where a comparison is not consistent: there the outcome depends on what is compared.
    private func isOrdered(_ lines: [Int], _ keys: [SortKey], _ isReversed: Bool) -> Bool {
        for (line, next) in zip(lines, lines.dropFirst()) {
            guard keys[line].isConsistent, keys[line].order(keys[next], isReversed: isReversed) <= 0 else {
                return false
            }
        }
        return true
    }
}

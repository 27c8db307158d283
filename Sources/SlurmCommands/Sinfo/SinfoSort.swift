import SlurmModel
import SlurmWire

/// The order of the lines, by the letters of `--sort`.
enum SinfoSort {
    private static let defaultOrder = "#P,-t"
    private static let defaultOrderOfNodes = "N"

    /// Sorts the lines; letters by which they cannot be sorted are passed over.
    static func sorted(_ rows: [SinfoRow], _ settings: SinfoSettings) -> [SinfoRow] {
        let specification = settings.sort ?? (settings.listsNodes ? defaultOrderOfNodes : defaultOrder)
        let letters = Array(specification)
        var order = Array(rows.indices)
        for index in letters.indices.reversed() where !",#+-".contains(letters[index]) {
            let before = index > 0 ? letters[index - 1] : ","
            guard let key = key(letters[index], isListOrder: before == "#") else { continue }
            let keys = rows.map(key)
            order = StableSort.sorted(order) { keys[$0].order(keys[$1], isReversed: before == "-") }
        }
        return order.map { rows[$0] }
    }

    /// The value that a letter sorts by; with `#`, partitions stand in the controller's order.
    private static func key(_ letter: Character, isListOrder: Bool) -> ((SinfoRow) -> SortKey)? {
        switch letter {
        case "P", "R":
            isListOrder ? { .number(Int64($0.partitionPlace)) } : { .text($0.partition.name ?? "") }
        case "t", "T": { .number(Int64($0.state)) }
        case "N": { .host(first($0.nodes)) }
        case "n": { .host(first($0.hosts)) }
        case "o": { .host(first($0.addresses)) }
        default: partitionKey(letter) ?? nodeKey(letter)
        }
    }

    private static func first(_ names: [String]) -> String? {
        StableSort.sorted(names, by: HostOrder.compare).first
    }

    private static func partitionKey(_ letter: Character) -> ((SinfoRow) -> SortKey)? {
        switch letter {
        case "a": { .number(Int64($0.partition.stateUp)) }
        case "g": { .text($0.partition.allowGroups ?? "") }
        case "h": { .number(Int64($0.partition.maxShare)) }
        case "l": { .number(Int64($0.partition.maxTime.raw)) }
        case "M": { .number(Int64($0.partition.preemptMode.raw)) }
        case "p": { .number(Int64($0.partition.priorityTier)) }
        case "r": { .number(Int64($0.partition.flags & PartitionFlags.rootOnly)) }
        case "s":
            { row in
                let most = row.partition.maxNodes.raw
                return .number(Int64(most == UInt32.max ? most : most &+ row.partition.minNodes))
            }
        case "S": { .number(Int64($0.partition.priorityJobFactor)) }
        case "V": { _ in .text(nil) }
        default: nil
        }
    }

    private static func nodeKey(_ letter: Character) -> ((SinfoRow) -> SortKey)? {
        switch letter {
        case "A", "F": { .number(Int64($0.nodeCounts.allocated)) }
        case "b": { .text($0.node?.featuresAct ?? "") }
        case "c": { .number(Int64($0.cpus.least)) }
        case "d": { .number(Int64($0.diskMiB.least)) }
        case "D": { .number(Int64($0.nodeCounts.total)) }
        case "e": { .number(Int64(bitPattern: $0.freeMemoryMiB.least >> 1)) }
        case "E": { .text($0.node?.reason ?? "") }
        case "f": { .text($0.node?.features ?? "") }
        case "H": { .number($0.node?.reasonTime ?? 0) }
        case "m": { .number(Int64(bitPattern: $0.memoryMiB.least)) }
        case "O": { .number(Int64($0.cpuLoad.least)) }
        case "u", "U": { .number(Int64($0.node?.reasonUid.raw ?? 0)) }
        case "w": { .number(Int64($0.weight.least)) }
        case "X": { .number(Int64($0.sockets.least)) }
        case "Y": { .number(Int64($0.cores.least)) }
        case "Z": { .number(Int64($0.threads.least)) }
        case "z": { row in .numbers([row.sockets.least, row.cores.least, row.threads.least].map { Int64($0) }) }
        default: nil
        }
    }
}

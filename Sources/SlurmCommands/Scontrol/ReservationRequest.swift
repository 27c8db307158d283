import SlurmModel
import SlurmWire

/// Reads what `scontrol create reservation` and `scontrol update reservation` say of a reservation.
///
/// Source: scontrol(1) 22.05, "RESERVATIONS - SPECIFICATIONS"; messages observed on 22.05.8.
struct ReservationRequest {
    /// What was read so far.
    private(set) var update = ReservationUpdate()
    /// The message about what is wrong, or nil.
    private(set) var problem: String?
    /// A line about a time that cannot be read, printed before the problem.
    private(set) var timeProblem: String?

    /// What every message ends with: what becomes of the request.
    private let result: String
    private let invocation: Invocation

    /// `NO_VAL`, where a time or a length is left open.
    private static let open = UInt32.max - 1

    private enum Field {
        case text(any WritableKeyPath<ReservationUpdate, String?> & Sendable)
        /// A list that is given once, or changed by `+=` and `-=`.
        case list(any WritableKeyPath<ReservationUpdate, String?> & Sendable)
        case flags, startTime, endTime, duration, startDelay, nodeCount, coreCount, resources, watts, none
    }

    /// The words; of two that a shortened one may mean it is the first.
    private static let fields: [(keyword: Keyword, field: Field)] = [
        (Keyword("Accounts", 1), .list(\.accounts)), (Keyword("Flags", 2), .flags),
        (Keyword("Groups", 1), .list(\.groups)), (Keyword("Users", 1), .list(\.users)),
        (Keyword("ReservationName", 1), .text(\.name)), (Keyword("BurstBuffer", 2), .text(\.burstBuffer)),
        (Keyword("StartTime", 2), .startTime), (Keyword("EndTime", 1), .endTime), (Keyword("Duration", 1), .duration),
        (Keyword("MaxStartDelay", 2), .startDelay), (Keyword("NodeCnt", 5), .nodeCount),
        (Keyword("NodeCount", 5), .nodeCount), (Keyword("CoreCnt", 5), .coreCount),
        (Keyword("CoreCount", 5), .coreCount), (Keyword("CPUCnt", 5), .coreCount), (Keyword("CPUCount", 5), .coreCount),
        (Keyword("Nodes", 5), .text(\.nodeList)), (Keyword("Features", 2), .text(\.features)),
        (Keyword("Licenses", 2), .text(\.licenses)), (Keyword("PartitionName", 1), .text(\.partition)),
        (Keyword("TRES", 1), .resources), (Keyword("Watts", 1), .watts), (Keyword("res", 3), .none),
    ]

    /// Reads words of the kind `name=value`, up to the first that is wrong.
    init(_ words: [String], result: String, _ invocation: Invocation) {
        self.result = result
        self.invocation = invocation
        update.startTime = Int64(Self.open)
        update.endTime = Int64(Self.open)
        update.duration = Self.open
        for word in words where problem == nil { read(word) }
    }

    private mutating func read(_ word: String) {
        let assignment = Assignment(word)
        guard let value = assignment.value else {
            if Keyword.begins(word, with: "res") { return }
            guard Keyword("Skip", 2).matches(word) else {
                problem = "Misformatted parameter '\(word)', most options have a parameter after '='.  \(result)"
                return
            }
            return add(flags: ReservationFlags.skip)
        }
        var name = assignment.name
        let sign = name.last.flatMap { "+-".contains($0) ? $0 : nil }
        if sign != nil { name = name.dropLast() }
        guard let field = Self.fields.first(where: { $0.keyword.matches(name) })?.field else {
            problem = "Unknown parameter \(word).  \(result)"
            return
        }
        switch field {
        case .list(let path):
            guard update[keyPath: path] == nil else {
                problem = "Parameter \(word) specified more than once"
                return
            }
            update[keyPath: path] = sign.map { Self.signed(value, $0) } ?? value
            return
        case .flags:
            return readFlags(sign.map { Self.signed(value, $0) } ?? value)
        case .duration:
            readDuration(value, word)
            if let sign { add(flags: sign == "+" ? ReservationFlags.longer : ReservationFlags.shorter) }
            return
        default: set(field, value, word)
        }
        if sign != nil && problem == nil {
            problem = "The +=/-= notation is not supported when updating \(name).  \(result)"
        }
    }

    private mutating func set(_ field: Field, _ value: String, _ word: String) {
        switch field {
        case .text(let path): update[keyPath: path] = value
        case .startTime: update.startTime = time(value, "start", word)
        case .endTime: update.endTime = time(value, "end", word)
        case .startDelay:
            guard let seconds = TimeLimitText.seconds(value), seconds >= 0 else {
                problem = "Invalid duration \(word).  \(result)"
                return
            }
            update.maxStartDelay = .value(UInt32(clamping: seconds))
        case .nodeCount: readNodeCount(value, "node count")
        case .coreCount: readCoreCount(value, "core count")
        case .resources: readResources(value)
        case .watts: readWatts(value)
        default: break
        }
    }

    private mutating func time(_ value: String, _ which: String, _ word: String) -> Int64 {
        let phrase = TimePhrase(value, invocation)
        if let message = phrase.message {
            timeProblem = message
            problem = "Invalid \(which) time \(word).  \(result)"
        }
        return phrase.instant
    }

    private mutating func readDuration(_ value: String, _ word: String) {
        guard let minutes = TimeLimitText.minutes(value) else {
            problem = "Invalid duration \(word).  \(result)"
            return
        }
        update.duration = minutes.raw
    }

    private mutating func readFlags(_ text: String) {
        guard let parsed = ReservationFlags.parse(text) else {
            problem = "Error parsing flags \(text).  \(result)"
            return
        }
        if let seconds = parsed.purgeSeconds { update.purgeCompTime = .value(seconds) }
        add(flags: parsed.flags)
    }

    mutating func add(flags: UInt64) {
        update.flags = .value((update.flags.number ?? 0) | flags)
    }

    /// `a,b` with `+` becomes `+a,+b`.
    private static func signed(_ list: String, _ sign: Character) -> String {
        "\(sign)" + list.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ",\(sign)")
    }
}

extension ReservationRequest {
    /// How many nodes: numbers with an optional unit of 1024.
    private mutating func readNodeCount(_ text: String, _ what: String) {
        var counts: [UInt32] = []
        for part in CommaList.parts(text) {
            let number = LeadingNumber(part)
            let unit = number.rest.lowercased()
            guard number.value >= 0, number.value < Int.max, unit.isEmpty || unit.hasPrefix("k") || unit.hasPrefix("m")
            else {
                problem = "Invalid \(what) \(text)"
                return
            }
            let factor: UInt32 = unit.isEmpty ? 1 : unit.hasPrefix("k") ? 1024 : 1024 * 1024
            counts.append(UInt32(truncatingIfNeeded: number.value) &* factor)
        }
        // The wire marks the end of the list, too.
        update.nodeCnt = counts + [0]
    }

    private mutating func readCoreCount(_ text: String, _ what: String) {
        let numbers = CommaList.parts(text).map { LeadingNumber($0) }
        guard numbers.allSatisfy({ $0.rest.isEmpty }) else {
            problem = "Invalid \(what) \(text)"
            return
        }
        update.coreCnt = numbers.map { UInt32(truncatingIfNeeded: $0.value) } + [0]
    }

    private mutating func readWatts(_ text: String) {
        let number = LeadingNumber(text)
        switch number.rest.lowercased() {
        case _ where ["n/a", "none"].contains(text.lowercased()): update.resvWatts = 0
        case _ where text.lowercased() == "infinite": update.resvWatts = .infinite
        case "": update.resvWatts = .value(UInt32(truncatingIfNeeded: number.value))
        case let unit where unit.hasPrefix("k"):
            update.resvWatts = .value(UInt32(truncatingIfNeeded: number.value &* 1000))
        case let unit where unit.hasPrefix("m"):
            update.resvWatts = .value(UInt32(truncatingIfNeeded: number.value &* 1_000_000))
        default: problem = "Invalid Watts value: \(text)"
        }
    }

    /// The resources that every cluster counts.
    private static let usualResources: Set<String> = [
        "cpu", "mem", "energy", "node", "billing", "fs/disk", "vmem", "pages",
    ]

    /// Resources by name: `cpu=4,node=2,license/x=1`; numbers after `cpu` are one for each node.
    private mutating func readResources(_ text: String) {
        let configured = CommaList.parts(invocation.configuration?.text("AccountingStorageTRES") ?? "")
        var (cores, nodes, licenses, buffers): ([String], [String], [String], [String]) = ([], [], [], [])
        var lastIsCores = false
        for part in CommaList.parts(text) {
            let pieces = part.split(separator: "=", maxSplits: 1).map(String.init)
            if pieces.count == 1, lastIsCores, part.allSatisfy({ ("0"..."9").contains($0) }) {
                cores.append(part)
                continue
            }
            lastIsCores = false
            guard pieces.count == 2 else {
                problem = "invalid TRES '\(pieces.first ?? part)'"
                return
            }
            let name = pieces[0].lowercased()
            guard Self.usualResources.contains(name) || configured.contains(where: { $0.lowercased() == name }) else {
                problem = "couldn't identify configured TRES '\(pieces[0])'"
                return
            }
            let kind = name.split(separator: "/").first.map(String.init) ?? name
            let item = pieces[0].split(separator: "/", maxSplits: 1).last.map(String.init) ?? ""
            switch kind {
            case "license": licenses.append("\(item):\(pieces[1])")
            case "bb": buffers.append("\(item):\(pieces[1])")
            case "node": nodes.append(pieces[1])
            case "cpu":
                guard pieces[1].allSatisfy({ ("0"..."9").contains($0) }) else {
                    problem = "invalid TRES cpu value '\(pieces[1])'"
                    return
                }
                cores.append(pieces[1])
                lastIsCores = true
            default:
                problem = "TRES type '\(pieces[0])' not supported with reservations"
                return
            }
        }
        if !cores.isEmpty { readCoreCount(cores.joined(separator: ","), "TRES core count") }
        if !nodes.isEmpty && problem == nil { readNodeCount(nodes.joined(separator: ","), "TRES node count") }
        if !licenses.isEmpty { update.licenses = licenses.joined(separator: ",") }
        if !buffers.isEmpty { update.burstBuffer = buffers.joined(separator: ",") }
    }

    /// Names the partition's nodes where only the partition was given.
    mutating func takeWholePartition() {
        add(flags: ReservationFlags.partitionNodes)
        update.nodeList = "ALL"
    }
}

import SlurmModel
import SlurmWire

/// A line of `sprio`.
enum SprioRow: Sendable {
    /// What each factor counts.
    case weights
    /// A job's factors.
    case job(PriorityFactors)
}

/// What the values of a line depend on beside the job.
struct SprioContext: Sendable {
    /// What each factor counts.
    let weights: PriorityWeights
    /// The names of users.
    let users: UserTable
}

/// A column of `sprio`.
struct SprioField: ListingField {
    let letter: Character?
    let names: [String] = []
    let header: Cell
    private let weight: @Sendable (PriorityWeights) -> String?
    private let value: @Sendable (PriorityFactors, SprioContext) -> String?

    init(
        _ letter: Character,
        _ header: String,
        weight: @escaping @Sendable (PriorityWeights) -> String? = { _ in "" },
        value: @escaping @Sendable (PriorityFactors, SprioContext) -> String?
    ) {
        self.letter = letter
        self.header = .text(header)
        self.weight = weight
        self.value = value
    }

    func cell(_ row: SprioRow, _ context: SprioContext) -> Cell {
        switch row {
        case .weights: .text(weight(context.weights))
        case .job(let job): .text(value(job, context))
        }
    }
}

/// The columns of `sprio`: letter, heading, what the line of weights has, value.
///
/// Source: sprio(1) 22.05, option `--format`; headings and forms observed on 22.05.8.
enum SprioFields {
    /// All columns.
    static let all =
        job + factor("a", "AGE", { $0.age }, { $0.priorityAge })
        + factor("b", "ASSOC", { $0.association }, { $0.priorityAssoc })
        + factor("f", "FAIRSHARE", { $0.fairShare }, { $0.priorityFs })
        + factor("j", "JOBSIZE", { $0.jobSize }, { $0.priorityJs })
        + factor("p", "PARTITION", { $0.partition }, { $0.priorityPart })
        + factor("q", "QOS", { $0.qos }, { $0.priorityQOS })

    private static let job: [SprioField] = [
        SprioField("i", "JOBID", weight: { _ in "Weights" }, value: { job, _ in "\(job.jobID)" }),
        SprioField("r", "PARTITION", value: { job, _ in job.partition }),
        SprioField("u", "USER", value: { job, context in context.users.name(ofUser: job.userID) }),
        // The cluster is told only within a federation.
        SprioField("c", "CLUSTER", value: { _, _ in nil }),
        SprioField("y", "PRIORITY", value: { job, _ in normalPriority(job) }),
        SprioField("Y", "PRIORITY", value: { job, _ in "\(Int64(job.priority))" }),
        SprioField("S", "SITE", weight: { _ in "1" }, value: { job, _ in offset(job.prioritySite, job) }),
        SprioField("N", "NICE", value: { job, _ in offset(job.nice, job) }),
        SprioField(
            "t",
            "TRES",
            value: { job, _ in
                resources(job) { NumberText.fixed($0 / $1, decimals: 2) }
            }
        ),
        SprioField(
            "T",
            "TRES",
            weight: { $0.tres },
            value: { job, _ in
                resources(job) { value, _ in NumberText.fixed(value, decimals: 0) }
            }
        ),
    ]

    /// A factor as a share of its weight (small letter) and as it counts (capital letter).
    private static func factor(
        _ letter: String,
        _ header: String,
        _ weight: @escaping @Sendable (PriorityWeights) -> UInt32,
        _ value: @escaping @Sendable (PriorityFactors) -> PackedDouble
    ) -> [SprioField] {
        [
            SprioField(
                Character(letter),
                header,
                weight: { "\(weight($0))" },
                value: { job, context in
                    let weight = weight(context.weights)
                    return NumberText.fixed(weight == 0 ? 0 : value(job).value / Double(weight), decimals: 7)
                }
            ),
            SprioField(
                Character(letter.uppercased()),
                header,
                weight: { "\(weight($0))" },
                value: { job, _ in NumberText.fixed(value(job).value, decimals: 0) }
            ),
        ]
    }

    private static func normalPriority(_ job: PriorityFactors) -> String {
        let direct = job.directPrio.value
        let text = NumberText.fixed(direct > 0 ? direct : job.priority / Double(UInt32.max), decimals: 14)
        return String(repeating: " ", count: max(0, 16 - text.utf8.count)) + text
    }

    /// A number that the wire holds above `NICE_OFFSET`; a priority that was set by hand has no parts.
    private static func offset(_ number: UInt32, _ job: PriorityFactors) -> String {
        job.directPrio.value > 0 ? "0" : "\(Int64(number) - PriorityFactors.offset)"
    }

    private static func resources(_ job: PriorityFactors, _ text: (Double, Double) -> String) -> String {
        var parts: [String] = []
        for (index, value) in job.priorityTres.enumerated() where value.value != 0 {
            let name = index < job.tresNames.count ? job.tresNames[index].orNull : ""
            let weight = index < job.tresWeights.count ? job.tresWeights[index].value : 1
            parts.append("\(name)=\(text(value.value, weight))")
        }
        return parts.joined(separator: ",")
    }
}

extension PriorityFactors {
    /// `NICE_OFFSET`: what the wire adds to nice values and to the site's factor.
    static let offset: Int64 = 0x8000_0000

    /// The priority that the factors make up; 0 is kept for held jobs.
    var priority: Double {
        let direct = directPrio.value
        if direct > 0 { return direct }
        let factors = [priorityAge, priorityAssoc, priorityFs, priorityJs, priorityPart, priorityQOS].map(\.value)
        var priority = factors.reduce(0, +)
        priority += Double(Int64(prioritySite) - Self.offset)
        priority -= Double(Int64(nice) - Self.offset)
        for value in priorityTres { priority += value.value }
        return max(priority, 1)
    }
}

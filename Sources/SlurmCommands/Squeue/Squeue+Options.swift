extension Squeue {
    package static let options = OptionTable([
        OptionRow("accounts", "A", .required),
        OptionRow("all", "a"),
        OptionRow("array", "r"),
        OptionRow("array-unique"),
        OptionRow("Format", "O", .required),
        OptionRow("format", "o", .required),
        OptionRow("federation"),
        OptionRow("help"),
        OptionRow("hide"),
        OptionRow("iterate", "i", .required),
        OptionRow("jobs", "j", .optional),
        OptionRow("local"),
        OptionRow("long", "l"),
        OptionRow("licenses", "L", .required),
        OptionRow("cluster", "M", .required, key: "clusters"),
        OptionRow("clusters", nil, .required),
        OptionRow("me"),
        OptionRow("name", "n", .required),
        OptionRow("noconvert"),
        OptionRow("node", "w", .required),
        OptionRow("nodes", nil, .required, key: "node"),
        OptionRow("nodelist", nil, .required, key: "node"),
        OptionRow("noheader", "h"),
        OptionRow("partitions", "p", .required),
        OptionRow("priority", "P"),
        OptionRow("qos", "q", .required),
        OptionRow("reservation", "R", .required),
        OptionRow("sib", key: "sibling"),
        OptionRow("sibling"),
        OptionRow("sort", "S", .required),
        OptionRow("start"),
        OptionRow("steps", "s", .optional),
        OptionRow("states", "t", .required),
        OptionRow("usage"),
        OptionRow("user", "u", .required),
        OptionRow("users", nil, .required, key: "user"),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
        OptionRow("json"),
        OptionRow("yaml"),
        OptionRow(letter: "U", .required, key: "accounts"),
    ])
}

/// What a command line of `squeue` and its environment ask for.
struct SqueueSettings: Sendable {
    /// The kind of listing.
    enum Listing: Hashable, Sendable {
        /// Jobs.
        case jobs
        /// Steps.
        case steps
    }

    var listing = Listing.jobs
    /// `-o`, or nil.
    var format: String?
    /// `-O`, or nil.
    var longFormat: String?
    /// The letters to sort by, last one first.
    var sort: String?
    var isLong = false
    var hasHeader = true
    var showsHidden = false
    /// Every task of an array on its own line (`-r`).
    var splitsArrays = false
    /// Tasks of an array that are records of their own stay on their own line.
    var keepsTasksApart = false
    /// Jobs in several partitions get a line for each (`-P`).
    var splitsPartitions = false
    var verbosity = 0
    var iterateSeconds: UInt32?
    /// `--json` or `--yaml`, the one given last, or nil.
    var dataForm: DataForm?
    var conversion = NumberText.Conversion.exact
    var filter = SqueueFilter()
}

extension Squeue {
    /// What `--help` prints.
    static var helpText: String { options.help(name) }
    /// What `--usage` prints.
    static var usageText: String { options.usage(name) }
}

extension Sinfo {
    package static let options = OptionTable([
        OptionRow("all", "a"),
        OptionRow("dead", "d"),
        OptionRow("exact", "e"),
        OptionRow("federation"),
        OptionRow("help"),
        OptionRow("hide"),
        OptionRow("iterate", "i", .required),
        OptionRow("local"),
        OptionRow("long", "l"),
        OptionRow("cluster", "M", .required, key: "clusters"),
        OptionRow("clusters", nil, .required),
        OptionRow("nodes", "n", .required),
        OptionRow("noconvert"),
        OptionRow("noheader", "h"),
        OptionRow("Node", "N"),
        OptionRow("format", "o", .required),
        OptionRow("Format", "O", .required),
        OptionRow("partition", "p", .required),
        OptionRow("responding", "r"),
        OptionRow("list-reasons", "R"),
        OptionRow("summarize", "s"),
        OptionRow("sort", "S", .required),
        OptionRow("states", "t", .required),
        OptionRow("reservation", "T"),
        OptionRow("usage"),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
        OptionRow("json"),
        OptionRow("yaml"),
    ])
}

/// What a command line of `sinfo` and its environment ask for.
struct SinfoSettings: Sendable {
    /// `-o`, or nil.
    var format: String?
    /// `-O`, or nil.
    var longFormat: String?
    var sort: String?
    var isLong = false
    var hasHeader = true
    var showsHidden = false
    var iterateSeconds: UInt32?
    /// `--json` or `--yaml`, the one given last, or nil.
    var dataForm: DataForm?
    /// One line for each node (`-N`).
    var listsNodes = false
    /// Why nodes are unavailable (`-R`).
    var listsReasons = false
    var summarizes = false
    var listsReservations = false
    /// Nodes of different sizes stay on different lines (`-e`).
    var isExact = false
    var conversion = NumberText.Conversion.exact
    /// The nodes asked for, or nil for all.
    var nodes: [String]?
    /// The partitions asked for, or nil for all.
    var partitions: [String]?
    /// Only nodes that do not answer.
    var onlyDead = false
    /// Only nodes that answer.
    var onlyResponding = false
    /// The states asked for, or nil for all.
    var states: NodeStateFilter?
    /// `-v`, how often.
    var verbosity = 0
    /// The nodes, partitions and states as they were asked for, which `-v` shows.
    var texts = Texts()

    /// Arguments that are shown again.
    struct Texts: Sendable {
        var nodes: String?
        var partitions: String?
        var states: String?
    }

    /// Whether the column of partitions is as wide as their names need.
    var fitsPartitions = false
    /// Whether the column of nodes is as wide as their names need.
    var fitsNodes = false

    /// Whether some nodes may be left out.
    var isFiltering: Bool {
        onlyDead || onlyResponding || nodes != nil || partitions != nil || states != nil
    }
}

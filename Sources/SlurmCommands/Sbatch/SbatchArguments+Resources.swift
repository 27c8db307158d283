import SlurmModel

/// The resources that a `#PBS -l` line asks for.
extension SbatchArguments {
    /// A place in a list of resources.
    private struct Scanner {
        private var rest: Substring

        init(_ text: String) {
            rest = text[...]
        }

        var isAtEnd: Bool { rest.isEmpty }

        /// Passes over a word if it stands here.
        mutating func take(_ word: String, anyCase: Bool) -> Bool {
            guard anyCase ? Keyword.begins(rest, with: word) : rest.hasPrefix(word) else { return false }
            rest = rest.dropFirst(word.count)
            return true
        }

        /// The text up to one of the separators, which is passed over.
        mutating func value(upTo separators: String) -> String {
            let end = rest.firstIndex { separators.contains($0) } ?? rest.endIndex
            defer { rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...] }
            return String(rest[..<end])
        }

        mutating func skip() {
            rest = rest.dropFirst()
        }

        var first: Character? { rest.first }
    }

    /// What a resource becomes.
    private enum Resource {
        /// An option with the value.
        case option(String, upTo: String)
        /// An option with an amount, without the `b` of bytes.
        case amount(String)
        case accelerator, accelerators, nodes, feature, none
    }

    /// The resources; where none begins, the next letter is looked at.
    private static let resources: [(word: String, anyCase: Bool, resource: Resource)] = [
        ("accelerator=", true, .accelerator), ("arch=", false, .none), ("cput=", false, .option("time", upTo: ",")),
        ("file=", false, .amount("tmp")), ("host=", false, .none), ("mem=", false, .amount("mem")),
        ("mpiprocs=", true, .option("ntasks-per-node", upTo: ":")), ("naccelerators=", true, .accelerators),
        ("ncpus=", true, .option("mincpus", upTo: ":")), ("nice=", false, .option("nice", upTo: ",")),
        ("nodes=", false, .nodes), ("opsys=", false, .none), ("other=", false, .none),
        ("pcput=", false, .option("time", upTo: ",")), ("pmem=", false, .none), ("proc=", false, .feature),
        ("pvmem=", false, .none), ("select=", true, .option("nodes", upTo: ":")), ("software=", false, .none),
        ("vmem=", false, .none), ("walltime=", false, .option("time", upTo: ",")),
    ]

    /// Applies a list of resources.
    mutating func applyResources(_ text: String) throws(CommandFailure) {
        var scanner = Scanner(text)
        var accelerators = 0
        var given: Set<String> = []
        while !scanner.isAtEnd {
            var found: Resource?
            for row in Self.resources where scanner.take(row.word, anyCase: row.anyCase) {
                found = row.resource
                break
            }
            switch found {
            case nil: scanner.skip()
            case .some(.none): _ = scanner.value(upTo: ",")
            case .option(let key, let separators):
                try give(key, scanner.value(upTo: separators))
                given.insert(key)
            case .amount(let key):
                let value = scanner.value(upTo: ",")
                try give(key, value.last?.uppercased() == "B" ? String(value.dropLast()) : value)
            case .accelerator: if scanner.take("true", anyCase: true) { accelerators = max(accelerators, 1) }
            case .accelerators: accelerators = LeadingNumber(scanner.value(upTo: ",")).value
            case .nodes: try applyNodes(scanner.value(upTo: ","))
            case .feature:
                let feature = scanner.value(upTo: ",")
                try give("constraint", reader.options.constraint.map { "\(feature),\($0)" } ?? feature)
                _ = scanner.value(upTo: ",")
            }
        }
        try spreadCPUs(given)
        if accelerators > 0 {
            // The names of the generic resources so far carry a prefix already.
            try give("gres", reader.options.gres.map { "\($0),gpu:\(accelerators)" } ?? "gpu:\(accelerators)")
        }
    }

    /// Of nodes, tasks and CPUs for each node come the CPUs of each task.
    private mutating func spreadCPUs(_ given: Set<String>) throws(CommandFailure) {
        guard given.isSuperset(of: ["nodes", "mincpus", "ntasks-per-node"]),
            let processors = reader.options.minimumCPUs, let tasks = reader.options.tasksPerNode,
            tasks > 0, processors > tasks
        else { return }
        try give("cpus-per-task", "\(processors / tasks)")
    }

    /// Nodes by number or by name: `2:ppn=4`, `node1+node2:gpus=1`.
    private mutating func applyNodes(_ text: String) throws(CommandFailure) {
        var scanner = Scanner(text)
        var (perNode, count): (Int, Int) = (0, 0)
        var hosts: [String] = []
        while let first = scanner.first {
            if scanner.take("gpus=", anyCase: false) {
                try give("gpus-per-node", scanner.value(upTo: "+:"))
            } else if scanner.take("ppn=", anyCase: false) {
                perNode += LeadingNumber(scanner.value(upTo: "+:")).value
            } else if first.isASCII && first.isNumber {
                count += LeadingNumber(scanner.value(upTo: "+:")).value
            } else if first.isASCII && first.isLetter {
                hosts.append(scanner.value(upTo: "+:"))
            } else {
                scanner.skip()
            }
        }
        if count > 0 { try give("nodes", "\(count)") }
        if perNode > 0 { try give("ntasks", "\(perNode * max(count, 1))") }
        if !hosts.isEmpty { try give("nodelist", HostList(hosts).folded) }
    }
}

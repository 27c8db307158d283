import SlurmModel
import SlurmWire

/// `scontrol show`: finds out what is to be shown.
enum ShowEntity {
    /// What can be shown.
    enum Entity: Hashable, Sendable {
        case config, hostNames, hostList, hostListSorted, jobs, licenses, nodes, partitions, reservations
        case steps, topology
        /// Something that Slurm shows and this program does not.
        case refused
    }

    /// The words for what can be shown; of two that a shortened word may mean it is the first.
    ///
    /// Source: scontrol(1) 22.05, `show`; how far words may be shortened was tried on 22.05.8.
    static let entities: [(keyword: Keyword, entity: Entity)] = [
        (Keyword("aliases", 1), .refused), (Keyword("bbstat", 2), .refused), (Keyword("dwstat", 2), .refused),
        (Keyword("burstbuffer", 2), .refused), (Keyword("assoc_mgr", 2), .refused), (Keyword("cache", 2), .refused),
        (Keyword("config", 1), .config), (Keyword("daemons", 1), .refused), (Keyword("federations", 1), .refused),
        (Keyword("frontendname", 1), .refused), (Keyword("hostnames", 5), .hostNames),
        (Keyword("hostlist", 5), .hostList), (Keyword("hostlistsorted", 9), .hostListSorted),
        (Keyword("jobs", 1), .jobs), (Keyword("jobid", 1), .jobs), (Keyword("licenses", 2), .licenses),
        (Keyword("nodes", 1), .nodes), (Keyword("partitions", 2), .partitions),
        (Keyword("partitionname", 2), .partitions), (Keyword("reservations", 1), .reservations),
        (Keyword("reservationname", 1), .reservations), (Keyword("slurmd", 2), .refused),
        (Keyword("steps", 2), .steps), (Keyword("topology", 1), .topology),
    ]

    /// Shows what the words ask for.
    static func run(
        _ tag: String,
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        guard words.count <= 2 else {
            return session.complain("too many arguments for keyword:\(tag)", evenIfQuiet: false)
        }
        let assignment = Assignment(words[0])
        let value = assignment.value ?? (words.count == 2 ? words[1] : nil)
        guard let row = entities.first(where: { $0.keyword.matches(assignment.name) }) else {
            return session.complain("invalid entity:\(words[0]) for keyword:\(tag) ", evenIfQuiet: false)
        }
        switch row.entity {
        case .config: ShowConfig.run(&session, &controller)
        case .hostNames: ShowHosts.names(value, &session)
        case .hostList: ShowHosts.list(value, isSorted: false, &session)
        case .hostListSorted: ShowHosts.list(value, isSorted: true, &session)
        case .jobs: ShowJob.run(value, &session, &controller)
        case .licenses: ShowLicense.run(value, &session, &controller)
        case .nodes: ShowNode.run(value, &session, &controller)
        case .partitions: ShowPartition.run(value, &session, &controller)
        case .reservations: ShowReservation.run(value, &session, &controller)
        case .steps: ShowStep.run(value, &session, &controller)
        case .topology: ShowTopology.run(value, &session, &controller)
        case .refused: session.fail("show \(row.keyword.word) is not supported")
        }
    }
}

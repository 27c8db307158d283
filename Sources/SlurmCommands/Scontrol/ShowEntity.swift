import SlurmModel
import SlurmWire

/// `scontrol show`: finds out what is to be shown.
enum ShowEntity {
    /// What can be shown.
    enum Entity: Hashable, Sendable {
        case config, hostNames, hostList, hostListSorted, jobs, licenses, nodes, partitions, reservations
        case steps, topology, aliases, burstBufferStatus, burstBuffers, associations, daemons, federations
        case frontEnds, nodeDaemon
    }

    /// The words for what can be shown; of two that a shortened word may mean it is the first.
    ///
    /// Source: scontrol(1) 22.05, `show`; how far words may be shortened was tried on 22.05.8.
    static let entities: [(keyword: Keyword, entity: Entity)] = [
        (Keyword("aliases", 1), .aliases), (Keyword("bbstat", 2), .burstBufferStatus),
        (Keyword("dwstat", 2), .burstBufferStatus),
        (Keyword("burstbuffer", 2), .burstBuffers), (Keyword("assoc_mgr", 2), .associations),
        (Keyword("cache", 2), .associations),
        (Keyword("config", 1), .config), (Keyword("daemons", 1), .daemons), (Keyword("federations", 1), .federations),
        (Keyword("frontendname", 1), .frontEnds), (Keyword("hostnames", 5), .hostNames),
        (Keyword("hostlist", 5), .hostList), (Keyword("hostlistsorted", 9), .hostListSorted),
        (Keyword("jobs", 1), .jobs), (Keyword("jobid", 1), .jobs), (Keyword("licenses", 2), .licenses),
        (Keyword("nodes", 1), .nodes), (Keyword("partitions", 2), .partitions),
        (Keyword("partitionname", 2), .partitions), (Keyword("reservations", 1), .reservations),
        (Keyword("reservationname", 1), .reservations), (Keyword("slurmd", 2), .nodeDaemon),
        (Keyword("steps", 2), .steps), (Keyword("topology", 1), .topology),
    ]

    /// Shows what the words ask for.
    static func run(
        _ tag: String,
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        let takesMore = ["assoc_mgr", "bbstat", "dwstat"].contains { Keyword($0, 2).matches(words[0]) }
        guard words.count <= 2 || takesMore else {
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
        case .aliases: ShowDaemons.aliases(value, &session)
        case .daemons: ShowDaemons.run(value, tag, &session)
        case .federations: ShowAbsent.federation(&session, &controller)
        case .burstBuffers: ShowAbsent.burstBuffers(&session, &controller)
        case .burstBufferStatus: ShowAbsent.burstBufferStatus(Array(words.dropFirst()), &session, &controller)
        case .associations: ShowAbsent.associations(Array(words.dropFirst()), &session)
        case .frontEnds: ShowAbsent.frontEnds(value, &session)
        case .nodeDaemon: ShowAbsent.nodeDaemon(&session)
        }
    }
}

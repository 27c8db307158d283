package import SimCluster
package import SlurmModel
import SlurmWire

/// What a controller keeps and tells as the accounting daemon (slurmdbd) of its cluster.
package struct Accounting: Sendable {
    /// The cluster's name.
    package let cluster: String
    /// Users, accounts and limits.
    package internal(set) var directory: AccountingDirectory
    /// Jobs.
    package internal(set) var history: JobHistory
    /// What jobs are refused or held back for.
    let enforced: AccountingEnforcement
    /// What is kept of jobs beyond their records.
    let stored: StoredTexts
    /// When this run of the daemon began.
    let startTime: SimTime

    /// Accounting as slurm.conf wants it, with what an earlier run left; nil where the cluster has none of its own.
    init?(_ configuration: SlurmConfiguration, identity: ControllerIdentity, restored: RestoredState, now: SimTime) {
        guard configuration.hasOwnAccounting else { return nil }
        let name = configuration.clusterName
        cluster = name
        startTime = now
        enforced = AccountingEnforcement(words: configuration.list("AccountingStorageEnforce"))
        stored = StoredTexts(words: configuration.list("AccountingStoreFlags"))
        let lag =
            configuration.option(AccountingDefinition.lagOption, in: "AccountingStorageParameters").flatMap {
                Int64($0)
            } ?? 0
        history = JobHistory(restoring: restored.accountedJobs, lag: .seconds(max(0, lag)))
        let resources = CountedResource.table(
            adding: configuration.accountingTRES,
            to: restored.accounting?.resources ?? CountedResource.always
        )
        directory =
            restored.accounting ?? AccountingDirectory(cluster: AccountedCluster(name: name), resources: resources)
        directory.resources = resources
        register(identity)
    }

    /// What a controller tells slurmdbd of itself when it starts.
    private mutating func register(_ identity: ControllerIdentity) {
        if !directory.clusters.contains(where: { $0.name == cluster }) {
            directory.addCluster(AccountedCluster(name: cluster))
        }
        guard let place = directory.clusters.firstIndex(where: { $0.name == cluster }) else { return }
        directory.clusters[place].controlHost = "127.0.0.1"
        directory.clusters[place].controlPort = UInt32(identity.port)
        directory.clusters[place].protocolVersion = ProtocolVersion.slurm2205.rawValue
        directory.clusters[place].flags = Self.multipleDaemons
    }

    /// `CLUSTER_FLAG_MULTSD`, which Debian's slurmctld sets.
    private static let multipleDaemons: UInt32 = 0x80
}

extension SlurmConfiguration {
    /// Whether the cluster's own daemon is its accounting daemon: slurmdbd is asked for, on this host.
    package var hasOwnAccounting: Bool {
        guard text("AccountingStorageType")?.hasSuffix("slurmdbd") == true else { return false }
        return ["localhost", "127.0.0.1", "::1"].contains(text("AccountingStorageHost") ?? "localhost")
    }
}

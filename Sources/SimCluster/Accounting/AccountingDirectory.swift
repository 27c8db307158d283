import SlurmModel

/// Who may use a cluster and how much of it: what sacctmgr shows and changes, jobs left aside.
package struct AccountingDirectory: Hashable, Codable, Sendable {
    /// The clusters; the first one is the simulated one itself.
    package var clusters: [AccountedCluster]
    /// The resources that are counted, ascending by number.
    package var resources: [CountedResource]
    /// The accounts.
    package var accounts: [Account]
    /// The users.
    package var users: [AccountingMember]
    /// The tree of associations, depth first: each is followed by everything below it.
    package var associations: [Association]
    /// The qualities of service, ascending by number.
    package var qualities: [QualityOfService]
    /// The workload keys.
    package var keys: [WorkloadKey] = []
    /// The changes, in their order.
    package var log: [AccountingLogEntry] = []
    /// How often the directory was changed.
    package var revision: UInt64 = 0
    /// The number that the next association gets.
    package var nextAssociationID: UInt32 = 1

    /// The account that every cluster has.
    package static let rootAccount = "root"

    /// What slurmdbd 22.05.8 has for a new cluster: the account and the user `root`, and the quality of service
    /// `normal`.
    package init(cluster: AccountedCluster, resources: [CountedResource]) {
        clusters = []
        self.resources = resources
        accounts = [
            Account(name: Self.rootAccount, description: "default root account", organization: "root")
        ]
        users = [AccountingMember(name: "root", adminLevel: .administrator)]
        associations = []
        qualities = [QualityOfService(id: 1, name: "normal", description: "Normal QOS default")]
        addCluster(cluster)
    }

    /// Adds a cluster with its root account and the user `root` in it.
    package mutating func addCluster(_ cluster: AccountedCluster) {
        clusters.append(cluster)
        let root = takeAssociationID()
        var top = Association(id: root, cluster: cluster.name, account: Self.rootAccount, parentID: 0)
        top.limits.shares = 1
        top.qualities = [1]
        var user = Association(
            id: takeAssociationID(),
            cluster: cluster.name,
            account: Self.rootAccount,
            user: "root",
            parentID: root
        )
        user.limits.shares = 1
        user.isDefault = true
        // Trees are in the order of their clusters' names.
        let place = associations.firstIndex { $0.cluster > cluster.name } ?? associations.endIndex
        associations.insert(contentsOf: [top, user], at: place)
    }

    /// The next number for an association.
    package mutating func takeAssociationID() -> UInt32 {
        defer { nextAssociationID += 1 }
        return nextAssociationID
    }

    /// The next number for a quality of service.
    package var nextQOSID: UInt32 {
        (qualities.map(\.id).max() ?? 0) + 1
    }

    /// A quality of service by its name, in any case.
    package func quality(named name: String) -> QualityOfService? {
        let name = name.lowercased()
        return qualities.first { $0.name == name }
    }

    /// A user by name.
    package func user(named name: String) -> AccountingMember? {
        users.first { $0.name == name }
    }

    /// An account by name.
    package func account(named name: String) -> Account? {
        accounts.first { $0.name == name }
    }

    /// The account whose association is the default of a user on a cluster.
    package func defaultAccount(of user: String, on cluster: String) -> String? {
        associations.first { $0.user == user && $0.cluster == cluster && $0.isDefault }?.account
    }

    /// The association of a user in an account, that for the partition before that for all.
    package func association(
        cluster: String,
        account: String,
        user: String,
        partition: String = ""
    ) -> Association? {
        let found = associations.filter { $0.cluster == cluster && $0.account == account && $0.user == user }
        return found.first { $0.partition == partition } ?? found.first { $0.partition.isEmpty }
    }

    /// Notes a change for `sacctmgr show transactions`.
    package mutating func note(action: UInt16, by actor: String, target: String, details: String, at time: SimTime) {
        let entry = AccountingLogEntry(
            id: (log.last?.id ?? 0) + 1,
            time: time,
            action: action,
            actor: actor,
            target: target,
            details: details
        )
        log.append(entry)
    }
}

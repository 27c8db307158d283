import SlurmModel
import SlurmWire

/// A line of a listing: what stands in a column.
typealias SacctmgrLine = @Sendable (SacctmgrColumn, SacctmgrContext) -> PrintedValue

/// The lines of users, accounts, clusters and trackable resources.
enum SacctmgrLines {
    private static let adminLevels = ["Not Set", "None", "Operator", "Administrator"]

    /// A user's line, or a line for each association.
    static func lines(of user: AccountingUser) -> [SacctmgrLine] {
        let level = adminLevels.indices.contains(Int(user.adminLevel)) ? adminLevels[Int(user.adminLevel)] : "Unknown"
        let own: @Sendable (SacctmgrColumn.Kind, String?) -> PrintedValue? = { kind, account in
            switch kind {
            case .adminLevel: .text(level)
            case .coordinators: .text(names(user.coordAccts))
            case .defaultAccount: .text(account)
            case .defaultKey: .text(user.defaultWCKey)
            default: nil
            }
        }
        guard let associations = user.assocList else {
            return [
                { column, _ in
                    if let value = own(column.kind, user.defaultAcct) { return value }
                    return column.kind == .user
                        ? .text(user.name) : column.kind == .priority ? .number(nil) : column.absent
                }
            ]
        }
        return associations.map { association in
            // The default account is that of the association's own cluster.
            let account = associations.first { $0.cluster == association.cluster && $0.isDef.raw == 1 }?.acct
            return { own($0.kind, account ?? user.defaultAcct) ?? association.value($0, $1) }
        }
    }

    /// An account's line, or a line for each association.
    static func lines(of account: AccountingAccount) -> [SacctmgrLine] {
        let own: @Sendable (SacctmgrColumn.Kind) -> PrintedValue? = { kind in
            switch kind {
            case .account: .text(account.name)
            case .coordinators: .text(names(account.coordinators))
            case .description: .text(account.description)
            case .organization: .text(account.organization)
            default: nil
            }
        }
        guard let associations = account.assocList else {
            return [{ column, _ in own(column.kind) ?? (column.kind == .priority ? .number(nil) : column.absent) }]
        }
        return associations.map { association in { own($0.kind) ?? association.value($0, $1) } }
    }

    /// A cluster's line.
    static func line(of cluster: AccountingCluster) -> SacctmgrLine {
        { column, context in
            switch column.kind {
            case .cluster: .text(cluster.name)
            case .controlHost: .text(cluster.controlHost)
            case .controlPort: .settable(cluster.controlPort)
            case .version: .number(UInt64(cluster.rpcVersion))
            case .clusterNodes: .text(cluster.nodes)
            case .nodeCount: .number(UInt64(nodeCount(cluster.nodes)))
            case .selectPlugin: .settable(cluster.pluginIDSelect)
            case .resources: .text(TresList(cluster.tresStr).amounts(context.resources, UnitText()))
            case .federation: .text(cluster.fedName)
            case .federationState: .text(cluster.fedState.number.map { $0 == 0 ? "NA" : "ACTIVE" } ?? "?")
            case .id: SacctmgrContext.number(cluster.fedID)
            case .features: .text(nil)
            case .flags: .text(flags(cluster.flags))
            case .classification: .text(classifications[cluster.classification])
            default: cluster.rootAssoc.value(column, context)
            }
        }
    }

    /// A trackable resource's line.
    static func line(of resource: AccountingResource) -> SacctmgrLine {
        // Slurm leaves out the columns that these have not, and not only their values.
        { column, _ in
            switch column.kind {
            case .id: .settable(resource.id)
            case .name: .text(resource.name)
            case .type: .text(resource.type)
            default: .omitted
            }
        }
    }

    /// `SLURMDB_CLASS_…`.
    private static let classifications: [UInt16: String] = [1: "Capacity", 2: "Capability", 3: "Capapacity"]

    private static func names(_ coordinators: [AccountingCoordinator]?) -> String? {
        let names = (coordinators ?? []).compactMap(\.name)
        return names.isEmpty ? nil : names.sorted().joined(separator: ",")
    }

    private static func flags(_ flags: UInt32) -> String? {
        let words: [(bit: UInt32, word: String)] = [(0x80, "MultipleSlurmd"), (0x200, "FrontEnd")]
        let set = words.filter { flags & $0.bit != 0 }.map(\.word)
        return set.isEmpty ? nil : set.joined(separator: ",")
    }

    private static func nodeCount(_ nodes: String?) -> Int {
        do throws(HostListError) {
            return try HostList(parsing: nodes ?? "").names.count
        } catch {
            // A list that cannot be read has no nodes.
            return 0
        }
    }
}

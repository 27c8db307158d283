package import ClusterControl

/// What is written on everything that an engine makes for a cluster.
package struct ClusterLabels: Hashable, Sendable {
    /// The cluster's name; nil stands for every cluster of the home.
    package var name: String?
    /// The directory in which the user's clusters are listed.
    package var home: String

    /// Takes a cluster of a registry, or all of them.
    package init(_ name: String?, _ registry: ClusterRegistry) {
        self.name = name
        home = registry.home
    }

    /// The label that holds the cluster's name.
    static let cluster = "slurm-test.cluster"
    /// The label that holds the cluster's directory.
    static let directory = "slurm-test.directory"
    /// The label that holds the home, so that users and test runs see their own clusters only.
    static let home = "slurm-test.home"
    /// The label that holds a machine's name.
    static let machine = "slurm-test.machine"

    /// The label of images, which holds the recipe's name.
    static let image = "slurm-test.image"

    /// The options with which an engine lists what belongs to the cluster.
    var filters: [String] {
        let wanted = name.map { "\(Self.cluster)=\($0)" } ?? Self.cluster
        return ["--filter", "label=\(wanted)", "--filter", "label=\(Self.home)=\(home)"]
    }

    /// The name of the compose project, with which names of containers and volumes begin.
    package var project: String {
        "slurm-\(name ?? "all")-\(ContentDigest(of: home).text.prefix(6))"
    }
}

import ArgumentParser
import ClusterControl

/// `--name`, and the cluster that it names.
struct ClusterNameOption: ParsableArguments {
    @Option(
        name: .long,
        help: "The cluster (default: that of SLURM_TEST_CLUSTER, else the current one, else slurm-test).",
        completion: .custom(ClusterNames.completions)
    )
    var name: String?

    /// The cluster; throws where there is none of this name.
    func cluster(_ clusters: LocalClusters) throws -> LocalCluster {
        try clusters.cluster(clusters.name(name))
    }
}

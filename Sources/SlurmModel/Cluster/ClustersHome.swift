/// The directory in which a user's clusters are listed, wherever they lie.
package enum ClustersHome {
    /// The name in it of the link to the directory of the current cluster.
    package static let currentName = "current"

    /// `SLURM_CLUSTERS_HOME`, `slurm-clusters` below `XDG_STATE_HOME`, or `.local/state/slurm-clusters` below `home`.
    ///
    /// `variable` gives variables of the environment; an empty one counts as unset. Nil where nothing says where it is.
    package static func path(home: String?, variable: (String) -> String?) -> String? {
        if let given = variable("SLURM_CLUSTERS_HOME"), !given.isEmpty { return given }
        if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/slurm-clusters" }
        return home.map { $0 + "/.local/state/slurm-clusters" }
    }

    /// slurm.conf below the directory of a cluster.
    package static func configurationFile(ofCluster directory: String) -> String {
        directory + "/config/slurm.conf"
    }
}

import SlurmModel

/// The option `--clusters`: the names of the clusters to speak to.
enum ClusterChoice {
    /// Checks that the names mean this cluster; others, and all where nothing keeps accounts, cannot be reached.
    ///
    /// Slurm asks its accounting daemon for the clusters; without one it refuses every name.
    static func check(
        _ names: String,
        _ invocation: Invocation,
        _ output: CommandOutput,
        isVariable: Bool = false,
        status: Int32 = 1
    ) throws(CommandFailure) {
        let own = invocation.configuration?.clusterName ?? ""
        let hasAccounting = invocation.configuration?.text("AccountingStorageType")?.hasSuffix("slurmdbd") ?? false
        let isOwn = names == "all" || CommaList.parts(names).allSatisfy { $0.lowercased() == own }
        if hasAccounting && isOwn { return }
        var output = output
        if !hasAccounting { output.error("Problem talking to database") }
        for name in hasAccounting ? CommaList.parts(names) : [] where name.lowercased() != own {
            output.error("No cluster '\(name)' known by database.")
        }
        guard names != "all" else {
            throw output.failure(
                "No clusters can be reached now. Contact your admin to resolve the problem.",
                status: status
            )
        }
        output.error(
            "'\(names)' can't be reached now, or it is an invalid entry for "
                + (isVariable ? "SLURM_CLUSTERS" : "--cluster")
                + ".  Use 'sacctmgr list clusters' to see available clusters."
        )
        throw output.failure(status: status)
    }
}

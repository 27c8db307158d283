extension ClusterDefinition {
    /// The slurm.conf of the cluster; real slurmctld 22.05.8 accepts it.
    ///
    /// Paths in `layout` must hold no double quote and no line break (`ConfigurationText.canHold`).
    package func slurmConfiguration(_ layout: ClusterLayout) -> String {
        var text = ConfigurationText(comment: "Cluster \(name). Changes take effect when the cluster is started again.")
        text.line([("ClusterName", name)])
        text.line([("SlurmctldHost", "\(layout.controllerHost)(\(layout.address))")])
        text.line([("SlurmctldPort", "\(layout.controllerPort)")])
        text.line([("SlurmUser", layout.user)])
        text.line([("SlurmdUser", layout.user)])
        text.line([("AuthType", "auth/munge")])
        text.line([("AuthInfo", "socket=\(layout.mungeSocket)")])
        text.line([("CredType", "cred/munge")])
        text.gap()
        addPaths(layout, to: &text)
        text.gap()
        addPlugins(layout, to: &text)
        text.gap()
        for (index, node) in computeNodes.enumerated() {
            text.line(pairs(of: node, layout, port: layout.firstNodePort &+ UInt16(clamping: index)))
        }
        text.gap()
        for partition in partitions {
            text.line([
                ("PartitionName", partition.name),
                ("Nodes", HostList(nodes(of: partition).map(\.name)).folded),
                ("Default", partition.isDefault ? "YES" : "NO"),
                ("MaxTime", partition.maxTime ?? "INFINITE"),
                ("State", partition.state.rawValue.uppercased()),
            ])
        }
        return text.result
    }

    /// The gres.conf of the cluster.
    ///
    /// Real slurmd counts only GPUs that have device files, so each has one.
    package var gresConfiguration: String {
        var text = ConfigurationText(comment: "GPUs of the cluster \(name).")
        for node in computeNodes where node.gpus > 0 {
            var pairs = [
                ("NodeName", node.name),
                ("Name", "gpu"),
                ("Type", node.gpuType),
                ("File", node.gpus == 1 ? "/dev/fakegpu0" : "/dev/fakegpu[0-\(node.gpus - 1)]"),
            ]
            if let flag = gpuEnvironment.gresFlag { pairs.append(("Flags", flag)) }
            text.line(pairs)
        }
        return text.result
    }

    /// Memory in MiB that a job gets for each CPU unless it asks: what every node can give.
    ///
    /// Without it one job takes a node's whole memory and the next one waits.
    package var defaultMemoryPerCPUMiB: Int {
        max(1, computeNodes.map { $0.memoryMiB / max(1, $0.cpus) }.min() ?? 1)
    }

    private var hasGPUs: Bool {
        computeNodes.contains { $0.gpus > 0 }
    }

    private func addPaths(_ layout: ClusterLayout, to text: inout ConfigurationText) {
        text.line([("StateSaveLocation", layout.stateDirectory)])
        text.line([("SlurmdSpoolDir", layout.spoolDirectory + "/%n")])
        text.line([("SlurmctldPidFile", layout.runDirectory + "/slurmctld.pid")])
        text.line([("SlurmdPidFile", layout.runDirectory + "/slurmd-%n.pid")])
        text.line([("SlurmctldLogFile", layout.logDirectory + "/slurmctld.log")])
        text.line([("SlurmdLogFile", layout.logDirectory + "/slurmd-%n.log")])
    }

    private func addPlugins(_ layout: ClusterLayout, to text: inout ConfigurationText) {
        text.line([("ProctrackType", "proctrack/linuxproc")])
        text.line([("TaskPlugin", "task/none")])
        text.line([("JobAcctGatherType", "jobacct_gather/none")])
        text.line([("MpiDefault", "none")])
        text.line([("SchedulerType", "sched/backfill")])
        text.line([("SchedulerParameters", "bf_interval=1,batch_sched_delay=0,sched_interval=1,sched_min_interval=0")])
        text.line([("SelectType", "select/cons_tres")])
        text.line([("SelectTypeParameters", "CR_Core_Memory")])
        text.line([("DefMemPerCPU", "\(defaultMemoryPerCPUMiB)")])
        text.line([("PropagateResourceLimits", "NONE")])
        text.line([("ReturnToService", "2")])
        text.line([("SlurmdParameters", "config_overrides")])
        text.line([("TreeWidth", "65533")])
        if hasGPUs { text.line([("GresTypes", "gpu")]) }
        guard let port = layout.accountingPort else {
            text.line([("AccountingStorageType", "accounting_storage/none")])
            return
        }
        text.line([("AccountingStorageType", "accounting_storage/slurmdbd")])
        text.line([("AccountingStorageHost", layout.address)])
        text.line([("AccountingStoragePort", "\(port)")])
        text.line([("AccountingStoragePass", layout.mungeSocket)])
        if hasGPUs { text.line([("AccountingStorageTRES", "gres/gpu")]) }
        if !accounting.enforced.isEmpty {
            text.line([("AccountingStorageEnforce", accounting.enforced.joined(separator: ","))])
        }
        if accounting.lagSeconds > 0 {
            let option = "\(AccountingDefinition.lagOption)=\(accounting.lagSeconds)"
            text.line([("AccountingStorageParameters", option)])
        }
    }

    private func pairs(of node: NodeDefinition, _ layout: ClusterLayout, port: UInt16) -> [(String, String)] {
        var pairs = [("NodeName", node.name)]
        if let host = layout.nodeHost { pairs.append(("NodeHostname", host)) }
        pairs += [
            ("NodeAddr", layout.address),
            ("Port", "\(port)"),
            ("CPUs", "\(node.cpus)"),
            ("RealMemory", "\(node.memoryMiB)"),
        ]
        if node.gpus > 0 { pairs.append(("Gres", "gpu:\(node.gpuType):\(node.gpus)")) }
        let features = features(of: node)
        if !features.isEmpty { pairs.append(("Feature", features.joined(separator: ","))) }
        return pairs + [("State", "UNKNOWN")]
    }
}

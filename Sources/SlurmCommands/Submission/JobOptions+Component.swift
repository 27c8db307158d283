import SlurmModel

extension JobOptionTable {
    /// The options that hold for one component of a heterogeneous job; the others go on holding.
    private static let ofComponent: Set<String> = [
        "bb", "constraint", "contiguous", "core-spec", "cores-per-socket", "cpu-freq", "cpus-per-gpu",
        "cpus-per-task", "distribution", "exclusive", "extra-node-info", "gpu-bind", "gpu-freq", "gpus",
        "gpus-per-node", "gpus-per-socket", "gpus-per-task", "gres", "gres-flags", "hint", "licenses", "mail-type",
        "mail-user", "mem-bind", "mem-per-cpu", "mem-per-gpu", "mincpus", "network", "nodefile", "nodelist",
        "nodes", "ntasks", "ntasks-per-core", "ntasks-per-gpu", "ntasks-per-node", "ntasks-per-socket",
        "ntasks-per-tres", "overcommit", "oversubscribe", "partition", "power", "sockets-per-node", "spread-job",
        "switches", "tasks-per-node", "thread-spec", "threads-per-core", "tmp", "use-min-nodes",
    ]

    /// Whether an option holds for one component of a heterogeneous job.
    static func isOfComponent(_ name: String) -> Bool {
        ofComponent.contains(name)
    }
}

extension JobOptions {
    /// Forgets what holds for one component of a heterogeneous job.
    mutating func startComponent() {
        let fresh = JobOptions()
        burstBuffer = nil
        (constraint, isContiguous, coreSpecialization) = (nil, false, nil)
        (socketsPerNode, coresPerSocket, threadsPerCore, hasLayout) = (nil, nil, nil, false)
        (cpuFrequency, cpusPerGPU, cpusPerTask) = (fresh.cpuFrequency, nil, nil)
        (distribution, planeSize, sharing) = (fresh.distribution, nil, nil)
        (gpuBinding, gpuFrequency) = (nil, nil)
        (gpus, gpusPerNode, gpusPerSocket, gpusPerTask, gres) = (nil, nil, nil, nil, nil)
        (hint, licenses, mailTypes, mailUser) = (nil, nil, 0, nil)
        (memoryPerCPUMiB, memoryPerGPUMiB) = (nil, nil)
        (memoryBinding, minimumCPUs, network) = (fresh.memoryBinding, nil, nil)
        (nodeFile, nodeList, nodes) = (nil, nil, nil)
        (tasks, tasksPerCore, tasksPerGPU, tasksPerNode, tasksPerSocket) = (nil, nil, nil, nil, nil)
        (tasksPerTres, isOvercommitted, partition, powerFlags) = (nil, false, nil, 0)
        (switches, switchWaitSeconds, temporaryDiskMiB) = (nil, nil, nil)
        flags &=
            ~(JobFlags.spreads | JobFlags.usesLeastNodes | JobFlags.enforcesGresBinding
            | JobFlags.ignoresGresBinding)
    }
}

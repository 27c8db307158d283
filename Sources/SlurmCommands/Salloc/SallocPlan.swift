import SlurmModel
package import SlurmWire

/// What `salloc` is to do, once its command line and the environment are read.
package struct SallocPlan: Sendable {
    /// The options.
    var options: JobOptions
    /// The request for resources.
    package var description: JobDescription
    /// The environment of this process, with what salloc adds to it.
    package var environment: ProcessEnvironment
    /// The command to run; empty for none.
    package var command: [String]
    /// The exit status after an error.
    package var errorStatus: Int32
    /// The exit status where resources that must be there at once are not.
    package var immediateStatus: Int32

    /// The seconds that the resources may take, or nil.
    package var immediateSeconds: UInt32? { options.step.immediateSeconds }
    /// How many more (or, negative, fewer) messages are wanted.
    package var verbosity: Int { options.verbosity - options.quietness }
    /// Whether the resources are kept and nothing is run.
    package var hasNoShell: Bool { options.step.hasNoShell }
    /// When the bell rings: always, never, or (nil) after a long wait.
    package var rings: Bool? { options.step.rings }
    /// The signal for the command when the job ends, or nil.
    package var killCommandSignal: UInt16? { options.step.killCommandSignal }
    /// The directory in which the command runs, or nil.
    package var directory: String? { options.chdir }

    /// The environment of the command, once the resources are there.
    ///
    /// Source: salloc(1) 22.05, "OUTPUT ENVIRONMENT VARIABLES"; order as Debian's salloc sets it.
    package func environment(_ allocation: AllocatedResources, clusterName: String) -> ProcessEnvironment {
        var environment = environment
        var tasks = description.numTasks.number
        if let count = tasks {
            tasks = options.tasksPerNode.map { allocation.nodeCnt &* $0 } ?? max(count, allocation.nodeCnt)
        }
        let nodes = allocation.nodeList ?? "(null)"
        func set(_ name: String, _ value: String?) {
            if let value { environment.set(name, value) }
        }
        for (name, value) in JobEnvironment.requests(options) { environment.set(name, value) }
        set("SLURM_JOB_ID", "\(allocation.jobID)")
        set("SLURM_JOB_NAME", description.name ?? "(null)")
        set("SLURM_JOB_NUM_NODES", "\(allocation.nodeCnt)")
        set("SLURM_JOB_NODELIST", nodes)
        set("SLURM_NODE_ALIASES", allocation.aliasList ?? "(null)")
        set("SLURM_JOB_PARTITION", allocation.partition ?? "(null)")
        if let spread = TaskSpread.text(options.distribution), !spread.isEmpty { set("SLURM_DISTRIBUTION", spread) }
        if options.distribution & TaskSpread.base == TaskSpread.plane {
            set("SLURM_DIST_PLANESIZE", options.planeSize.map { "\($0)" })
        }
        set("SLURM_JOB_CPUS_PER_NODE", TaskCounts.text(allocation.cpuGroups))
        set("SLURM_THREADS_PER_CORE", options.threadsPerCore.map { "\($0)" })
        let (memory, perCPU) = (allocation.pnMinMemory, SqueueFields.memoryPerCPU)
        if memory & perCPU != 0 {
            set("SLURM_MEM_PER_CPU", "\(memory & ~perCPU)")
        } else if memory != 0 {
            set("SLURM_MEM_PER_NODE", "\(memory)")
        }
        set("SLURM_JOBID", "\(allocation.jobID)")
        set("SLURM_NNODES", "\(allocation.nodeCnt)")
        set("SLURM_NODELIST", nodes)
        set("SLURM_TASKS_PER_NODE", tasksPerNode(allocation, tasks))
        set("SLURM_JOB_ACCOUNT", allocation.account)
        set("SLURM_JOB_QOS", allocation.qos)
        set("SLURM_JOB_RESERVATION", allocation.resvName)
        for entry in allocation.environment.compactMap(\.self) { environment.set(entry) }
        set("SLURM_ACCTG_FREQ", options.accountingFrequency)
        set("SLURM_NETWORK", options.network)
        if options.isOvercommitted { set("SLURM_OVERCOMMIT", "1") }
        for name in ["SLURM_NTASKS", "SLURM_NPROCS"] { set(name, tasks.map { "\($0)" }) }
        set("SLURM_CPUS_PER_TASK", options.cpusPerTask.map { "\($0)" })
        set("SLURM_NTASKS_PER_NODE", options.tasksPerNode.map { "\($0)" })
        set("SLURM_CLUSTER_NAME", clusterName)
        return environment
    }

    /// How many tasks go to each node; as many as have room where no number is asked for.
    private func tasksPerNode(_ allocation: AllocatedResources, _ tasks: UInt32?) -> String {
        let perTask = max(1, options.cpusPerTask ?? 1)
        let room = allocation.cpuGroups.expanded().map { UInt32($0) / perTask }
        let count = tasks ?? room.reduce(0, +)
        let isCyclic = options.distribution & 0xf == 1
        return TaskCounts.text(TaskCounts.spread(count, room: room, isCyclic: isCyclic, plane: plane))
    }

    private var plane: UInt32? {
        options.distribution & TaskSpread.base == TaskSpread.plane ? options.planeSize : nil
    }
}

import SlurmModel

extension AccountedStep {
    /// A step that `srun` started, as it is now; with `end` it is over.
    package init(_ step: Step, endedAt end: SimTime? = nil) {
        self.init(
            number: step.number,
            name: step.request.name,
            start: step.startTime,
            state: .running,
            nodes: step.parts.map(\.nodeName),
            tasks: step.taskCount,
            cpus: step.cpus,
            memoryMiB: step.parts.reduce(0) { $0 + $1.memoryMiB },
            gres: step.parts.flatMap(\.gres),
            taskDistribution: step.distribution,
            submitLine: step.request.carried.submitLine
        )
        if let end { finish(waitStatus: step.exitStatus, at: end) }
    }
}

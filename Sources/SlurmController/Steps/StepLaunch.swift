import SimCluster
package import SlurmModel

/// What a node has to know of its tasks of a step beside what the launch message says.
package struct StepLaunch: Sendable, Hashable {
    /// The job.
    package var jobID: JobID
    /// The step.
    package var number: UInt32
    /// The user as whom the tasks run.
    package var userID: UInt32
    /// The user's group.
    package var groupID: UInt32
    /// The node.
    package var nodeName: String
    /// The node's place among those of the step.
    package var nodeIndex: Int
    /// The numbers of the tasks on the node.
    package var tasks: [UInt32]
    /// How much memory the step may use on the node, in MiB; 0 for no limit.
    package var memoryLimitMiB: UInt64
    /// The numbers of the step's GPUs on the node.
    package var gpus: [Int]
    /// Variables that the node sets, `NAME=value`, the same for all its tasks.
    package var variables: [String]

    /// What a part of a step needs.
    init(_ step: Step, partIndex: Int, of job: Job, controller: Controller) {
        let part = step.parts[partIndex]
        jobID = step.jobID
        number = step.number
        userID = job.request.userID
        groupID = job.request.groupID
        nodeName = part.nodeName
        nodeIndex = partIndex
        tasks = part.tasks.map { UInt32($0) }
        memoryLimitMiB = part.memoryMiB
        gpus = part.gres.filter { $0.name == "gpu" }.flatMap(\.indices)
        variables = StepEnvironment.variables(step, part, partIndex, of: job, controller: controller)
    }
}

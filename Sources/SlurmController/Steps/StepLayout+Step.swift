import SimCluster
import SlurmModel
import SlurmWire

extension StepLayout {
    /// Where the tasks of a step run.
    init(_ step: Step) {
        self.init()
        nodeList = HostList(step.parts.map(\.nodeName)).folded
        startProtocolVer = ProtocolVersion.slurm2205.rawValue
        taskCnt = UInt32(step.taskCount)
        taskDist = step.distribution
        tids = step.parts.map { part in
            var tasks = TaskIDs()
            tasks.ids = part.tasks.map { UInt32($0) }
            return tasks
        }
    }
}

extension StepID {
    /// The name of a step.
    init(_ job: JobID, _ step: UInt32) {
        self.init()
        jobID = .value(job.rawValue)
        stepID = Settable(raw: step)
    }
}

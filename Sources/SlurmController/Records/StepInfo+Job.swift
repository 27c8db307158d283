import SimCluster
import SlurmModel
import SlurmWire

extension StepInfo {
    /// The record of a batch script, which Slurm shows as the step `batch`.
    init(batchOf job: Job, controller: Controller) {
        self.init()
        arrayJobID = job.arrayJobID?.rawValue ?? 0
        arrayTaskID = job.arrayTaskID.map { .value($0) } ?? .unset
        stepID.jobID = .value(job.id.rawValue)
        stepID.stepID = Settable(raw: StepNumber.batchScript)
        userID = job.request.userID
        numTasks = 1
        timeLimit = .infinite
        state = UInt32(JobBaseState.running.rawValue)
        startTime = job.startTime?.seconds ?? 0
        runTime = controller.engine.now.seconds - startTime
        cluster = controller.configuration.clusterName
        partition = job.partition
        nodes = job.allocation.first?.nodeName
        name = "batch"
        cpuFreqMin = .value(0)
        cpuFreqMax = .value(0)
        cpuFreqGov = .value(0)
        nodeInx = BitString(
            bitCount: controller.engine.nodes.count,
            setting: job.allocation.prefix(1).map(\.nodeIndex)
        )
        selectJobinfo.selectPluginID = SelectPlugin.consTres
        startProtocolVer = ProtocolVersion.slurm2205.rawValue
    }
}

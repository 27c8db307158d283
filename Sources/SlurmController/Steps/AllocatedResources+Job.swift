import SimCluster
import SlurmModel
import SlurmWire

extension AllocatedResources {
    /// What a job has, or, for one that waits, its number alone.
    init(_ job: Job, controller: Controller) {
        self.init()
        jobID = job.id.rawValue
        account = job.request.carried.account
        partition = job.partition
        qos = job.request.carried.qos
        resvName = job.request.carried.reservation
        ntasksPerBoard = .value(0)
        ntasksPerCore = job.request.tasksPerCore.isUnset ? .infinite : job.request.tasksPerCore
        ntasksPerSocket = job.request.tasksPerSocket.isUnset ? .infinite : job.request.tasksPerSocket
        ntasksPerTres = job.request.tasksPerGres.isUnset ? .value(0) : job.request.tasksPerGres
        // The cluster's default is not told.
        pnMinMemory = job.request.memory == .unset ? 0 : job.request.memory.raw
        selectJobinfo.selectPluginID = SelectPlugin.consTres
        guard !job.allocation.isEmpty, !job.isPending else { return }
        batchHost = job.allocation[0].nodeName
        nodeCnt = UInt32(job.allocation.count)
        nodeList = HostList(job.allocation.map(\.nodeName)).folded
        cpuGroups = CPUCountRuns(job.allocation.map { UInt16(clamping: $0.cpus) })
    }
}

import SimCluster
import SlurmModel
import SlurmWire

extension JobCredential {
    /// The credential of a step.
    ///
    /// The nodes are part of this controller and look at its own record of the step, so the signature is a mark by
    /// which `srun` knows the streams of its step, and proves nothing.
    init(_ step: Step, of job: Job, controller: Controller) {
        self.init()
        stepID = StepID(step.jobID, step.number)
        uid = job.request.userID
        gid = job.request.groupID
        pwName = controller.identity.userName(job.request.userID)
        gids = [job.request.groupID]
        jobAccount = job.request.carried.account
        jobComment = job.request.carried.comment
        jobConstraints = job.request.features
        jobPartition = job.partition
        jobReservation = job.request.carried.reservation
        jobRestartCnt = job.restarts
        stepHostlist = HostList(step.parts.map(\.nodeName)).folded
        ctime = controller.engine.now.seconds
        jobNhosts = UInt32(job.allocation.count)
        jobNtasks = UInt32(clamping: job.size.tasks)
        jobHostlist = HostList(job.allocation.map(\.nodeName)).folded
        jobMemAlloc = MemoryRuns(job.allocation.map(\.memoryMiB))
        stepMemAlloc = MemoryRuns(step.parts.map(\.memoryMiB))
        cpuArray = CPUCountRuns(job.allocation.map { UInt16(clamping: $0.cpus) })
        fillCores(step, job, controller.engine.nodes)
        signature = Array("\(controller.configuration.clusterName).\(step.jobID).\(step.number).\(ctime)".utf8)
    }

    /// Core bitmaps count the cores of the job's nodes, one node after the other.
    private mutating func fillCores(_ step: Step, _ job: Job, _ nodes: [Node]) {
        var first: [Int] = []
        var total = 0
        for part in job.allocation {
            first.append(total)
            let definition = nodes[part.nodeIndex].definition
            total += definition.cores
            coreLayout.coresPerSocket.append(UInt16(clamping: definition.coresPerSocket))
            coreLayout.socketsPerNode.append(UInt16(clamping: definition.sockets))
            coreLayout.nodes.append(1)
        }
        totCoreCnt = UInt32(total)
        let ofJob = job.allocation.indices.flatMap { index in job.allocation[index].coreIDs.map { $0 + first[index] } }
        let ofStep = step.parts.flatMap { part in part.coreIDs.map { $0 + first[part.position] } }
        jobCoreBitmap = BitString(bitCount: total, setting: ofJob)
        stepCoreBitmap = BitString(bitCount: total, setting: ofStep)
    }
}

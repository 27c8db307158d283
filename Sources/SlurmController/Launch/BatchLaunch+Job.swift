import SimCluster
import SlurmModel

extension BatchLaunch {
    /// What the supervisor needs for a job that has just got its resources.
    init(_ job: Job, controller: Controller) {
        let carried = job.request.carried
        let paths = OutputPath(job, userName: controller.identity.userName(job.request.userID))
        let isTask = job.arrayTaskID != nil
        jobID = job.id
        submissionID = job.submissionID
        restartCount = Int(job.restarts)
        userID = job.request.userID
        groupID = job.request.groupID
        nodeName = job.allocation.first?.nodeName ?? ""
        workDirectory = carried.workDirectory ?? "/tmp"
        standardInput = paths.path(carried.standardInput ?? "/dev/null", isArrayTask: isTask)
        standardOutput = paths.path(carried.standardOutput, isArrayTask: isTask)
        standardError = carried.standardError.map { paths.path($0, isArrayTask: isTask) } ?? standardOutput
        appendsOutput = carried.openMode == Self.append || (carried.openMode == 0 && job.restarts > 0)
        variables = BatchEnvironment.variables(job, controller: controller)
        memoryLimitMiB = job.allocation.first?.memoryMiB
    }

    /// `OPEN_MODE_APPEND`.
    private static let append: UInt8 = 1
}

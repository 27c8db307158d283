import SimCluster
import SlurmModel
import SlurmWire

/// Every request that is answered, and for each other one why not.
enum HandlerCatalog {
    /// The handlers, in the order of message numbers.
    static let all: [any RequestHandler.Type] = [
        ReconfigureHandler.self,
        ShutdownHandler.self,
        PingHandler.self,
        SetDampeningFactorHandler.self,
        SetDebugLevelHandler.self,
        SetSchedlogLevelHandler.self,
        SetDebugFlagsHandler.self,
        LicenseInfoHandler.self,
        BuildInfoHandler.self,
        JobInfoHandler.self,
        StepInfoHandler.self,
        NodeInfoHandler.self,
        PartitionInfoHandler.self,
        JobInfoSingleHandler.self,
        SharesHandler.self,
        ReservationInfoHandler.self,
        PriorityFactorsHandler.self,
        TopologyInfoHandler.self,
        StatisticsHandler.self,
        BurstBufferInfoHandler.self,
        BurstBufferStatusHandler.self,
        JobUserInfoHandler.self,
        NodeInfoSingleHandler.self,
        FedInfoHandler.self,
        BatchScriptHandler.self,
        ControlStatusHandler.self,
        UpdateJobHandler.self,
        UpdateNodeHandler.self,
        CreatePartitionHandler.self,
        DeletePartitionHandler.self,
        UpdatePartitionHandler.self,
        CreateReservationHandler.self,
        DeleteReservationHandler.self,
        UpdateReservationHandler.self,
        ResourceAllocationHandler.self,
        SubmitBatchJobHandler.self,
        JobWillRunHandler.self,
        JobAllocationInfoHandler.self,
        JobReadyHandler.self,
        JobEndTimeHandler.self,
        JobNotifyHandler.self,
        JobSbcastCredHandler.self,
        HetJobAllocInfoHandler.self,
        SubmitBatchHetJobHandler.self,
        JobStepCreateHandler.self,
        CancelJobStepHandler.self,
        UpdateJobStepHandler.self,
        SuspendHandler.self,
        StepCompleteHandler.self,
        CompleteJobAllocationHandler.self,
        StepLayoutHandler.self,
        RequeueHandler.self,
        KillJobHandler.self,
        TopJobHandler.self,
    ]

    /// Described requests that are not answered, each with the reason; they get `SLURM_UNEXPECTED_MSG_ERROR`.
    static let unsupported: [(type: MessageType, reason: String)] = [
        (.requestRebootNodes, "a simulated node has nothing to restart"),
        (.requestDeleteNode, "the nodes of a cluster are fixed"),
        (.requestCreateNode, "the nodes of a cluster are fixed"),
        (.requestAuthToken, "there are no tokens: munge says who asks"),
        (.requestConfig, "clients without a slurm.conf are not served"),
        (.requestHetJobAllocation, "only batch jobs may be heterogeneous"),
        (.requestJobStepStat, "a node answers it"),
        (.requestJobStepPids, "a node answers it"),
        (.requestLaunchTasks, "a node answers it"),
        (.requestSignalTasks, "a node answers it"),
        (.requestTerminateTasks, "a node answers it"),
        (.requestReattachTasks, "a node answers it"),
        (.requestFileBcast, "a node answers it"),
    ]

    private static let byNumber: [UInt16: any RequestHandler.Type] = Dictionary(
        uniqueKeysWithValues: all.map { ($0.type.rawValue, $0) }
    )

    /// The handler of a request, if there is one.
    static func handler(of type: MessageType) -> (any RequestHandler.Type)? {
        byNumber[type.rawValue]
    }
}

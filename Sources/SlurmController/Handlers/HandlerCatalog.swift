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
        LicenseInfoHandler.self,
        BuildInfoHandler.self,
        JobInfoHandler.self,
        StepInfoHandler.self,
        NodeInfoHandler.self,
        PartitionInfoHandler.self,
        JobInfoSingleHandler.self,
        ReservationInfoHandler.self,
        PriorityFactorsHandler.self,
        TopologyInfoHandler.self,
        StatisticsHandler.self,
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
        SubmitBatchJobHandler.self,
        JobWillRunHandler.self,
        JobNotifyHandler.self,
        CancelJobStepHandler.self,
        SuspendHandler.self,
        RequeueHandler.self,
        KillJobHandler.self,
    ]

    /// Described requests that are not answered, each with the reason; they get `SLURM_UNEXPECTED_MSG_ERROR`.
    static let unsupported: [(type: MessageType, reason: String)] = [
        (.requestSetDebugLevel, "the daemon's log has one level"),
        (.requestSetDebugFlags, "the daemon's log has no flags"),
        (.requestSetSchedlogLevel, "the daemon keeps no log of the scheduler"),
        (.requestSetFsDampeningFactor, "there is no fair share"),
        (.requestBurstBufferStatus, "there are no burst buffers"),
        (.requestJobReady, "nodes are ready whenever a job runs"),
        (.requestRebootNodes, "a simulated node has nothing to restart"),
        (.requestBurstBufferInfo, "there are no burst buffers"),
        (.requestDeleteNode, "the nodes of a cluster are fixed"),
        (.requestCreateNode, "the nodes of a cluster are fixed"),
        (.requestSubmitBatchHetJob, "there are no heterogeneous jobs"),
        (.requestUpdateJobStep, "there are no steps"),
        (.requestAuthToken, "there are no tokens: munge says who asks"),
        (.requestTopJob, "jobs have no order of their user's own"),
        (.requestConfig, "clients without a slurm.conf are not served"),
    ]

    private static let byNumber: [UInt16: any RequestHandler.Type] = Dictionary(
        uniqueKeysWithValues: all.map { ($0.type.rawValue, $0) }
    )

    /// The handler of a request, if there is one.
    static func handler(of type: MessageType) -> (any RequestHandler.Type)? {
        byNumber[type.rawValue]
    }
}

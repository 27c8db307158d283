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
        SubmitBatchJobHandler.self,
        JobNotifyHandler.self,
        KillJobHandler.self,
    ]

    /// Described requests that are not answered, each with the reason; they get `SLURM_UNEXPECTED_MSG_ERROR`.
    static let unsupported: [(type: MessageType, reason: String)] = [
        (.requestSetDebugLevel, "the daemon's log has one level"),
        (.requestSetDebugFlags, "the daemon's log has no flags"),
        (.requestConfig, "clients without a slurm.conf are not served"),
        (.requestCreateReservation, "there are no reservations"),
        (.requestUpdateReservation, "there are no reservations"),
        (.requestDeleteReservation, "there are no reservations"),
    ]

    private static let byNumber: [UInt16: any RequestHandler.Type] = Dictionary(
        uniqueKeysWithValues: all.map { ($0.type.rawValue, $0) }
    )

    /// The handler of a request, if there is one.
    static func handler(of type: MessageType) -> (any RequestHandler.Type)? {
        byNumber[type.rawValue]
    }
}
